import { expect, test } from "vitest";
import { isoDate, isoMonth } from "./isoDate";
import { type DateForm, formatJapaneseDate, formatJapaneseMonth, formatJapanesePeriod } from "./japaneseDate";

// prettier-ignore
const examples: readonly { date: string; form: DateForm; text: string }[] = [
  { date: "2027-02-10", form: "western", text: "2027年2月10日（水）" },
  { date: "2027-02-10", form: "era", text: "令和9年2月10日（水）" },
  { date: "2027-02-10", form: "both", text: "2027年（令和9年）2月10日（水）" },
  { date: "2019-05-01", form: "era", text: "令和元年5月1日（水）" },
  { date: "2019-04-30", form: "era", text: "平成31年4月30日（火）" },
  { date: "1989-01-08", form: "era", text: "平成元年1月8日（日）" },
  { date: "1989-01-07", form: "era", text: "昭和64年1月7日（土）" },
  { date: "1926-12-25", form: "era", text: "昭和元年12月25日（土）" },
  { date: "1926-12-24", form: "era", text: "1926年12月24日（金）" },
  { date: "1926-12-24", form: "both", text: "1926年12月24日（金）" },
];

test.each(examples)("$date（$form）は $text", ({ date, form, text }) => {
  expect(formatJapaneseDate(isoDate(date), form)).toBe(text);
});

test("形を言わなければ、西暦と曜日で書く", () => {
  expect(formatJapaneseDate(isoDate("2027-04-07"))).toBe("2027年4月7日（水）");
});

test("期間は、年が変わるときだけ終わりにも年を書く", () => {
  expect(formatJapanesePeriod(isoDate("2027-02-10"), isoDate("2027-04-07"))).toBe(
    "2027年2月10日（水）から4月7日（水）まで",
  );
  expect(formatJapanesePeriod(isoDate("2026-12-30"), isoDate("2027-02-09"))).toBe(
    "2026年12月30日（水）から2027年2月9日（火）まで",
  );
});

test("月は、年と月で書く", () => {
  expect(formatJapaneseMonth(isoMonth("2027-02"))).toBe("2027年2月");
});
