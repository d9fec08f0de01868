import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BonusWindow, bonusWindowPaidIn } from "../bonus-periods/bonusWindow";
import { traceOf } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { addDays, isoDate, isoMonth, lastDayOfPeriod } from "../kernel/isoDate";
import { marksOf } from "../kernel/marks";
import { rate } from "../kernel/rate";
import { recompute } from "../kernel/recompute";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { bonus, ratedPeriods } from "./bonus";
import { type BonusPay, bonusBases } from "./bonusBase";
import type { BonusFacts } from "./bonusRates";
import { type BonusSettings, nationalBonusSettings as national } from "./settings";

const windowOf = (month: string) => bonusWindowPaidIn(isoMonth(month)) as BonusWindow;
const aPeriod = ([start, end]: readonly [string, string]) => ({ start: isoDate(start), end: isoDate(end) });

const pay: BonusPay = {
  basicMonthlySalary: yen(280_000),
  dependentAllowance: yen(13_000),
  regionalAllowanceRate: rate("0.10"),
  jobGradeAddition: rate("0.05"),
  managerialAddition: rate("0"),
};

function facts(...leaves: readonly (readonly [string, string])[]): BonusFacts {
  return { birthDate: isoDate("2026-01-10"), approvedLeaves: leaves.map(aPeriod), service: "worked" };
}

function computed(month: string, given: BonusFacts, settings: BonusSettings) {
  return bonus(ratedPeriods(windowOf(month), given, settings), bonusBases(pay, settings), settings);
}

function amounts(month: string, given: BonusFacts, settings: Partial<BonusSettings> = {}) {
  const result = computed(month, given, { ...national, ...settings });
  return [result.endOfTermAllowance.value, result.diligenceAllowance.value, result.total.value];
}

describe("期末・勤勉手当の額（令和8年6月、期末126.25/100・勤勉 良好102.25/100）", () => {
  // prettier-ignore
  test.each<{ source: string; leaves: [string, string][]; expected: number[] }>([
    { source: "bonus-amount-r8-1 100%・100%", leaves: [], expected: [426_346, 330_676, 757_022] },
    {
      source: "bonus-amount-r8-2 80%・80%（1か月と1日）",
      leaves: [["2026-04-10", "2026-05-10"]],
      expected: [341_077, 264_541, 605_618],
    },
    {
      source: "bonus-amount-r8-4 60%・50%（3か月）",
      leaves: [["2026-02-15", "2026-05-14"]],
      expected: [255_807, 165_338, 421_145],
    },
    {
      source: "1か月以下の休業は、休業しない場合と同じ",
      leaves: [["2026-04-10", "2026-05-09"]],
      expected: [426_346, 330_676, 757_022],
    },
  ])("$source", ({ leaves, expected }) => {
    expect(amounts("2026-06", facts(...leaves))).toEqual(expected);
  });
});

describe("団体により違うもの", () => {
  test("12月は、いまの法律の月数による。勧告どおりの改定は、選べば仮定する", () => {
    expect(amounts("2026-12", facts())).toEqual([426_346, 330_676, 757_022]);
    // 337,700 × 1.2875 ＝ 434,788.75、323,400 × 1.0475 ＝ 338,761.5
    expect(amounts("2026-12", facts(), { assumesRecommendation: true })).toEqual([434_788, 338_761, 773_549]);
    expect(amounts("2026-06", facts(), { assumesRecommendation: true })).toEqual([426_346, 330_676, 757_022]);
  });

  test("成績率は、枠のまま（1.0625）にも、入力した率にもできる", () => {
    // 323,400 × 1.0625 ＝ 343,612.5、× 1.2 ＝ 388,080
    expect(amounts("2026-06", facts(), { performanceRate: { kind: "budget" } })[1]).toBe(343_612);
    expect(amounts("2026-06", facts(), { performanceRate: { kind: "typed", rate: "1.2" } })[1]).toBe(388_080);
    const recommended = { performanceRate: { kind: "budget" }, assumesRecommendation: true } as const;
    // 323,400 × 1.0875 ＝ 351,697.5
    expect(amounts("2026-12", facts(), recommended)[1]).toBe(351_697);
  });

  test("団体の支給月数は、効力のある期に、国の月数に代わる", () => {
    const bonusMonths = [
      {
        from: isoDate("2026-04-01"),
        until: isoDate("2026-09-30"),
        endOfTermAllowance: { june: "1.2", december: "1.3" },
        diligenceAllowance: { june: "1", december: "1.1" },
      },
    ];
    // 337,700 × 1.2 ＝ 405,240、323,400 × 1 ＝ 323,400
    expect(amounts("2026-06", facts(), { bonusMonths, performanceRate: { kind: "budget" } })).toEqual([
      405_240, 323_400, 728_640,
    ]);
    expect(() => amounts("2026-12", facts(), { bonusMonths })).toThrow(
      "2026-12-01 に効力のある「団体の設定の支給月数」は登録されていません",
    );
  });

  test("終わりのない団体の支給月数は、ずっと効力がある。始まりの前日の期は、国の月数で埋めずに断る", () => {
    const bonusMonths = [
      {
        from: isoDate("2026-06-02"),
        endOfTermAllowance: { june: "1.2", december: "1.3" },
        diligenceAllowance: { june: "1", december: "1.1" },
      },
    ];
    expect(() => amounts("2026-06", facts(), { bonusMonths })).toThrow(NoValueInForce);
    // 337,700 × 1.3 ＝ 439,010
    expect(amounts("2026-12", facts(), { bonusMonths })[0]).toBe(439_010);
  });

  test("勤勉手当基礎額に扶養手当を含める", () => {
    // 337,700 × 1.0225 ＝ 345,298.25
    expect(amounts("2026-06", facts(), { diligenceBaseIncludesDependentAllowance: true })[1]).toBe(345_298);
  });

  test("登録のない年度は、推測せずに断る", () => {
    expect(() => amounts("2028-06", facts())).toThrow(NoValueInForce);
    expect(() => amounts("2024-12", facts())).toThrow(NoValueInForce);
  });
});

describe("印と計算根拠", () => {
  test("数え方で変わる勤勉手当には、要確認の印と理由がつく", () => {
    const result = explained(() => computed("2026-06", facts(["2026-04-10", "2026-05-10"]), national));
    expect(result.doubts.map(({ allowance }) => allowance)).toEqual(["diligenceAllowance"]);
    expect(traceOf(result.diligenceAllowance)).toMatchObject({ doubt: { mark: "unconfirmed" } });
    expect(traceOf(result.endOfTermAllowance)).not.toHaveProperty("doubt");
  });

  test("仮定した月数には、仮定の印がつく", () => {
    const result = explained(() => computed("2027-06", facts(), national));
    expect(marksOf(result.total)).toContain("assumption");
  });

  test("本人または団体の率だけなら、印がない", () => {
    const settings: BonusSettings = {
      ...national,
      performanceRate: { kind: "typed", rate: "1.0225" },
      bonusMonths: [
        {
          from: isoDate("2026-04-01"),
          endOfTermAllowance: { june: "1.2625", december: "1.2625" },
          diligenceAllowance: { june: "1.0625", december: "1.0625" },
        },
      ],
    };
    const result = explained(() => computed("2026-12", facts(), settings));
    expect(marksOf(result.total)).toEqual([]);
  });

  test("どの額も、根拠から検算した額と同じ", () => {
    const result = explained(() => computed("2026-06", facts(["2026-02-15", "2026-05-14"]), national));
    expect(recompute(traceOf(result.total))).toBe(result.total.value);
  });
});

test("1か月以下の休業は、どの日に始まっても、期末・勤勉手当を変えない（性質）", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 360 }),
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom("2026-06", "2026-12"),
      (offset, length, month) => {
        const start = addDays(isoDate("2025-12-02"), offset);
        const latest = lastDayOfPeriod(start, 1);
        const wished = addDays(start, length);
        const leave = { start, end: wished < latest ? wished : latest };
        const given: BonusFacts = { ...facts(), approvedLeaves: [leave] };
        expect(amounts(month, given)).toEqual(amounts(month, facts()));
      },
    ),
  );
});

test("休業が長いほど、期末・勤勉手当は多くならない（性質）", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 180 }), (offset, length) => {
      const start = addDays(isoDate("2026-06-02"), offset);
      const to = (days: number): BonusFacts => ({ ...facts(), approvedLeaves: [{ start, end: addDays(start, days) }] });
      const [, , shorter = 0] = amounts("2026-12", to(length));
      const [, , longer = 0] = amounts("2026-12", to(length + 1));
      expect(longer).toBeLessThanOrEqual(shorter);
    }),
  );
});
