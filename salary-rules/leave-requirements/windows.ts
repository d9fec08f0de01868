import { addDays, addMonths, daysInclusive, type IsoDate, lastDayOfPeriod } from "../kernel/isoDate";
import { formatJapanesePeriod } from "../kernel/japaneseDate";
import type { LeaveSettings } from "../organization/leaveSettings";
import type { OrganizationSettings } from "../organization/settings";
import { terms } from "../vocabulary";
import { dayOfAttaining, lastDayBeforeSchool } from "./childDates";
import { type Circumstances, isFiscalYearEmployee, type LeaveKind } from "./plan";
import { presumedBirth } from "./presumedBirth";
import { type Provision, provisions } from "./provision";
import { childcareLeaveLimits } from "./statute";

export interface LeaveWindow {
  readonly kind: LeaveKind;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** 出産予定日から計算した。生まれると動く。 */
  readonly isProvisional: boolean;
  /** 始まりは入院等の日で、まだわからない。 */
  readonly isStartEstimated: boolean;
  readonly label: {
    readonly name: string;
    /** 2027年2月10日（水）から4月7日（水）まで */
    readonly period: string;
    readonly days: number;
    readonly note?: string;
  };
  readonly reference: Provision;
}

interface Extent {
  readonly kind: Exclude<LeaveKind, "annualLeave">;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly isStartEstimated?: boolean;
  readonly note?: string | undefined;
  readonly reference: Provision;
}

/** 配偶者出産休暇から部分休業まで、それぞれいつからいつまで使えるか。年次有給休暇には期間がない。 */
export function leaveWindows(circumstances: Circumstances, { leave }: OrganizationSettings): readonly LeaveWindow[] {
  const birth = presumedBirth(circumstances);
  if (!birth) return [];
  const isProvisional = circumstances.birthDate === undefined;
  const dueDate = circumstances.dueDate ?? birth;
  const extents: readonly Extent[] = [
    spouseChildbirthLeave(circumstances, dueDate, birth, leave),
    childcareParticipationLeave(circumstances, dueDate, birth, leave),
    postnatalPaternityLeave(birth, leave),
    childcareLeave(circumstances, birth),
    ...afterReturn(circumstances, birth, leave),
  ];
  return extents.map(({ isStartEstimated = false, note, ...extent }) => ({
    ...extent,
    isProvisional,
    isStartEstimated,
    label: {
      name: terms[extent.kind],
      period: formatJapanesePeriod(extent.start, extent.end),
      days: daysInclusive(extent.start, extent.end),
      ...(note === undefined ? {} : { note }),
    },
  }));
}

type WindowEnd = LeaveSettings["spouseChildbirthLeave"]["end"];

function endAfter(birth: IsoDate, end: WindowEnd): IsoDate {
  if ("daysAfterBirth" in end) return addDays(birth, end.daysAfterBirth);
  if ("monthsAfterBirth" in end) return addMonths(birth, end.monthsAfterBirth);
  return dayOfAttaining(end.untilAge, birth);
}

function spouseChildbirthLeave(
  { hospitalizationDate }: Circumstances,
  dueDate: IsoDate,
  birth: IsoDate,
  { spouseChildbirthLeave: settings }: LeaveSettings,
): Extent {
  const end = endAfter(birth, settings.end);
  const shared = { kind: "spouseChildbirthLeave", end, reference: settings.reference } as const;
  if ("daysBeforeDueDate" in settings.start) {
    const start = addDays(dueDate, -settings.start.daysBeforeDueDate);
    return { ...shared, start: hospitalizationDate && hospitalizationDate < start ? hospitalizationDate : start };
  }
  if (hospitalizationDate) return { ...shared, start: hospitalizationDate };
  const estimated = addDays(dueDate, -settings.start.estimatedDaysBeforeDueDate);
  return {
    ...shared,
    start: estimated < birth ? estimated : birth,
    isStartEstimated: true,
    note: "入院などの日から使えます。始まりはめやすです",
  };
}

function childcareParticipationLeave(
  { multiple, hasOlderChild }: Circumstances,
  dueDate: IsoDate,
  birth: IsoDate,
  { childcareParticipationLeave: settings }: LeaveSettings,
): Extent {
  const weeks = multiple ? settings.weeksBeforeDueDateIfMultiple : settings.weeksBeforeDueDate;
  return {
    kind: "childcareParticipationLeave",
    start: addDays(dueDate, -7 * weeks),
    end: endAfter(birth, settings.end),
    note:
      settings.needsOlderChildBeforeBirth && !hasOlderChild
        ? "出産前に使えるのは、小学校に入る前の上のお子さんがいる場合です"
        : undefined,
    reference: settings.reference,
  };
}

function postnatalPaternityLeave(birth: IsoDate, { postnatalPaternityLeave: settings }: LeaveSettings): Extent {
  return {
    kind: "postnatalPaternityLeave",
    start: birth,
    end: addDays(birth, settings.windowDays - 1),
    reference: settings.reference,
  };
}

function childcareLeave(circumstances: Circumstances, birth: IsoDate): Extent {
  const { untilAge, untilAgeForFiscalYearEmployees } = childcareLeaveLimits;
  const shared = { kind: "childcareLeave", start: birth } as const;
  return isFiscalYearEmployee(circumstances)
    ? {
        ...shared,
        end: dayOfAttaining(untilAgeForFiscalYearEmployees, birth),
        note: "原則は1歳までです。事情により1歳2か月、1歳6か月、2歳まで延びます",
        reference: provisions.fiscalYearEmployees,
      }
    : { ...shared, end: dayOfAttaining(untilAge, birth), reference: provisions.childcareLeaveAct2 };
}

/** 復帰したあとに使うもの。育児短時間勤務は会計年度任用職員にはない。 */
function afterReturn(circumstances: Circumstances, birth: IsoDate, leave: LeaveSettings): readonly Extent[] {
  const untilSchool = { start: birth, end: lastDayBeforeSchool(birth) };
  const shortTimeWork: Extent = {
    kind: "shortTimeWorkForChildcare",
    ...untilSchool,
    reference: provisions.shortTimeWork10,
  };
  const partialLeave = { ...untilSchool, reference: leave.partialLeave.reference };
  return [
    ...(isFiscalYearEmployee(circumstances) ? [] : [shortTimeWork]),
    { kind: "firstKindPartialLeave", ...partialLeave },
    { kind: "secondKindPartialLeave", ...partialLeave },
    {
      kind: "childcareTime",
      start: birth,
      end: lastDayOfPeriod(birth, leave.childcareTime.untilAgeInMonths),
      reference: leave.childcareTime.reference,
    },
  ];
}
