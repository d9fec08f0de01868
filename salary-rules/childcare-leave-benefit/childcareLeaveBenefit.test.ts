import { describe, expect, test } from "vitest";
import { traceOf } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { inJapanese } from "../kernel/inJapanese";
import { isoDate } from "../kernel/isoDate";
import { rate } from "../kernel/rate";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { standardDailyRemuneration } from "../standard-remuneration/standardRemuneration";
import { capFromDailyWage, childcareLeaveBenefit, dailyCap, type PayablePeriod } from "./childcareLeaveBenefit";
import { benefitRates, dailyWageLimit } from "./parameters";

function aPayablePeriod(period: Partial<PayablePeriod> = {}): PayablePeriod {
  return { firstDay: isoDate("2025-09-01"), payableDays: 22, tier: "first180Days", ...period };
}

/** 公立学校共済組合 北海道支部の公表値（2025年8月から 14,718円・10,984円）による。 */
// prettier-ignore
const examples = [
  { source: "180日まで", daily: 13_640, days: 22, tier: "first180Days", expected: 201_036 },
  { source: "181日から", daily: 13_640, days: 22, tier: "thereafter", expected: 150_040 },
  { source: "上限日額（67%）", daily: 31_820, days: 21, tier: "first180Days", expected: 309_078 },
  { source: "上限日額（50%）", daily: 31_820, days: 21, tier: "thereafter", expected: 230_664 },
  {
    source: "round-osaka-chikyosai 1日ごとに円未満を切り捨ててから日数を掛ける",
    daily: 16_360,
    days: 22,
    tier: "first180Days",
    expected: 241_142,
  },
  {
    source: "round-kagoshima 同じ（10円未満四捨五入した日額から）",
    daily: 18_640,
    days: 20,
    tier: "first180Days",
    expected: 249_760,
  },
  { source: "境界：円未満の端数", daily: 9_999, days: 1, tier: "first180Days", expected: 6_699 },
  { source: "境界：支給日数が0日", daily: 13_640, days: 0, tier: "first180Days", expected: 0 },
] as const;

test.each(examples)("$source → $expected円", ({ daily, days, tier, expected }) => {
  expect(childcareLeaveBenefit(yen(daily), aPayablePeriod({ payableDays: days, tier })).value).toBe(expected);
});

test("計算根拠に、率・上限・日数が読める形で残る", () => {
  const benefit = explained(() => childcareLeaveBenefit(yen(13_640), aPayablePeriod()));
  expect(inJapanese(traceOf(benefit))).toBe("13,640円 × 67%（上限 14,718円）× 22日");
});

test("値が登録されていない日付は、推測せずに断る", () => {
  expect(() => childcareLeaveBenefit(yen(13_640), aPayablePeriod({ firstDay: isoDate("2013-12-31") }))).toThrow(
    NoValueInForce,
  );
});

/** 共済組合が公表した給付上限日額と、そのもとになる雇用保険の賃金日額の上限。 */
// prettier-ignore
const published = [
  { source: "cap-h26-08 expydoc 8023519（2015年7月まで）", wage: 14_200, at67: 12_973, at50: 9_681 },
  { source: "cap-h30-08 大阪市職員共済組合（2018年8月から）", wage: 14_990, at67: 13_695, at50: 10_220 },
  { source: "cap-h31 鳥取県市町村職員共済組合（2019年7月まで、式も公表）", wage: 15_010, at67: 13_713, at50: 10_234 },
  {
    source: "cap-r01-08 鳥取県市町村職員共済組合（2019年8月から、式も公表）",
    wage: 15_140,
    at67: 13_832,
    at50: 10_322,
  },
  { source: "cap-r03-08 公立学校共済組合 鹿児島支部（2021年8月から）", wage: 15_020, at67: 13_722, at50: 10_240 },
  { source: "cap-r05-08 公立学校共済組合 鹿児島支部（2023年8月から）", wage: 15_430, at67: 14_097, at50: 10_520 },
  { source: "cap-r05-08-fukuoka 福岡県市町村職員共済組合（2023年8月から）", wage: 15_430, at67: 14_097, at50: 10_520 },
  { source: "公立学校共済組合 北海道支部（2024年8月から）", wage: 15_690, at67: 14_334, at50: 10_697 },
  {
    source: "cap-r07-08-hokkaido 公立学校共済組合 北海道支部（2025年8月から）",
    wage: 16_110,
    at67: 14_718,
    at50: 10_984,
  },
];

test.each(published)("給付上限日額は円未満切捨て：$source", ({ wage, at67, at50 }) => {
  expect(capFromDailyWage(yen(wage), rate("0.67")).value).toBe(at67);
  expect(capFromDailyWage(yen(wage), rate("0.50")).value).toBe(at50);
});

describe("給付上限日額は休業した日で変わる", () => {
  // prettier-ignore
  test.each([
    { date: "2024-08-01", at67: 14_334, at50: 10_697 },
    { date: "2025-07-31", at67: 14_334, at50: 10_697 },
    { date: "2025-08-01", at67: 14_718, at50: 10_984 },
    { date: "2026-07-31", at67: 14_718, at50: 10_984 },
    { date: "2026-08-01", at67: 15_111, at50: 11_277 },
    { date: "2027-07-31", at67: 15_111, at50: 11_277 },
    { date: "2027-08-01", at67: 15_111, at50: 11_277 },
    { date: "2028-04-30", at67: 15_111, at50: 11_277 },
  ])("$date", ({ date, at67, at50 }) => {
    const rates = benefitRates.on(isoDate(date));
    expect(dailyCap(rates.first180Days, isoDate(date)).value).toBe(at67);
    expect(dailyCap(rates.thereafter, isoDate(date)).value).toBe(at50);
  });

  test.each(["2024-07-31", "2028-05-01"])("%s は登録がなく、断る", (date) => {
    expect(() => dailyWageLimit.on(isoDate(date))).toThrow(NoValueInForce);
  });

  test("2026年8月からは導いた値、2027年8月からは仮定の値", () => {
    expect(dailyWageLimit.entryOn(isoDate("2026-08-01")).status).toBe("derived");
    expect(dailyWageLimit.entryOn(isoDate("2027-08-01")).status).toBe("assumed");
  });
});

/** 上限日額に達する標準報酬の月額。公表された「〇円以上」と、そのすぐ下の等級。 */
// prettier-ignore
const thresholds = [
  { source: "thr-r01 鳥取県市町村職員共済組合（2019年8月）", wage: 15_140, capped: 470_000, below: 440_000 },
  { source: "thr-r04 島根県市町村職員共済組合（2022年8月）", wage: 15_190, capped: 470_000, below: 440_000 },
];

test.each(thresholds)("上限に達する標準報酬の月額：$source", ({ wage, capped, below }) => {
  const cap = capFromDailyWage(yen(wage), rate("0.67")).value;
  const dailyOf = (standard: number) => Math.trunc((standardDailyRemuneration(yen(standard)).value * 67) / 100);
  expect(dailyOf(capped)).toBeGreaterThan(cap);
  expect(dailyOf(below)).toBeLessThan(cap);
});
