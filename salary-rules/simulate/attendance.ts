import type { CalendarMonth } from "../kernel/calendarMonth";
import { addDays, firstDayOf, monthOf, monthsFrom } from "../kernel/isoDate";
import { isTouchedBy, lengthInDays, type Period, totalDays, within } from "../kernel/period";
import { countWorkingWeekDays } from "../kernel/workCalendar";
import type { Attendance } from "../monthly-pay/monthlyPay";
import type { LeaveTerms } from "./leaveTerms";

export interface MonthAttendance extends Attendance {
  /** この月の育児休業の日数（暦日）。 */
  readonly leaveDays: number;
  /** 月の初日から末日まで育児短時間勤務をする月か。 */
  readonly isShortTimeWork?: boolean;
}

/** 休業のない月の勤務。給与は月額なので、日数は数えない。 */
export const fullAttendance: MonthAttendance = {
  hasLeave: false,
  daysInMonth: 0,
  daysInService: 0,
  leaveDays: 0,
  isCommutingAllowancePaid: true,
};

/** その月の勤務。週休日しかない月では、休業しても失う日がない。 */
export function attendanceIn(month: CalendarMonth, { leaves, calendar }: LeaveTerms): MonthAttendance {
  if (!isTouchedBy(month, leaves)) return fullAttendance;
  const inMonth = within(leaves, month.start, month.end);
  const daysInMonth = countWorkingWeekDays(month, calendar);
  const daysOnLeave = inMonth.reduce((sum, leave) => sum + countWorkingWeekDays(leave, calendar), 0);
  const leaveDays = totalDays(inMonth);
  return {
    daysInMonth,
    daysInService: daysInMonth - daysOnLeave,
    hasLeave: daysInMonth > 0,
    leaveDays,
    isCommutingAllowancePaid: leaveDays < lengthInDays(month) && !isBeforeCommutingRestarts(month, leaves),
  };
}

/**
 * 通勤手当の支給の再開（人事院規則9-24 第20条）。
 *
 * 月の中途に始まり、その月にも翌月にも復帰しなかった休業では、復帰した月の翌月
 * （復帰した日が月の初日なら、その月）から支給する。
 */
function isBeforeCommutingRestarts({ month }: CalendarMonth, leaves: readonly Period[]): boolean {
  return leaves.some(({ start, end }) => {
    const returnDay = addDays(end, 1);
    const startMonth = monthOf(start);
    return (
      monthOf(returnDay) === month &&
      returnDay !== firstDayOf(month) &&
      start !== firstDayOf(startMonth) &&
      month > monthsFrom(startMonth, 1)
    );
  });
}
