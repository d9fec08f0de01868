import { daysBetween, daysInclusive, type IsoDate, lastDayOfPeriod } from "../kernel/isoDate";
import type { Period } from "../kernel/period";
import { daysCountedAsMonth } from "./parameters";

/** 期間の長さ。A whole number of half days, because half of a leave is deducted; a month is 30 days of them. */
export type HalfDays = number;

export interface MonthsAndDays {
  readonly months: number;
  readonly days: number;
}

/**
 * 暦による長さ（民法第143条）— whole months from the first day, then the days that are left.
 *
 * 「週、月又は年によって期間を定めたときは、その期間は、暦に従って計算する。」
 */
export function calendarLength({ start, end }: Period): MonthsAndDays {
  let months = monthCount(end) - monthCount(start) + 1;
  while (months > 0 && lastDayOfPeriod(start, months) > end) months -= 1;
  return { months, days: months === 0 ? daysInclusive(start, end) : daysBetween(lastDayOfPeriod(start, months), end) };
}

function monthCount(date: IsoDate): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
}

/** 月と日を合わせた長さ。「日を月に換算する場合は、30日をもって1月」。 */
export function halfDaysOf(length: MonthsAndDays, date: IsoDate): HalfDays {
  return halfDaysIn(length, daysCountedAsMonth.on(date));
}

export function halfDaysIn({ months, days }: MonthsAndDays, daysPerMonth: number): HalfDays {
  return 2 * (months * daysPerMonth + days);
}

/** 期間ごとに暦で数え、合算した長さ。 */
export function totalCalendarLength(periods: readonly Period[], date: IsoDate): HalfDays {
  const daysPerMonth = daysCountedAsMonth.on(date);
  return periods.reduce((sum, period) => sum + halfDaysIn(calendarLength(period), daysPerMonth), 0);
}

/** 「4か月23.5日」 */
export function lengthInJapanese(length: HalfDays, date: IsoDate): string {
  const halfDaysPerMonth = halfDaysOf({ months: 1, days: 0 }, date);
  const rest = length % halfDaysPerMonth;
  const months = (length - rest) / halfDaysPerMonth;
  if (rest === 0 && months > 0) return `${months}か月`;
  return `${months > 0 ? `${months}か月` : ""}${rest / 2}日`;
}
