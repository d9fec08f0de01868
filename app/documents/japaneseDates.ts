import { type IsoDate, isIsoDate } from "#salary-rules/kernel/isoDate";
import { dayWithinYear, formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";

/** 令和9年2月10日（水） */
export function eraDate(date: IsoDate): string {
  return formatJapaneseDate(date, "era");
}

/** 令和9年2月10日 */
export function eraDay(date: IsoDate): string {
  return `${eraYear(date)}${monthAndDay(date)}`;
}

/** 令和9年 */
export function eraYear(date: IsoDate): string {
  return eraDate(date).slice(0, -dayWithinYear(date).length);
}

/** 2月10日 */
export function monthAndDay(date: IsoDate): string {
  return dayWithinYear(date).slice(0, -"（水）".length);
}

/** 令和9年2月10日（水）〜3月9日（火）。The year is not repeated. */
export function eraPeriod(first: IsoDate, last: IsoDate): string {
  if (first === last) return eraDate(first);
  return `${eraDate(first)}〜${eraYear(first) === eraYear(last) ? dayWithinYear(last) : eraDate(last)}`;
}

/** 画面の西暦を、紙の和暦にそろえる。Days, months and years on their own; what is no date stays as it is. */
export function inEraYears(text: string): string {
  return text
    .replace(/\d{4}-\d{2}-\d{2}/gu, (written) => (isIsoDate(written) ? eraDay(written) : written))
    .replace(/(\d{4})年(?:(\d{1,2})月)?/gu, (written, year: string, month?: string) => {
      const first = `${year}-${(month ?? "12").padStart(2, "0")}-01`;
      return isIsoDate(first) ? `${eraYear(first)}${month ? `${month}月` : ""}` : written;
    });
}
