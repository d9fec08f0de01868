import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { traceOf } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { inJapanese } from "../kernel/inJapanese";
import { isoDate } from "../kernel/isoDate";
import { marksOf } from "../kernel/marks";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { shortTimeWorkLimits } from "./parameters";
import { shortTimeWorkBenefit } from "./shortTimeWorkBenefit";

const day = isoDate("2026-11-01");
const benefitOf = (standard: number, pay: number, date = day) =>
  shortTimeWorkBenefit(yen(standard), yen(pay), date).value;

/** 厚生労働省の例（2026年8月版リーフレット）。地方公務員では、率を丸めない施行規則第2条の5の13による。 */
// prettier-ignore
const examples = [
  { source: "jitan-1：90%未満なら10%", standard: 300_000, pay: 200_000, expected: 20_000 },
  { source: "jitan-2：逓減（雇用保険では率を丸めて18,004円）", standard: 300_000, pay: 280_000, expected: 18_000 },
  { source: "jitan-3：支給限度額 484,121 − 445,000", standard: 496_200, pay: 445_000, expected: 39_121 },
  { source: "jitan-min：10%が最低限度額を超えない", standard: 96_090, pay: 25_620, expected: 0 },
  { source: "jitan-min：最低限度額を1円超える", standard: 96_090, pay: 25_630, expected: 2_563 },
  { source: "境界：90%のすぐ下", standard: 300_000, pay: 269_999, expected: 26_999 },
  { source: "境界：ちょうど90%", standard: 300_000, pay: 270_000, expected: 27_000 },
  { source: "境界：報酬が標準報酬の月額と同じ", standard: 300_000, pay: 300_000, expected: 0 },
  { source: "境界：報酬が標準報酬の月額のすぐ下（最低限度額以下）", standard: 300_000, pay: 299_999, expected: 0 },
  { source: "境界：報酬が支給限度額と同じ", standard: 530_000, pay: 484_121, expected: 0 },
  {
    source: "標準報酬の月額は基準報酬月額相当額まで：(496,200−460,000)×0.9 と 484,121−460,000 の少ないほう",
    standard: 710_000,
    pay: 460_000,
    expected: 24_121,
  },
];

test.each(examples)("$source → $expected円", ({ standard, pay, expected }) => {
  expect(benefitOf(standard, pay)).toBe(expected);
});

describe("限度額の期間（jitan-limits-r07-04、koyou-r08-08）", () => {
  // prettier-ignore
  test.each([
    { date: "2025-04-01", standard: 470_700, limit: 459_000, smallest: 2_295 },
    { date: "2025-07-31", standard: 470_700, limit: 459_000, smallest: 2_295 },
    { date: "2025-08-01", standard: 483_300, limit: 471_393, smallest: 2_411 },
    { date: "2026-07-31", standard: 483_300, limit: 471_393, smallest: 2_411 },
    { date: "2026-08-01", standard: 496_200, limit: 484_121, smallest: 2_562 },
    { date: "2027-07-31", standard: 496_200, limit: 484_121, smallest: 2_562 },
    { date: "2028-04-30", standard: 496_200, limit: 484_121, smallest: 2_562 },
  ])("$date", ({ date, standard, limit, smallest }) => {
    const limits = shortTimeWorkLimits.on(isoDate(date));
    expect([limits.standard.value, limits.payAndBenefit.value, limits.smallestBenefit.value]).toEqual([
      standard,
      limit,
      smallest,
    ]);
  });

  test.each(["2025-03-31", "2028-05-01"])("%s は登録がなく、断る", (date) => {
    expect(() => benefitOf(300_000, 200_000, isoDate(date))).toThrow(NoValueInForce);
  });
});

test("計算根拠", () => {
  const reading = (pay: number) =>
    inJapanese(traceOf(explained(() => shortTimeWorkBenefit(yen(300_000), yen(pay), day))));
  expect(reading(200_000)).toBe("200,000円 × 10%（上限 484,121円 − 200,000円）");
  expect(reading(280_000)).toBe("18,000円（上限 484,121円 − 280,000円）");
});

test("逓減した額は、率の端数の扱いが未確認なので、要確認の印がつく", () => {
  const marks = (pay: number) => marksOf(explained(() => shortTimeWorkBenefit(yen(300_000), yen(pay), day)));
  expect(marks(200_000)).toEqual([]);
  expect(marks(280_000)).toEqual(["unconfirmed"]);
});

test("負にならず、報酬との合計は支給限度額と標準報酬の月額を超えない", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 58_000, max: 1_390_000 }),
      fc.integer({ min: 0, max: 1_400_000 }),
      (standard, pay) => {
        const benefit = benefitOf(standard, pay);
        expect(benefit).toBeGreaterThanOrEqual(0);
        if (benefit > 0) expect(pay + benefit).toBeLessThanOrEqual(Math.min(standard, 484_121));
      },
    ),
  );
});
