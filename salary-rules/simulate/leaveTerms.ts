import { bonusMonthOf } from "../bonus-periods/bonusWindow";
import type { BenefitPeriod } from "../childcare-leave-benefit/payablePeriods";
import { type DeemedLeave, deemedLeaves } from "../contribution-exemption/contributionExemption";
import { addDays, type IsoDate, type IsoMonth, isoMonth, monthOf, monthsFrom } from "../kernel/isoDate";
import { type Period, united } from "../kernel/period";
import { isWorkday, type WorkCalendar, weekdayCalendar } from "../kernel/workCalendar";
import type { PlannedLeave, SimulationRequest } from "../simulation";
import type { Keeping } from "./keeping";

/** 休み方。What follows from the leaves and the birth alone, whatever the pay. */
export interface LeaveTerms extends Keeping<LeaveTerms> {
  readonly birthDate: IsoDate;
  readonly calendar: WorkCalendar;
  /** 手当金の支給日から除く日の暦。 */
  readonly benefitCalendar: WorkCalendar;
  readonly benefitPeriod: BenefitPeriod;
  /** 育児休業（産後パパ育休を含む）。順に並び、離れている。 */
  readonly leaves: readonly Period[];
  /** 間に就業した日のない休業を一つとみなしたもの。 */
  readonly deemedLeaves: readonly DeemedLeave[];
  /** 育児休業の承認に係る期間。期末・勤勉手当では、続いていても一つにまとめない。 */
  readonly approvedLeaves: readonly Period[];
  /** 一日を単位とする、有給の休暇。 */
  readonly paidLeaves: readonly Period[];
  /** 試算の最初の月。育児休業（なければほかの休暇、それもなければ出生）の前の月。 */
  readonly firstMonth: IsoMonth;
  /** 育児休業（なければほかの休暇、それもなければ出生）の最後の月。 */
  readonly lastMonth: IsoMonth;
  /** 試算の最初の月か、その後に来る最初の9月。 */
  readonly revisionMonth: IsoMonth;
  /** 育児休業が対象期間にかかる、最後の期末・勤勉手当の支給月。育児休業がなければ、最後の月。 */
  readonly lastBonusMonth: IsoMonth;
}

const september = "09";
const monthsPerYear = 12;

const known = new WeakMap<SimulationRequest["leaves"], LeaveTerms>();

/** The same terms for the same leaves: a father who types his pay does not move his days. */
export function leaveTermsOf({ leaves, child, household, settings }: SimulationRequest): LeaveTerms {
  const calendar = settings?.workCalendar ?? weekdayCalendar;
  const choices = {
    birthDate: birthDateOf({ child }),
    calendar,
    benefitCalendar: settings?.benefitDaysOff === "weekends" ? weekdayCalendar : calendar,
    benefitPeriod: household.benefitPeriod ?? "untilFirstBirthday",
  };
  const before = known.get(leaves);
  if (before !== undefined && hasChoices(before, choices)) return before;
  const leaveTerms = workedOut(leaves, choices);
  known.set(leaves, leaveTerms);
  return leaveTerms;
}

type Choices = Pick<LeaveTerms, "birthDate" | "calendar" | "benefitCalendar" | "benefitPeriod">;

function hasChoices(terms: LeaveTerms, { birthDate, calendar, benefitCalendar, benefitPeriod }: Choices): boolean {
  return (
    terms.birthDate === birthDate &&
    terms.calendar === calendar &&
    terms.benefitCalendar === benefitCalendar &&
    terms.benefitPeriod === benefitPeriod
  );
}

/** 生まれるまでは、出産予定日を出生日として計算する。 */
export function birthDateOf({ child }: Pick<SimulationRequest, "child">): IsoDate {
  return child.birthDate ?? child.dueDate;
}

function workedOut(planned: readonly PlannedLeave[], choices: Choices): LeaveTerms {
  const { birthDate, calendar } = choices;
  const approvedLeaves = planned.filter(isChildcareLeave);
  const paidLeaves = planned.filter((leave) => !isChildcareLeave(leave) && coversItsWorkdays(leave, calendar));
  const leaves = united(approvedLeaves);
  const isWorked = (day: IsoDate) =>
    isWorkday(day, calendar) && !paidLeaves.some(({ start, end }) => start <= day && day <= end);
  const span = spanOf(leaves.length > 0 ? leaves : united(planned)) ?? { start: birthDate, end: birthDate };
  const firstMonth = monthsFrom(monthOf(span.start), -1);
  return {
    ...choices,
    leaves,
    deemedLeaves: deemedLeaves(leaves, isWorked),
    approvedLeaves,
    paidLeaves,
    firstMonth,
    lastMonth: monthOf(span.end),
    revisionMonth: septemberFrom(firstMonth),
    lastBonusMonth: leaves.length > 0 ? bonusMonthOf(span.end) : monthOf(span.end),
    made: new Map(),
  };
}

function septemberFrom(month: IsoMonth): IsoMonth {
  const revision = isoMonth(`${month.slice(0, 4)}-${september}`);
  return month <= revision ? revision : monthsFrom(revision, monthsPerYear);
}

/** `periods` in order and apart. */
function spanOf(periods: readonly Period[]): Period | undefined {
  return periods.reduce<Period | undefined>(
    (span, { start, end }) => ({ start: span?.start ?? start, end }),
    undefined,
  );
}

export function isChildcareLeave({ kind }: PlannedLeave): boolean {
  return kind === "childcareLeave" || kind === "postnatalPaternityLeave";
}

/** 半日や1時間の休暇では、その日は勤務した日になる。休暇の日数に、祝日と年末年始は入らない。 */
function coversItsWorkdays(leave: PlannedLeave, calendar: WorkCalendar): boolean {
  if (leave.days === undefined) return true;
  let workdays = 0;
  for (let day = leave.start; day <= leave.end; day = addDays(day, 1)) if (isWorkday(day, calendar)) workdays += 1;
  return leave.days >= workdays;
}
