import { type IsoDate, type IsoMonth, weekday } from "./isoDate";

/** 元号。元号を改める政令の施行日から。新しい順。 */
const eras = [
  { name: "令和", firstDay: "2019-05-01" },
  { name: "平成", firstDay: "1989-01-08" },
  { name: "昭和", firstDay: "1926-12-25" },
] as const;

/**
 * - `western` 2027年2月10日（水）
 * - `era` 令和9年2月10日（水）
 * - `both` 2027年（令和9年）2月10日（水）
 */
export type DateForm = "western" | "era" | "both";

const weekdayNames = ["日", "月", "火", "水", "木", "金", "土"] as const;

/** 昭和より前の日は、西暦で書く。 */
export function formatJapaneseDate(date: IsoDate, form: DateForm = "western"): string {
  return `${yearIn(date, form)}${dayWithinYear(date)}`;
}

/** 2月10日（水） */
export function dayWithinYear(date: IsoDate): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日（${weekdayNames[weekday(date)]}）`;
}

/** 2027年2月 */
export function formatJapaneseMonth(month: IsoMonth): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`;
}

/** 「2027年2月10日（水）から4月7日（水）まで」。年が変わるときだけ、終わりにも年を書く。 */
export function formatJapanesePeriod(first: IsoDate, last: IsoDate): string {
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${formatJapaneseDate(first)}から${sameYear ? dayWithinYear(last) : formatJapaneseDate(last)}まで`;
}

function yearIn(date: IsoDate, form: DateForm): string {
  const western = `${Number(date.slice(0, 4))}年`;
  const era = form === "western" ? undefined : eraYear(date);
  if (!era) return western;
  return form === "era" ? era : `${western}（${era}）`;
}

function eraYear(date: IsoDate): string | undefined {
  const era = eras.find(({ firstDay }) => firstDay <= date);
  if (!era) return undefined;
  const year = Number(date.slice(0, 4)) - Number(era.firstDay.slice(0, 4)) + 1;
  return `${era.name}${year === 1 ? "元" : year}年`;
}
