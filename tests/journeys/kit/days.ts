import { addDays, type IsoDate, isoDate } from "#salary-rules/kernel/isoDate";

/** The journeys run on the real clock, so their dates are counted from today in Japan. */
export function inDays(days: number): IsoDate {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(new Date());
  return addDays(isoDate(today), days);
}
