import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, eachDay, isoDate, isWeekend } from "./isoDate";
import { countWorkingWeekDays, isWorkday, type WorkCalendar, weekdayCalendar } from "./workCalendar";

const shift: WorkCalendar = {
  kind: "shift",
  daysOff: ["2027-02-10", "2027-02-10", "2027-02-15", "2027-03-01"].map(isoDate),
};

describe("週休日を除く日数", () => {
  test("どの期間でも、土曜日と日曜日を一日ずつ数えたものと同じ", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 400 }), (offset, length) => {
        const start = addDays(isoDate("2026-01-01"), offset);
        const period = { start, end: addDays(start, length) };
        const expected = [...eachDay(period.start, period.end)].filter((day) => !isWeekend(day)).length;
        expect(countWorkingWeekDays(period, weekdayCalendar)).toBe(expected);
      }),
    );
  });

  test("平日の祝日と年末年始は除かない", () => {
    expect(countWorkingWeekDays({ start: isoDate("2026-12-28"), end: isoDate("2027-01-03") }, weekdayCalendar)).toBe(5);
  });

  test("交替制では、並べた休みの日を除く。同じ日は一度だけ", () => {
    expect(countWorkingWeekDays({ start: isoDate("2027-02-10"), end: isoDate("2027-02-28") }, shift)).toBe(17);
  });
});

describe("就業日", () => {
  // prettier-ignore
  test.each([
    ["2027-02-10", true],
    ["2027-02-11", false],
    ["2027-02-13", false],
    ["2026-12-29", false],
    ["2027-01-04", true],
  ])("%s は閉庁日でなければ就業日", (date, expected) => {
    expect(isWorkday(isoDate(date), weekdayCalendar)).toBe(expected);
  });

  test("交替制では、祝日も土日も休みの日でなければ就業日", () => {
    expect(isWorkday(isoDate("2027-02-11"), shift)).toBe(true);
    expect(isWorkday(isoDate("2027-02-13"), shift)).toBe(true);
    expect(isWorkday(isoDate("2027-02-15"), shift)).toBe(false);
  });
});
