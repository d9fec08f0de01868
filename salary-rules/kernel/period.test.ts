import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, eachDay, type IsoDate, isoDate, monthOf } from "./isoDate";
import { byMonth, lengthInDays, type Period, splitAfterDays, totalDays, united, within } from "./period";

const day = isoDate;
const aPeriod = (start: string, end: string): Period => ({ start: day(start), end: day(end) });
const daysOf = (periods: readonly Period[]): IsoDate[] => periods.flatMap(({ start, end }) => [...eachDay(start, end)]);

const anyPeriods = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 40 })).map(([offset, length]) => ({
    start: addDays(day("2027-01-01"), offset),
    end: addDays(day("2027-01-01"), offset + length),
  })),
  { maxLength: 6 },
);

describe("期間", () => {
  test("両端を含めて数える", () => {
    expect(lengthInDays(aPeriod("2027-02-10", "2027-03-09"))).toBe(28);
  });

  test("重なる期間と接する期間は一つになり、順に並ぶ", () => {
    expect(
      united([
        aPeriod("2027-02-11", "2027-02-20"),
        aPeriod("2027-02-01", "2027-02-10"),
        aPeriod("2027-03-01", "2027-03-01"),
      ]),
    ).toEqual([aPeriod("2027-02-01", "2027-02-20"), aPeriod("2027-03-01", "2027-03-01")]);
  });

  test("一つにしても、含む日は変わらない", () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        expect(daysOf(united(periods))).toEqual([...new Set(daysOf(periods))].toSorted());
      }),
    );
  });

  test("日数で分けても、月で切っても、含む日は変わらない", () => {
    fc.assert(
      fc.property(anyPeriods, fc.integer({ min: 0, max: 120 }), (periods, days) => {
        const apart = united(periods);
        const [first, rest] = splitAfterDays(apart, days);
        expect(totalDays(first)).toBe(Math.min(days, totalDays(apart)));
        expect([...daysOf(first), ...daysOf(rest)]).toEqual(daysOf(apart));
        const cut = byMonth(apart);
        expect(daysOf(cut)).toEqual(daysOf(apart));
        expect(cut.every(({ start, end }) => monthOf(start) === monthOf(end))).toBe(true);
      }),
    );
  });

  test("範囲の中の日だけを残す", () => {
    expect(
      within(
        [aPeriod("2027-01-01", "2027-01-31"), aPeriod("2027-03-01", "2027-03-31")],
        day("2027-01-31"),
        day("2027-02-28"),
      ),
    ).toEqual([aPeriod("2027-01-31", "2027-01-31")]);
  });
});
