import type { IsoDate } from "../../kernel/isoDate";
import { formatJapaneseDate, formatJapanesePeriod } from "../../kernel/japaneseDate";
import { terms } from "../../vocabulary";
import type { PlannedLeave } from "../plan";

interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export function on(date: IsoDate): string {
  return formatJapaneseDate(date);
}

export function during({ start, end }: Period): string {
  return formatJapanesePeriod(start, end);
}

/** 「2027年2月10日（水）からの育児休業」 */
export function called({ kind, start }: PlannedLeave): string {
  return `${on(start)}からの${terms[kind]}`;
}
