import { type IsoDate, isoDate } from "#salary-rules/kernel/isoDate";

const calendarOfJapan = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo", dateStyle: "short" });
const timeInJapan = new Intl.DateTimeFormat("ja-JP", {
  timeZone: "Asia/Tokyo",
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});

/** 日本の今日。 */
export function todayInJapan(now: Date = new Date()): IsoDate {
  return isoDate(calendarOfJapan.format(now));
}

/** 日本の時刻（14:03）。 */
export function clockTimeInJapan(instant: string): string {
  return timeInJapan.format(new Date(instant));
}

/** その時刻の、日本の日付。 */
export function dayInJapan(instant: string): IsoDate {
  return todayInJapan(new Date(instant));
}
