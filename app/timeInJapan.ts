import { type IsoDate, isoDate } from "#salary-rules/kernel/isoDate";

const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo", dateStyle: "short" });
const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo", timeStyle: "short" });

/** その時刻の、日本の日付。 */
export function dayInJapan(instant: string): IsoDate {
  return isoDate(calendar.format(new Date(instant)));
}

/** 日本の時刻（14:03）。 */
export function clockTimeInJapan(instant: string): string {
  return clock.format(new Date(instant));
}
