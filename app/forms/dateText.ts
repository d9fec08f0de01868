import { type IsoDate, isIsoDate } from "#salary-rules/kernel/isoDate";
import { plainText } from "./plainText";

export type DateReading =
  | { readonly kind: "date"; readonly date: IsoDate }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "yearMissing" }
  | { readonly kind: "noSuchDay" };

/** 元号ごとの、1年の前の年（西暦）。 */
const yearBeforeFirst: Readonly<Record<string, number>> = {
  R: 2018,
  H: 1988,
  S: 1925,
  令和: 2018,
  平成: 1988,
  昭和: 1925,
};

const eraDate = /^(R|H|S|令和|平成|昭和)(元|\d{1,2})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/u;
const separatedDate = /^(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/u;
const solidDate = /^(\d{4})(\d{2})(\d{2})$/u;
const monthAndDay = /^\d{1,2}(?:月|[./-])\d{1,2}日?$/u;
const trailingWeekday = /\([月火水木金土日]\)$/u;
const eraInBrackets = /^(\d{4})年?\((?:令和|平成|昭和)(?:元|\d{1,2})年?\)年?/u;

/** 日付の欄に入力された文字を読み取る。西暦・和暦・全角・区切りの違いを受け入れる。 */
export function readDate(typed: string): DateReading {
  const text = plainText(typed).replace(trailingWeekday, "").replace(eraInBrackets, "$1年").toUpperCase();
  if (text === "") return { kind: "empty" };
  if (monthAndDay.test(text)) return { kind: "yearMissing" };

  const era = eraDate.exec(text);
  const parts = era ?? separatedDate.exec(text) ?? solidDate.exec(text);
  if (!parts) return { kind: "unreadable" };
  const [, first = "", second = "", third = "", fourth = ""] = parts;
  return era
    ? dayIn((yearBeforeFirst[first] ?? 0) + (second === "元" ? 1 : Number(second)), third, fourth)
    : dayIn(Number(first), second, third);
}

function dayIn(year: number, month: string, day: string): DateReading {
  const date = `${String(year).padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(date) ? { kind: "date", date } : { kind: "noSuchDay" };
}
