import { describe, expect, test } from "vitest";
import { traceOf } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { isoDate } from "../kernel/isoDate";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { employmentIncome } from "../year-end-adjustment/employmentIncome";
import { incomeTaxSpouseDeductions, residentTaxSpouseDeductions } from "./parameters";
import { spouseDeduction } from "./spouseDeduction";

const end2026 = isoDate("2026-12-31");
const end2025 = isoDate("2025-12-31");

const incomeTax = (own: number, spouse: number, date = end2026) =>
  spouseDeduction({ own: yen(own), spouse: yen(spouse), date }, incomeTaxSpouseDeductions).value;
const residentTax = (own: number, spouse: number, date = end2025) =>
  spouseDeduction({ own: yen(own), spouse: yen(spouse), date }, residentTaxSpouseDeductions).value;

/** 所得税法第83条・第83条の2、国税庁 令和8年4月 源泉所得税の改正のあらまし。 */
describe("所得税（令和8年分）の、配偶者の所得の境目", () => {
  // prettier-ignore
  test.each([
    [0, 380_000, 260_000, 130_000],
    [620_000, 380_000, 260_000, 130_000],
    [620_001, 380_000, 260_000, 130_000],
    [950_000, 380_000, 260_000, 130_000],
    [950_001, 360_000, 240_000, 120_000],
    [1_000_000, 360_000, 240_000, 120_000],
    [1_000_001, 310_000, 210_000, 110_000],
    [1_050_000, 310_000, 210_000, 110_000],
    [1_050_001, 260_000, 180_000, 90_000],
    [1_100_000, 260_000, 180_000, 90_000],
    [1_100_001, 210_000, 140_000, 70_000],
    [1_150_000, 210_000, 140_000, 70_000],
    [1_150_001, 160_000, 110_000, 60_000],
    [1_200_000, 160_000, 110_000, 60_000],
    [1_200_001, 110_000, 80_000, 40_000],
    [1_250_000, 110_000, 80_000, 40_000],
    [1_250_001, 60_000, 40_000, 20_000],
    [1_300_000, 60_000, 40_000, 20_000],
    [1_300_001, 30_000, 20_000, 10_000],
    [1_330_000, 30_000, 20_000, 10_000],
    [1_330_001, 0, 0, 0],
  ])("配偶者%i円：本人900万円以下%i円、950万円以下%i円、1,000万円以下%i円", (spouse, first, second, third) => {
    expect(incomeTax(9_000_000, spouse)).toBe(first);
    expect(incomeTax(9_000_001, spouse)).toBe(second);
    expect(incomeTax(9_500_000, spouse)).toBe(second);
    expect(incomeTax(9_500_001, spouse)).toBe(third);
    expect(incomeTax(10_000_000, spouse)).toBe(third);
    expect(incomeTax(10_000_001, spouse)).toBe(0);
  });
});

describe("名前は、配偶者の所得の要件で変わる", () => {
  // prettier-ignore
  test.each([
    { year: "令和7年分", date: end2025, spouse: 580_000, label: "配偶者控除" },
    { year: "令和7年分", date: end2025, spouse: 580_001, label: "配偶者特別控除" },
    { year: "令和8年分", date: end2026, spouse: 620_000, label: "配偶者控除" },
    { year: "令和8年分", date: end2026, spouse: 620_001, label: "配偶者特別控除" },
    { year: "令和8年分", date: end2026, spouse: 1_330_001, label: "配偶者控除" },
  ])("$year 配偶者の所得$spouse円は$label", ({ date, spouse, label }) => {
    const amount = explained(() =>
      spouseDeduction({ own: yen(4_000_000), spouse: yen(spouse), date }, incomeTaxSpouseDeductions),
    );
    expect(traceOf(amount)).toMatchObject({ label });
  });
});

test("配偶者の給与が136万円まで下がると、配偶者控除38万円になる（手当金は所得に入らない）", () => {
  const incomeOf = (gross: number) => employmentIncome(yen(gross), end2026).value;
  expect(incomeOf(1_360_000)).toBe(620_000);
  expect(incomeTax(4_000_000, incomeOf(3_000_000))).toBe(0);
  expect(incomeTax(4_000_000, incomeOf(1_360_000))).toBe(380_000);
});

/** 配偶者控除は juminzei-osaka-r8（33万円）、特別控除は地方税法第314条の2（原典は未確認）。 */
describe("住民税（令和8年度、令和7年の所得）", () => {
  // prettier-ignore
  test.each([
    [580_000, 330_000, 220_000, 110_000],
    [580_001, 330_000, 220_000, 110_000],
    [1_000_000, 330_000, 220_000, 110_000],
    [1_000_001, 310_000, 210_000, 110_000],
    [1_330_000, 30_000, 20_000, 10_000],
    [1_330_001, 0, 0, 0],
  ])("配偶者%i円：%i円、%i円、%i円", (spouse, first, second, third) => {
    expect([9_000_000, 9_500_000, 10_000_000].map((own) => residentTax(own, spouse))).toEqual([first, second, third]);
  });
});

describe("表の始まりと終わり", () => {
  // prettier-ignore
  test.each([
    { date: "2025-01-01", status: ["confirmed", "recalled"] },
    { date: "2025-12-31", status: ["confirmed", "recalled"] },
    { date: "2026-01-01", status: ["confirmed", "assumed"] },
    { date: "2026-12-31", status: ["confirmed", "assumed"] },
    { date: "2027-01-01", status: ["assumed", "assumed"] },
    { date: "2027-12-31", status: ["assumed", "assumed"] },
  ])("$date は $status", ({ date, status }) => {
    const tables = [incomeTaxSpouseDeductions, residentTaxSpouseDeductions];
    expect(tables.map((table) => table.entryOn(isoDate(date)).status)).toEqual(status);
  });

  test.each(["2024-12-31", "2028-01-01"])("%s は登録がなく、断る", (date) => {
    expect(() => incomeTax(4_000_000, 0, isoDate(date))).toThrow(NoValueInForce);
    expect(() => residentTax(4_000_000, 0, isoDate(date))).toThrow(NoValueInForce);
  });
});
