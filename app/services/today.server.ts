import { type IsoDate, isoDate } from "#salary-rules/kernel/isoDate";

const dayInJapan = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo", dateStyle: "short" });
const timeInJapan = new Intl.DateTimeFormat("ja-JP", {
  timeZone: "Asia/Tokyo",
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});

/** 日本の今日。 */
export function todayInJapan(now: Date = new Date()): IsoDate {
  return isoDate(dayInJapan.format(now));
}

/** 日本の時刻（14:03）。 */
export function clockTimeInJapan(instant: string): string {
  return timeInJapan.format(new Date(instant));
}
