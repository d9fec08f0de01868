import { type CalendarMonth, calendarMonths } from "../kernel/calendarMonth";
import { type IsoMonth, isoMonth } from "../kernel/isoDate";
import { remembering } from "../kernel/remembering";

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

/** The calendar never changes, so a year is laid out once. */
export const monthsOfYear = remembering((year: number): readonly CalendarMonth[] =>
  calendarMonths(isoMonth(`${year}-01`), decemberOf(year)),
);
