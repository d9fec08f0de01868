import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { dayInJapan } from "~/timeInJapan";

/** 日本の今日。 Only the server asks for it; pages are told. */
export function todayInJapan(): IsoDate {
  return dayInJapan(new Date().toISOString());
}
