import { type IsoDate, monthOf } from "#salary-rules/kernel/isoDate";
import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";

/** 版の日付。休みの日ではないので、曜日は書かない。「2026年8月1日」 */
export function editionDate(date: IsoDate): string {
  return `${formatJapaneseMonth(monthOf(date))}${Number(date.slice(8))}日`;
}

/** 「2026年8月1日から2027年7月31日まで」 */
export function editionPeriod(from: IsoDate, until: IsoDate | undefined): string {
  return `${editionDate(from)}から${until ? `${editionDate(until)}まで` : ""}`;
}
