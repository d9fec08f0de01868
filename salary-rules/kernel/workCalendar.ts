import { isClosedDay } from "./holidays";
import { type IsoDate, weekday } from "./isoDate";
import { lengthInDays, type Period } from "./period";

/** 週休日。交替制の人は、休みの日を日付で並べる。 */
export type WorkCalendar =
  | { readonly kind: "weekdays" }
  | { readonly kind: "shift"; readonly daysOff: readonly IsoDate[] };

export const weekdayCalendar: WorkCalendar = { kind: "weekdays" };

function countWeekends(start: IsoDate, length: number): number {
  const first = weekday(start);
  const remainder = length % 7;
  const sundays = first === 0 || first + remainder > 7 ? 1 : 0;
  const saturdays = first + remainder > 6 ? 1 : 0;
  return 2 * ((length - remainder) / 7) + (remainder === 0 ? 0 : sundays + saturdays);
}

/** 期間の日数から、週休日の日数を差し引いた日数。祝日と年末年始は週休日ではない。 */
export function countWorkingWeekDays(period: Period, calendar: WorkCalendar): number {
  const length = lengthInDays(period);
  const daysOff =
    calendar.kind === "weekdays"
      ? countWeekends(period.start, length)
      : new Set(calendar.daysOff.filter((day) => period.start <= day && day <= period.end)).size;
  return length - daysOff;
}

/** 就業日か。交替制では休みの日でない日、そのほかでは閉庁日でない日。 */
export function isWorkday(date: IsoDate, calendar: WorkCalendar): boolean {
  return calendar.kind === "weekdays" ? !isClosedDay(date) : !calendar.daysOff.includes(date);
}
