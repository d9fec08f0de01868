import { expect, test } from "vitest";
import { calendarMonth, calendarMonths } from "./calendarMonth";
import { isoMonth } from "./isoDate";

test("月の最初の日、最後の日、次の月", () => {
  expect(calendarMonth(isoMonth("2028-02"))).toEqual({
    month: "2028-02",
    start: "2028-02-01",
    end: "2028-02-29",
    next: "2028-03",
  });
  expect(calendarMonth(isoMonth("2028-02"))).toBe(calendarMonth(isoMonth("2028-02")));
});

test("両端の月を含めて並べる", () => {
  expect(calendarMonths(isoMonth("2026-11"), isoMonth("2027-01")).map(({ month }) => month)).toEqual([
    "2026-11",
    "2026-12",
    "2027-01",
  ]);
  expect(calendarMonths(isoMonth("2027-02"), isoMonth("2027-01"))).toEqual([]);
});
