import { type CalendarMonth, calendarMonths } from "../kernel/calendarMonth";
import { type IsoMonth, isoMonth } from "../kernel/isoDate";

/** 暦年。所得税は、1月から12月に支払われる給与と賞与について、12月に精算する。 */
export function yearOf(month: IsoMonth): number {
  return Number(month.slice(0, 4));
}

export function decemberOf(year: number): IsoMonth {
  return isoMonth(`${year}-12`);
}

export function isDecember(month: IsoMonth): boolean {
  return month.endsWith("-12");
}

export function monthsOfYear(year: number): readonly CalendarMonth[] {
  const before = known.get(year);
  if (before !== undefined) return before;
  const months = calendarMonths(isoMonth(`${year}-01`), decemberOf(year));
  known.set(year, months);
  return months;
}

/** The calendar never changes, so a year is laid out once. */
const known = new Map<number, readonly CalendarMonth[]>();
