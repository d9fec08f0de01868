import { describe, expect, test } from "vitest";
import { bonusPeriods } from "../bonus-periods/bonusPeriods";
import { type BonusWindow, bonusWindowPaidIn } from "../bonus-periods/bonusWindow";
import { calendarLength } from "../bonus-periods/halfDays";
import { addDays, eachDay, isoDate, isoMonth } from "../kernel/isoDate";
import type { Period } from "../kernel/period";
import { yen } from "../kernel/yen";
import type { BonusFacts } from "./bonusRates";
import { bonusRates } from "./bonusRates";
import { conventionsThatMatter, doubtedByConventions, percentOf } from "./conventions";
import { nationalBonusSettings as national } from "./settings";

const windowOf = (month: string) => bonusWindowPaidIn(isoMonth(month)) as BonusWindow;
const aPeriod = ([start, end]: readonly [string, string]) => ({ start: isoDate(start), end: isoDate(end) });

function facts(...leaves: readonly (readonly [string, string])[]): BonusFacts {
  return { birthDate: isoDate("2026-07-01"), approvedLeaves: leaves.map(aPeriod), service: "worked" };
}

const doubtsIn = (month: string, given: BonusFacts, settings = national) =>
  conventionsThatMatter(bonusPeriods(windowOf(month), given, settings), given, settings);

const doubtsOf = (month: string, given: BonusFacts, settings = national) =>
  doubtsIn(month, given, settings).map(({ convention, allowance, rate, rateOtherwise }) => [
    convention,
    allowance,
    rate,
    rateOtherwise,
  ]);

describe("数え方が割合を変えるとき", () => {
  test("休業がなければ、何も変えない", () => {
    expect(doubtsOf("2026-12", facts())).toEqual([]);
  });

  test("2か月ちょうどは、何も変えない", () => {
    expect(doubtsOf("2026-12", facts(["2026-10-01", "2026-11-30"]))).toEqual([]);
  });

  test("1か月と1日は、計算方法で勤勉手当が1段階変わる", () => {
    expect(doubtsOf("2026-12", facts(["2026-09-10", "2026-10-10"]))).toEqual([
      ["bonusPeriodMethod", "diligenceAllowance", "80%", "90%"],
    ]);
  });

  test("どちらの設定から見ても、もう一方の割合を言う", () => {
    const byDays = { ...national, bonusPeriodMethod: "dividedBy30Days" } as const;
    expect(doubtsOf("2026-12", facts(["2026-09-10", "2026-10-10"]), byDays)).toEqual([
      ["bonusPeriodMethod", "diligenceAllowance", "90%", "80%"],
    ]);
  });

  test("2か月と1日は、期末手当も変わる", () => {
    expect(doubtsOf("2026-12", facts(["2026-09-10", "2026-11-10"]))).toEqual([
      ["bonusPeriodMethod", "endOfTermAllowance", "60%", "80%"],
      ["bonusPeriodMethod", "diligenceAllowance", "60%", "70%"],
    ]);
  });

  test("同じまとまりの休業が二つの期にあると、合算するかで変わる", () => {
    const acrossWindows = facts(["2026-11-02", "2026-11-21"], ["2027-01-10", "2027-01-29"]);
    expect(doubtsOf("2026-12", acrossWindows)).toEqual([
      ["sumsLeavesAcrossWindows", "endOfTermAllowance", "80%", "100%"],
      ["sumsLeavesAcrossWindows", "diligenceAllowance", "90%", "100%"],
    ]);
    const apart = { ...national, sumsLeavesAcrossWindows: false };
    expect(doubtsOf("2027-06", acrossWindows, apart)).toContainEqual([
      "sumsLeavesAcrossWindows",
      "endOfTermAllowance",
      "100%",
      "80%",
    ]);
  });

  test("基準日だけ勤務した人は、5%か0%かが確かでない", () => {
    expect(doubtsOf("2026-06", facts(["2025-12-02", "2026-05-31"]))).toEqual([
      ["diligenceWhenNoPeriodRemains", "diligenceAllowance", "5%", "0%"],
    ]);
    const nothing = { ...national, diligenceWhenNoPeriodRemains: "nothing" } as const;
    expect(doubtsOf("2026-06", facts(["2025-12-02", "2026-05-31"]), nothing)).toContainEqual([
      "diligenceWhenNoPeriodRemains",
      "diligenceAllowance",
      "0%",
      "5%",
    ]);
  });

  test("部分休業だけでも、計算方法で勤勉手当が変わることがある（32日：4か月28日と151日÷30）", () => {
    expect(doubtsOf("2026-12", { ...facts(), partialLeaveMinutes: 32 * 465 })).toEqual([
      ["bonusPeriodMethod", "diligenceAllowance", "80%", "90%"],
    ]);
  });

  test("対象期間の前の休業が、後の休業に合算されるか", () => {
    const earlier = facts(["2026-05-01", "2026-05-20"], ["2026-10-01", "2026-10-20"]);
    expect(doubtsOf("2026-12", earlier).map(([convention]) => convention)).toContain("sumsLeavesAcrossWindows");
  });

  test("文は、変わる手当と割合を言う", () => {
    const [doubt] = doubtsIn("2026-12", facts(["2026-09-10", "2026-10-10"]));
    expect(doubt?.message).toBe("期間の計算方法により、勤勉手当の割合が90%になる可能性があります（要確認）。");
  });

  test("変わらない手当には、印をつけない", () => {
    const doubts = doubtsIn("2026-12", facts(["2026-09-10", "2026-10-10"]));
    const amount = yen(100);
    expect(doubtedByConventions("endOfTermAllowance", amount, doubts)).toBe(amount);
  });
});

/**
 * 2026-06-02〜12-01 と 2026-12-02〜2027-06-01 の中にある、1か月を超えるすべての休業。
 * 件数と割合は、二つの数え方を別に計算して調べたもの（23,281件、勤勉 12.1%、期末 4.4%）。
 */
describe("二つの期の、1か月を超えるすべての休業", () => {
  const cases = ["2026-12", "2027-06"].flatMap((month) => {
    const window = windowOf(month);
    return [...eachDay(window.start, window.end)].flatMap((start) =>
      [...eachDay(start, window.end)]
        .map((end): Period => ({ start, end }))
        .filter((leave) => {
          const { months, days } = calendarLength(leave);
          return months > 1 || (months === 1 && days > 0);
        })
        .map((leave) => ({ window, leave, length: calendarLength(leave) })),
    );
  });

  const compared = cases.map(({ window, leave, length }) => {
    const given: BonusFacts = { birthDate: addDays(leave.start, -1), approvedLeaves: [leave], service: "worked" };
    const [calendar, days] = (["calendarMonths", "dividedBy30Days"] as const).map((bonusPeriodMethod) => {
      const settings = { ...national, bonusPeriodMethod };
      const rates = bonusRates(bonusPeriods(window, given, settings), given, settings);
      return [rates.tenure, rates.workPeriod].map((rate) => Number.parseFloat(percentOf(rate)));
    });
    return { length, calendar: calendar as [number, number], days: days as [number, number] };
  });

  test("23,281件のうち、勤勉手当が変わるのは12.1%、期末手当は4.4%", () => {
    expect(compared).toHaveLength(23_281);
    const share = (index: 0 | 1) =>
      (100 * compared.filter(({ calendar, days }) => calendar[index] !== days[index]).length) / compared.length;
    expect(share(1).toFixed(1)).toBe("12.1");
    expect(share(0).toFixed(1)).toBe("4.4");
  });

  test("勤勉手当が変わるのは n か月と1〜4日または16〜19日のときだけで、日数の数え方のほうが必ず高い", () => {
    const changed = compared.filter(({ calendar, days }) => calendar[1] !== days[1]);
    expect(changed.filter(({ calendar, days }) => days[1] < calendar[1])).toEqual([]);
    const unusual = changed.filter(({ length: { days } }) => !((days >= 1 && days <= 4) || (days >= 16 && days <= 19)));
    expect(unusual).toEqual([]);
  });

  test("期末手当が変わるのは2か月と1〜5日のときだけ（60%と80%）", () => {
    const changed = compared.filter(({ calendar, days }) => calendar[0] !== days[0]);
    expect(changed.filter(({ calendar, days }) => calendar[0] !== 60 || days[0] !== 80)).toEqual([]);
    expect(changed.filter(({ length: { months, days } }) => months !== 2 || days < 1 || days > 5)).toEqual([]);
  });
});
