import { describe, expect, test } from "vitest";
import { traceOf } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { explanationOf } from "../kernel/inJapanese";
import { isoDate } from "../kernel/isoDate";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { incomeTaxWithheld } from "./incomeTaxWithheld";
import { monthlyWithholding } from "./parameters";

const taxOf = (pay: number, dependents: number, date: string) =>
  incomeTaxWithheld(yen(pay), dependents, isoDate(date)).value;

/**
 * 国税庁 令和8年分 電算機計算の特例（denshi_01.pdf）の計算例と、月額表の升目に対する特例の額。
 * `cell` は月額表（甲欄）に印刷された税額、`difference` は特例の額がそれより多い額。
 */
// prettier-ignore
const examples = [
  { source: "wh-nta-2 国税庁の計算例", pay: 446_000, dependents: 8, expected: 940, cell: 1_010, difference: -70 },
  { source: "wh-tbl-104999-0", pay: 104_999, dependents: 0, expected: 130, cell: 0, difference: 130 },
  { source: "wh-tbl-105000-0", pay: 105_000, dependents: 0, expected: 130, cell: 170, difference: -40 },
  { source: "wh-tbl-120000-0", pay: 120_000, dependents: 0, expected: 890, cell: 890, difference: 0 },
  { source: "wh-tbl-150000-0", pay: 150_000, dependents: 0, expected: 2_420, cell: 2_420, difference: 0 },
  { source: "wh-tbl-200000-0", pay: 200_000, dependents: 0, expected: 4_340, cell: 4_340, difference: 0 },
  { source: "wh-tbl-200000-1", pay: 200_000, dependents: 1, expected: 2_720, cell: 2_730, difference: -10 },
  { source: "wh-tbl-250000-0", pay: 250_000, dependents: 0, expected: 6_130, cell: 6_110, difference: 20 },
  { source: "wh-tbl-260000-1", pay: 260_000, dependents: 1, expected: 4_870, cell: 4_920, difference: -50 },
  { source: "wh-tbl-280000-0", pay: 280_000, dependents: 0, expected: 7_200, cell: 7_180, difference: 20 },
  { source: "wh-tbl-300000-1", pay: 300_000, dependents: 1, expected: 6_300, cell: 6_320, difference: -20 },
  { source: "wh-tbl-300000-2", pay: 300_000, dependents: 2, expected: 4_680, cell: 4_700, difference: -20 },
  { source: "wh-tbl-350000-2", pay: 350_000, dependents: 2, expected: 6_720, cell: 6_780, difference: -60 },
  { source: "wh-tbl-400000-1", pay: 400_000, dependents: 1, expected: 12_460, cell: 12_430, difference: 30 },
];

test.each(examples)("令和8年分 $source → $expected円", ({ pay, dependents, expected }) => {
  expect(taxOf(pay, dependents, "2026-11-01")).toBe(expected);
});

describe("月額表に印刷された税額との差", () => {
  test.each(examples)("$source：表は$cell円、特例は$difference円多い", ({ pay, dependents, cell, difference }) => {
    expect(taxOf(pay, dependents, "2026-11-01") - cell).toBe(difference);
  });

  test("表の税額は金額の幅ごとに一つなので、表が0円で終わる105,000円の手前を除き、差は100円まで", () => {
    const differences = examples
      .filter(({ pay }) => pay >= 105_000)
      .map(({ pay, dependents, cell }) => Math.abs(taxOf(pay, dependents, "2026-11-01") - cell));
    expect(Math.max(...differences)).toBeLessThanOrEqual(100);
  });
});

describe("境目（手計算）", () => {
  // prettier-ignore
  test.each([
    { source: "課税される額がない", pay: 102_501, expected: 0 },
    { source: "0円", pay: 0, expected: 0 },
    { source: "掛金が給与より多い月", pay: -5_000, expected: 0 },
    { source: "給与所得控除の下限の終わり 158,333円：(158,333−54,167−48,334)×5.105%", pay: 158_333, expected: 2_850 },
    {
      source: "基礎控除の変わり目 2,120,834円：(2,120,834−162,500−40,000)×40.84%−237,893",
      pay: 2_120_834,
      expected: 545_550,
    },
    { source: "基礎控除がない 2,245,834円：(2,245,834−162,500)×40.84%−237,893", pay: 2_245_834, expected: 612_940 },
    { source: "最高税率 4,000,000円：(4,000,000−162,500)×45.945%−408,061", pay: 4_000_000, expected: 1_355_080 },
  ])("$source → $expected円", ({ pay, expected }) => {
    expect(taxOf(pay, 0, "2026-11-01")).toBe(expected);
  });

  test("年により控除が違う（20万円：令和7年・8年・9年）", () => {
    expect(taxOf(200_000, 0, "2025-12-01")).toBe(4_760);
    expect(taxOf(200_000, 0, "2026-12-01")).toBe(4_340);
    expect(taxOf(200_000, 0, "2027-01-01")).toBe(4_170);
  });

  test("令和7年分の給与所得控除の40%の段：(140,000−47,667−40,000)×5.105%", () => {
    expect(taxOf(140_000, 0, "2025-06-01")).toBe(2_670);
  });
});

describe("年分の始まりと終わり", () => {
  // prettier-ignore
  test.each([
    ["2025-01-01", "confirmed"],
    ["2025-12-31", "confirmed"],
    ["2026-01-01", "confirmed"],
    ["2026-12-31", "confirmed"],
    ["2027-01-01", "recalled"],
    ["2027-12-31", "recalled"],
    ["2028-01-01", "assumed"],
    ["2028-04-30", "assumed"],
  ])("%s は %s", (date, status) => {
    expect(monthlyWithholding.entryOn(isoDate(date)).status).toBe(status);
  });

  test.each(["2024-12-31", "2028-05-01"])("%s は登録がなく、断る", (date) => {
    expect(() => taxOf(300_000, 0, date)).toThrow(NoValueInForce);
  });
});

test("計算根拠に、控除の内訳が残る", () => {
  const tax = explained(() => incomeTaxWithheld(yen(446_000), 8, isoDate("2026-11-01")));
  expect(explanationOf(traceOf(tax)).map(({ label, amount, formula }) => [label, amount, formula])).toEqual([
    ["所得税", "940円", "18,463円 × 5.105% − 0円"],
    ["課税給与所得金額", "18,463円", "（446,000円 − 427,537円）（下限 0円）"],
    ["所得控除の額の合計", "427,537円", "125,867円 ＋ 48,334円 ＋ 253,336円"],
    ["給与所得控除の額", "125,867円", "446,000円 × 20% ＋ 36,667円"],
    ["扶養控除の額", "253,336円", "31,667円 × 8"],
  ]);
});
