import { closedDayStatus, isClosedDay, nationalHoliday, previousOpenDay } from "../kernel/holidays";
import { addDays, addMonths, type IsoDate, isWeekend } from "../kernel/isoDate";
import type { Status } from "../kernel/trace";
import type { OrganizationSettings } from "../organization/settings";
import { presumedBirth } from "./childDates";
import { isWithinBirthPeriod, mergedLeaves } from "./counting";
import { type Circumstances, isChildcareLeave, type PlannedLeave } from "./plan";
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

type Period = Pick<PlannedLeave, "start" | "end">;
type Notice = { readonly days: number } | { readonly months: number };

/**
 * 承認請求の期限。57日以内の育児休業は2週間前、それ以外の育児休業は1か月前（設定）。
 *
 * 事前に出せばよい休暇には、決まった期限がない（undefined）。
 */
export function deadlineOf(
  leave: PlannedLeave,
  plan: Circumstances & { readonly leaves?: readonly PlannedLeave[] },
  settings: OrganizationSettings,
): Deadline | undefined {
  const period = wholePeriodOf(leave, plan.leaves ?? []);
  const notice = noticeFor(leave, period, plan, settings);
  if (!notice) return undefined;

  const dueDate = isChildcareLeave(leave) && period.start === presumedBirth(plan) ? plan.dueDate : undefined;
  const isCountedFromDueDate = dueDate !== undefined;
  const countedFrom = dueDate ?? period.start;
  const date = "days" in notice ? addDays(countedFrom, -notice.days) : addMonths(countedFrom, -notice.months);
  const closedBecause = closedReason(date);
  return {
    date,
    rule: "days" in notice ? `${notice.days}日前` : `${notice.months}か月前`,
    countedFrom,
    isCountedFromDueDate,
    openDay: previousOpenDay(date),
    ...(closedBecause === undefined ? {} : { closedBecause }),
    reference: isCountedFromDueDate ? provisions.birthDayRequest : provisions.requestDeadline,
    closedDayStatus: closedDayStatus(date),
  };
}

function noticeFor(
  leave: PlannedLeave,
  period: Period,
  circumstances: Circumstances,
  settings: OrganizationSettings,
): Notice | undefined {
  const { postnatalPaternityLeave, childcareLeave, shortTimeWorkForChildcare, partialLeave } = settings.leave;
  switch (leave.kind) {
    case "childcareLeave":
    case "postnatalPaternityLeave": {
      const birth = presumedBirth(circumstances);
      if (!birth) return undefined;
      return isWithinBirthPeriod(period, birth, settings)
        ? { days: postnatalPaternityLeave.requestDaysBefore }
        : { months: childcareLeave.requestMonthsBefore };
    }
    case "shortTimeWorkForChildcare":
      return { months: shortTimeWorkForChildcare.requestMonthsBefore };
    case "firstKindPartialLeave":
    case "secondKindPartialLeave":
      return partialLeave.requestMonthsBefore === 0 ? undefined : { months: partialLeave.requestMonthsBefore };
    default:
      return undefined;
  }
}

/** 続いている行は1回の休業なので、全体の始まりから数える。 */
function wholePeriodOf(leave: PlannedLeave, leaves: readonly PlannedLeave[]): Period {
  return mergedLeaves({ leaves }).find(({ leaveIds }) => leaveIds.includes(leave.id)) ?? leave;
}

function closedReason(date: IsoDate): string | undefined {
  if (!isClosedDay(date)) return undefined;
  const holiday = nationalHoliday(date);
  if (holiday) return holiday;
  return isWeekend(date) ? "土曜日または日曜日" : "年末年始";
}
