import { expect, test } from "vitest";
import { isoMonth } from "../kernel/isoDate";
import { marksOf } from "../kernel/marks";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { monthOfOvertime, overtimeAllowance } from "./overtimeAllowance";

test("時間外勤務手当は、前の月の勤務に対して支給される", () => {
  expect(monthOfOvertime(isoMonth("2027-01"))).toBe("2026-12");
});

// prettier-ignore
test.each([
  { source: "前の月に休業がない", daysInMonth: 22, daysInService: 22, expected: 30_000, marks: [] },
  { source: "前の月の全部を休業", daysInMonth: 22, daysInService: 0, expected: 0, marks: [] },
  {
    source: "前の月に7日だけ勤務：30,000×7÷22＝9,545.4",
    daysInMonth: 22,
    daysInService: 7,
    expected: 9_545,
    marks: ["estimate"],
  },
])("$source → $expected円", ({ daysInMonth, daysInService, expected, marks }) => {
  const amount = explained(() => overtimeAllowance(yen(30_000), { daysInMonth, daysInService }));
  expect(amount.value).toBe(expected);
  expect(marksOf(amount)).toEqual(marks);
});
