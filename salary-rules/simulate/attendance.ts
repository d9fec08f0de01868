import { addDays, firstDayOf, type IsoMonth, lastDayOf, monthOf, monthsFrom } from "../kernel/isoDate";
import { totalDays, within } from "../kernel/period";
import { countWorkingWeekDays } from "../kernel/workCalendar";
import type { Attendance } from "../monthly-pay/monthlyPay";
import type { Situation } from "./situation";

export interface MonthAttendance extends Attendance {
  /** この月の育児休業の日数（暦日）。 */
  readonly leaveDays: number;
}

/** その月の勤務。週休日しかない月では、休業しても失う日がない。 */
export function attendanceIn(month: IsoMonth, { leaves, calendar }: Situation): MonthAttendance {
  const whole = { start: firstDayOf(month), end: lastDayOf(month) };
  const inMonth = within(leaves, whole.start, whole.end);
  const daysInMonth = countWorkingWeekDays(whole, calendar);
  const daysOnLeave = inMonth.reduce((sum, leave) => sum + countWorkingWeekDays(leave, calendar), 0);
  const leaveDays = totalDays(inMonth);
  return {
    daysInMonth,
    daysInService: daysInMonth - daysOnLeave,
    hasLeave: leaveDays > 0 && daysInMonth > 0,
    leaveDays,
    isCommutingAllowancePaid: leaveDays < totalDays([whole]) && !isBeforeCommutingRestarts(month, leaves),
  };
}

/** 休まなかった場合の勤務。 */
export function fullAttendance({ daysInMonth }: Attendance): Attendance {
  return { daysInMonth, daysInService: daysInMonth, hasLeave: false, isCommutingAllowancePaid: true };
}

/**
 * 通勤手当の支給の再開（人事院規則9-24 第20条）。
 *
 * 月の中途に始まり、その月にも翌月にも復帰しなかった休業では、復帰した月の翌月
 * （復帰した日が月の初日なら、その月）から支給する。
 */
function isBeforeCommutingRestarts(month: IsoMonth, leaves: Situation["leaves"]): boolean {
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
