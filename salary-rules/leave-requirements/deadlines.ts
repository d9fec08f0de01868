import { closedDayStatus, isClosedDay, nationalHoliday, previousOpenDay } from "../kernel/holidays";
import { addDays, addMonths, type IsoDate, isWeekend } from "../kernel/isoDate";
import type { Period } from "../kernel/period";
import type { Status } from "../kernel/trace";
import type { OrganizationSettings } from "../organization/settings";
import { isWithinBirthPeriod, mergedLeaves } from "./counting";
import type { Circumstances, PlannedLeave } from "./plan";
import { presumedBirth } from "./presumedBirth";
import { type Provision, provisions } from "./provision";

export interface Deadline {
  readonly date: IsoDate;
  /** 「1か月前」「14日前」 */
  readonly rule: string;
  /** ここから数えて前。出生日から休む場合は、出産予定日。 */
  readonly countedFrom: IsoDate;
  readonly isCountedFromDueDate: boolean;
  /** 期限の日に庁舎が開いていれば同じ日、閉まっていればその前の開庁日。 */
  readonly openDay: IsoDate;
  readonly closedBecause?: string;
  readonly reference: Provision;
  /** 閉庁日の表の確かさ。 */
  readonly closedDayStatus: Status;
}

type Notice = { readonly days: number } | { readonly months: number };

/**
 * 承認請求の期限。事前に出せばよい休暇には、決まった期限がない（undefined）。
 *
 * 続いている育児休業の行は1回の休業なので、全体の始まりから数える。
 */
export function deadlineOf(
  leave: PlannedLeave,
  plan: Circumstances & { readonly leaves?: readonly PlannedLeave[] },
  settings: OrganizationSettings,
): Deadline | undefined {
  const { shortTimeWorkForChildcare, partialLeave } = settings.leave;
  switch (leave.kind) {
    case "childcareLeave":
    case "postnatalPaternityLeave": {
      const birth = presumedBirth(plan);
      if (!birth) return undefined;
      const whole = mergedLeaves(plan).find(({ leaveIds }) => leaveIds.includes(leave.id));
      return childcareLeaveDeadline(whole ?? leave, birth, plan.dueDate, settings);
    }
    case "shortTimeWorkForChildcare":
      return deadlineBefore(leave.start, { months: shortTimeWorkForChildcare.requestMonthsBefore });
    case "firstKindPartialLeave":
    case "secondKindPartialLeave":
      return partialLeave.requestMonthsBefore === 0
        ? undefined
        : deadlineBefore(leave.start, { months: partialLeave.requestMonthsBefore });
    default:
      return undefined;
  }
}

/**
 * 育児休業の承認請求の期限。57日以内の育児休業は2週間前、それ以外は1か月前（設定）。
 *
 * 出生日から休むときは、出産予定日から数える。
 */
export function childcareLeaveDeadline(
  period: Period,
  birth: IsoDate,
  dueDate: IsoDate | undefined,
  settings: OrganizationSettings,
): Deadline {
  const { postnatalPaternityLeave, childcareLeave } = settings.leave;
  const notice = isWithinBirthPeriod(period, birth, settings)
    ? { days: postnatalPaternityLeave.requestDaysBefore }
    : { months: childcareLeave.requestMonthsBefore };
  if (dueDate === undefined || period.start !== birth) return deadlineBefore(period.start, notice);
  return {
    ...deadlineBefore(dueDate, notice),
    isCountedFromDueDate: true,
    reference: provisions.birthDayRequest,
  };
}

function deadlineBefore(countedFrom: IsoDate, notice: Notice): Deadline {
  const date = "days" in notice ? addDays(countedFrom, -notice.days) : addMonths(countedFrom, -notice.months);
  const closedBecause = closedReason(date);
  return {
    date,
    rule: "days" in notice ? `${notice.days}日前` : `${notice.months}か月前`,
    countedFrom,
    isCountedFromDueDate: false,
    openDay: previousOpenDay(date),
    ...(closedBecause === undefined ? {} : { closedBecause }),
    reference: provisions.requestDeadline,
    closedDayStatus: closedDayStatus(date),
  };
}

function closedReason(date: IsoDate): string | undefined {
  if (!isClosedDay(date)) return undefined;
  const holiday = nationalHoliday(date);
  if (holiday) return holiday;
  return isWeekend(date) ? "土曜日または日曜日" : "年末年始";
}
