import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, isoDate, isoMonth, lastDayOfPeriod } from "../kernel/isoDate";
import { type BonusPeriodSettings, bonusPeriods } from "./bonusPeriods";
import { type BonusWindow, bonusWindowPaidIn } from "./bonusWindow";
import { halfDaysOf, lengthInJapanese } from "./halfDays";

const aPeriod = (start: string, end: string) => ({ start: isoDate(start), end: isoDate(end) });
const windowOf = (month: string) => bonusWindowPaidIn(isoMonth(month)) as BonusWindow;
const birthDate = isoDate("2026-01-01");
const byCalendar: BonusPeriodSettings = {
  bonusPeriodMethod: "calendarMonths",
  sumsLeavesAcrossWindows: true,
  partialLeaveDaysBeforeDiligenceCut: 30,
};
const byDays: BonusPeriodSettings = { ...byCalendar, bonusPeriodMethod: "dividedBy30Days" };

function lengths(month: string, leaves: readonly (readonly [string, string])[], settings = byCalendar) {
  const approvedLeaves = leaves.map(([start, end]) => aPeriod(start, end));
  const { tenure, workPeriod, window } = bonusPeriods(windowOf(month), { birthDate, approvedLeaves }, settings);
  return [lengthInJapanese(tenure, window.end), lengthInJapanese(workPeriod, window.end)];
}

describe("在職期間（2分の1を除算）と勤務期間（全部を除算）", () => {
  // prettier-ignore
  test.each<{ source: string; month: string; leaves: [string, string][]; expected: [string, string] }>([
    { source: "休業がない", month: "2026-12", leaves: [], expected: ["6か月", "6か月"] },
    {
      source: "1か月と1日",
      month: "2026-12",
      leaves: [["2026-10-01", "2026-11-01"]],
      expected: ["5か月14.5日", "4か月29日"],
    },
    { source: "2か月", month: "2026-12", leaves: [["2026-10-01", "2026-11-30"]], expected: ["5か月", "4か月"] },
    {
      source: "対象期間の外の休業",
      month: "2026-12",
      leaves: [["2026-12-02", "2027-03-31"]],
      expected: ["6か月", "6か月"],
    },
    {
      source: "末日だけがかかる休業",
      month: "2026-12",
      leaves: [["2026-12-01", "2027-03-31"]],
      expected: ["5か月29.5日", "5か月29日"],
    },
    {
      source: "初日だけがかかる休業",
      month: "2026-12",
      leaves: [["2026-03-01", "2026-06-02"]],
      expected: ["5か月29.5日", "5か月29日"],
    },
    {
      source: "うるう年の12月2日から6月1日まで",
      month: "2028-06",
      leaves: [["2027-12-02", "2028-06-01"]],
      expected: ["3か月", "0日"],
    },
    {
      source: "1か月を超える休業二つ（30日ずつの端数）",
      month: "2026-12",
      leaves: [
        ["2026-06-02", "2026-07-31"],
        ["2026-08-02", "2026-11-30"],
      ],
      expected: ["3か月0.5日", "1日"],
    },
  ])("$source：$month → $expected", ({ month, leaves, expected }) => {
    expect(lengths(month, leaves)).toEqual(expected);
  });
});

describe("182日・183日から引いて30日で割る数え方（昭和村 第4条）", () => {
  test("bonus-showa-daycount：6月の45日は 137日÷30 で4か月17日", () => {
    expect(lengths("2026-06", [["2026-04-01", "2026-05-15"]], byDays)[1]).toBe("4か月17日");
  });

  // prettier-ignore
  test.each<{ source: string; month: string; leaves: [string, string][]; expected: [string, string] }>([
    { source: "休業がない6月", month: "2026-06", leaves: [], expected: ["6か月2日", "6か月2日"] },
    { source: "休業がない12月", month: "2026-12", leaves: [], expected: ["6か月3日", "6か月3日"] },
    {
      source: "32日の12月",
      month: "2026-12",
      leaves: [["2026-10-01", "2026-11-01"]],
      expected: ["5か月17日", "5か月1日"],
    },
    {
      source: "全部を休む12月",
      month: "2026-12",
      leaves: [["2026-06-02", "2026-12-01"]],
      expected: ["3か月1.5日", "0日"],
    },
    {
      source: "うるう年は183日の休業でも182日から引く",
      month: "2028-06",
      leaves: [["2027-12-02", "2028-06-01"]],
      expected: ["3か月0.5日", "0日"],
    },
  ])("$source → $expected", ({ month, leaves, expected }) => {
    expect(lengths(month, leaves, byDays)).toEqual(expected);
  });
});

describe("部分休業は、30日を超えると全部を勤務期間から引く", () => {
  const minutesOf = (days: number) => days * 465;
  const workPeriod = (partialLeaveMinutes: number, settings = byCalendar) => {
    const facts = { birthDate, approvedLeaves: [], partialLeaveMinutes };
    const periods = bonusPeriods(windowOf("2026-12"), facts, settings);
    expect(periods.tenure).toBe(halfDaysOf({ months: 6, days: 0 }, periods.window.end));
    return lengthInJapanese(periods.workPeriod, periods.window.end);
  };

  // prettier-ignore
  test.each([
    { source: "30日", minutes: minutesOf(30), expected: "6か月" },
    { source: "31日に1分足りない", minutes: minutesOf(31) - 1, expected: "6か月" },
    { source: "240.25時間（31日）から", minutes: 240.25 * 60, expected: "4か月29日" },
    { source: "45日", minutes: minutesOf(45), expected: "4か月15日" },
  ])("$source → $expected", ({ minutes, expected }) => {
    expect(workPeriod(minutes)).toBe(expected);
  });

  test("90日とする団体では、90日まで引かない", () => {
    const ninety = { ...byCalendar, partialLeaveDaysBeforeDiligenceCut: 90 };
    expect(workPeriod(minutesOf(90), ninety)).toBe("6か月");
    expect(workPeriod(minutesOf(91), ninety)).toBe("2か月29日");
  });
});

test("1か月以下の休業は、どの日に始まっても、どちらの数え方でも何も変えない（性質）", () => {
  const window = windowOf("2026-12");
  fc.assert(
    fc.property(
      fc.integer({ min: -40, max: 183 }),
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom(byCalendar, byDays),
      (offset, length, settings) => {
        const start = addDays(window.start, offset);
        const lastDay = lastDayOfPeriod(start, 1);
        const end = addDays(start, Math.min(length, daysBetween(start, lastDay)));
        const without = bonusPeriods(window, { birthDate, approvedLeaves: [] }, settings);
        const withLeave = bonusPeriods(window, { birthDate, approvedLeaves: [{ start, end }] }, settings);
        expect(withLeave).toMatchObject({ tenure: without.tenure, workPeriod: without.workPeriod, deducted: [] });
      },
    ),
  );
});
