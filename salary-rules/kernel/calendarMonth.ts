import { firstDayOf, type IsoDate, type IsoMonth, lastDayOf, monthsFrom } from "./isoDate";

/** 暦の一月。A period that also knows its name and the month after it. */
export interface CalendarMonth {
  readonly month: IsoMonth;
  readonly start: IsoDate;
  readonly end: IsoDate;
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

export function monthBefore({ month }: CalendarMonth): CalendarMonth {
  return calendarMonth(monthsFrom(month, -1));
}

export function calendarMonths(first: IsoMonth, last: IsoMonth): readonly CalendarMonth[] {
  const months: CalendarMonth[] = [];
  for (let month = calendarMonth(first); month.month <= last; month = calendarMonth(month.next)) months.push(month);
  return months;
}
