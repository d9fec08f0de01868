import { firstDayOf, type IsoMonth, lastDayOf, monthsFrom } from "./isoDate";
import type { Period } from "./period";

/** 暦の一月。 */
export interface CalendarMonth extends Period {
  readonly month: IsoMonth;
  readonly next: IsoMonth;
}

/** The calendar never changes, so a month is worked out once. */
const known = new Map<IsoMonth, CalendarMonth>();

export function calendarMonth(month: IsoMonth): CalendarMonth {
  const before = known.get(month);
  if (before !== undefined) return before;
  const worked = { month, start: firstDayOf(month), end: lastDayOf(month), next: monthsFrom(month, 1) };
  known.set(month, worked);
  return worked;
}

export function calendarMonths(first: IsoMonth, last: IsoMonth): readonly CalendarMonth[] {
  const months: CalendarMonth[] = [];
  for (let month = calendarMonth(first); month.month <= last; month = calendarMonth(month.next)) months.push(month);
  return months;
}
