import { firstDayOf, type IsoDate, type IsoMonth, lastDayOf, monthsFrom } from "./isoDate";
import { remembering } from "./remembering";

/** 暦の一月。A period that also knows its name and the month after it. */
export interface CalendarMonth {
  readonly month: IsoMonth;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly next: IsoMonth;
}

/** The calendar never changes, so a month is worked out once: the same month is the same object. */
export const calendarMonth = remembering(
  (month: IsoMonth): CalendarMonth => ({
    month,
    start: firstDayOf(month),
    end: lastDayOf(month),
    next: monthsFrom(month, 1),
  }),
);

export function monthBefore({ month }: CalendarMonth): CalendarMonth {
  return calendarMonth(monthsFrom(month, -1));
}

export function calendarMonths(first: IsoMonth, last: IsoMonth): readonly CalendarMonth[] {
  const months: CalendarMonth[] = [];
  for (let month = calendarMonth(first); month.month <= last; month = calendarMonth(month.next)) months.push(month);
  return months;
}
