import { describe, expect, test } from "vitest";
import { readDate } from "./dateText";

describe("2027年2月10日の書き方", () => {
  test.each([
    "2027-02-10",
    "2027-2-10",
    "2027/2/10",
    "2027/02/10",
    "2027.2.10",
    "2027年2月10日",
    "2027年2月10日（水）",
    "2027年（令和9年）2月10日（水）",
    "２０２７年２月１０日",
    "２０２７－０２－１０",
    "2027ー02ー10",
    "2027−02−10",
    "20270210",
    "２０２７０２１０",
    "R9.2.10",
    "r9.2.10",
    "Ｒ９．２．１０",
    "R9/2/10",
    "R9-2-10",
    "R9年2月10日",
    "令和9年2月10日",
    "令和９年２月１０日",
    "令和9年 2月 10日",
    "令和9.2.10",
    " 2027-02-10 ",
    "2027年 2月 10日",
  ])("%s", (typed) => {
    expect(readDate(typed)).toEqual({ kind: "date", date: "2027-02-10" });
  });
});

// prettier-ignore
const others: readonly (readonly [typed: string, date: string])[] = [
  ["令和元年5月1日", "2019-05-01"],
  ["R元.5.1", "2019-05-01"],
  ["R1.5.1", "2019-05-01"],
  ["平成31年4月30日", "2019-04-30"],
  ["H31.4.30", "2019-04-30"],
  ["昭和64年1月7日", "1989-01-07"],
  ["S64.1.7", "1989-01-07"],
  ["2028-02-29", "2028-02-29"],
];

test.each(others)("「%s」は%sと読む", (typed, date) => {
  expect(readDate(typed)).toEqual({ kind: "date", date });
});

// prettier-ignore
const refused: readonly (readonly [typed: string, kind: string])[] = [
  ["", "empty"],
  ["　", "empty"],
  ["4/1", "yearMissing"],
  ["4月1日", "yearMissing"],
  ["2027-02-29", "noSuchDay"],
  ["2027-13-01", "noSuchDay"],
  ["R9.2.30", "noSuchDay"],
  ["あした", "unreadable"],
  ["2027", "unreadable"],
  ["2027-02", "unreadable"],
  ["M45.7.30", "unreadable"],
  ["😀", "unreadable"],
  ["<script>alert(1)</script>", "unreadable"],
  ["9".repeat(10_000), "unreadable"],
];

test.each(refused)("「%s」は読み取らず、理由を返す", (typed, kind) => {
  expect(readDate(typed).kind).toBe(kind);
});
