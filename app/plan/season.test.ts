import { expect, test } from "vitest";
import { readSeason } from "./season";

test.each([
  ["3月", [3]],
  ["３月", [3]],
  ["3月議会", [3]],
  ["2月から3月", [2, 3]],
  ["2〜3月", [2, 3]],
  ["2月～3月", [2, 3]],
  ["2-4月", [2, 3, 4]],
  ["10月から翌3月まで", [1, 2, 3, 10, 11, 12]],
  ["11月下旬から翌年1月", [1, 11, 12]],
  ["4月1日から6月30日", [4, 5, 6]],
  ["6月、12月", [6, 12]],
  ["6月・9月・12月議会", [6, 9, 12]],
  ["年度末", [3]],
  ["年度末・年度始め", [3, 4]],
  ["年末年始", [1, 12]],
  ["年末調整", [12]],
  ["4月上旬", [4]],
])("「%s」は%j月", (typed, months) => {
  const season = readSeason(typed);
  expect(season === "everyMonth" || season === undefined ? season : [...season].sort((a, b) => a - b)).toEqual(months);
});

test.each(["通年", "毎月", "毎月10日", "毎週金曜", "随時", "年間を通して"])("「%s」は一年中", (typed) => {
  expect(readSeason(typed)).toBe("everyMonth");
});

test.each(["", "秋", "予算の時期", "13月", "0月", "月"])("「%s」は読み取らない", (typed) => {
  expect(readSeason(typed)).toBeUndefined();
});
