import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isoDate, isoMonth } from "../kernel/isoDate";
import { basketOf, basketsOf, birthPeriodOf } from "./baskets";
import { type BonusWindow, bonusWindowPaidIn } from "./bonusWindow";

const aPeriod = (start: string, end: string) => ({ start: isoDate(start), end: isoDate(end) });
const windowOf = (month: string) => bonusWindowPaidIn(isoMonth(month)) as BonusWindow;
const december = windowOf("2026-12");
const birth = isoDate("2026-07-01");
const summing = { sumsLeavesAcrossWindows: true };

describe("57日間の境目（出生の日を1日目とし、8月26日まで）", () => {
  // prettier-ignore
  test.each([
    { start: "2026-07-01", end: "2026-08-26", expected: "withinBirthPeriod" },
    { start: "2026-07-01", end: "2026-08-27", expected: "otherLeave" },
    { start: "2026-06-30", end: "2026-08-26", expected: "otherLeave" },
    { start: "2026-08-26", end: "2026-08-26", expected: "withinBirthPeriod" },
    { start: "2026-08-27", end: "2026-08-27", expected: "otherLeave" },
  ])("$start から $end までは $expected", ({ start, end, expected }) => {
    expect(basketOf(aPeriod(start, end), birthPeriodOf(birth, december))).toBe(expected);
  });
});

describe("承認に係る期間が1か月以下なら除算しない", () => {
  // prettier-ignore
  test.each([
    { source: "ちょうど1か月", leaves: [["2026-07-01", "2026-07-31"]], expected: [["withinBirthPeriod", false]] },
    { source: "1か月と1日", leaves: [["2026-07-01", "2026-08-01"]], expected: [["withinBirthPeriod", true]] },
    {
      source: "合わせて30日",
      leaves: [
        ["2026-07-01", "2026-07-15"],
        ["2026-08-01", "2026-08-15"],
      ],
      expected: [["withinBirthPeriod", false]],
    },
    {
      source: "合わせて31日",
      leaves: [
        ["2026-07-01", "2026-07-15"],
        ["2026-08-01", "2026-08-16"],
      ],
      expected: [["withinBirthPeriod", true]],
    },
    {
      source: "1か月ずつ、別のまとまり",
      leaves: [
        ["2026-07-01", "2026-07-31"],
        ["2026-10-01", "2026-10-31"],
      ],
      expected: [
        ["withinBirthPeriod", false],
        ["otherLeave", false],
      ],
    },
    {
      source: "後の休業だけが1か月を超える",
      leaves: [
        ["2026-07-01", "2026-07-31"],
        ["2026-10-01", "2026-11-01"],
      ],
      expected: [
        ["withinBirthPeriod", false],
        ["otherLeave", true],
      ],
    },
    { source: "2月1日から2月28日まで", leaves: [["2027-02-01", "2027-02-28"]], expected: [["otherLeave", false]] },
    {
      source: "2月1日から3月1日まで（29日）",
      leaves: [["2027-02-01", "2027-03-01"]],
      expected: [["otherLeave", true]],
    },
  ])("$source", ({ leaves, expected }) => {
    const periods = leaves.map(([start = "", end = ""]) => aPeriod(start, end));
    const baskets = basketsOf(periods, birth, december, summing);
    expect(baskets.map(({ name, isDeducted }) => [name, isDeducted])).toEqual(expected);
  });
});

describe("別の期にある休業を合算するか", () => {
  const leaves = [aPeriod("2026-11-01", "2026-11-20"), aPeriod("2027-01-10", "2027-01-29")];

  test("合算すると40日で、除算される", () => {
    expect(basketsOf(leaves, birth, december, summing)).toMatchObject([{ total: 80, isDeducted: true }]);
  });

  test("合算しなければ、対象期間にかかる20日だけで、除算されない", () => {
    const baskets = basketsOf(leaves, birth, december, { sumsLeavesAcrossWindows: false });
    expect(baskets).toMatchObject([{ leaves: [leaves[0]], total: 40, isDeducted: false }]);
  });

  test("対象期間にかかる休業は、外に出る部分も合わせて数える", () => {
    const across = [aPeriod("2026-11-20", "2027-01-10")];
    expect(basketsOf(across, birth, december, { sumsLeavesAcrossWindows: false })).toMatchObject([
      { isDeducted: true },
    ]);
  });

  test("対象期間の初日と末日で接する休業は、かかる", () => {
    const touching = [aPeriod("2026-05-20", "2026-06-02"), aPeriod("2026-12-01", "2026-12-20")];
    const [basket] = basketsOf(touching, birth, december, { sumsLeavesAcrossWindows: false });
    expect(basket?.leaves).toEqual(touching);
    const apart = [aPeriod("2026-05-20", "2026-06-01"), aPeriod("2026-12-02", "2026-12-20")];
    expect(basketsOf(apart, birth, december, { sumsLeavesAcrossWindows: false })).toEqual([]);
  });
});

test("二つのまとまりは決して混ざらない（性質）", () => {
  const leave = fc
    .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 60 }))
    .map(([offset, length]) => ({ start: addDays(birth, offset), end: addDays(birth, offset + length) }));
  fc.assert(
    fc.property(fc.array(leave, { maxLength: 4 }), fc.array(leave, { maxLength: 4 }), (some, more) => {
      const only = (name: string, periods: typeof some) =>
        periods.filter((period) => basketOf(period, birthPeriodOf(birth, december)) === name);
      const within = only("withinBirthPeriod", some);
      const afterwards = only("otherLeave", more);
      const together = basketsOf([...within, ...afterwards], birth, december, summing);
      const apart = [within, afterwards].flatMap((leaves) => basketsOf(leaves, birth, december, summing));
      expect(together).toEqual(apart);
    }),
  );
});
