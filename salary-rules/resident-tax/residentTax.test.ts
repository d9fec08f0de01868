import { describe, expect, test } from "vitest";
import { traceOf } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { isoDate } from "../kernel/isoDate";
import { recompute } from "../kernel/recompute";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { residentTaxTable, spouseDifferences } from "./parameters";
import { incomeLevy, type ResidentTaxFacts, residentTax, residentTaxableIncome } from "./residentTax";

function facts(given: Partial<ResidentTaxFacts> = {}): ResidentTaxFacts {
  return {
    totalIncome: yen(3_560_000),
    socialInsurance: yen(734_000),
    spouseDeduction: yen(0),
    hasSpouseDeduction: false,
    dependents: 0,
    otherDeductions: yen(0),
    isDesignatedCity: false,
    date: isoDate("2026-04-01"),
    ...given,
  };
}

describe("juminzei-osaka-r8 大阪市 個人市・府民税の計算例（令和8年度、寄附金税額控除の前）", () => {
  const osaka = facts({
    totalIncome: yen(3_908_800),
    socialInsurance: yen(543_663),
    spouseDeduction: yen(330_000),
    hasSpouseDeduction: true,
    dependents: 1,
    otherDeductions: yen(70_000 + 22_000 + 11_530),
    isDesignatedCity: true,
  });

  test("課税所得金額は2,171,000円", () => {
    expect(residentTaxableIncome(osaka).value).toBe(2_171_000);
  });

  test("調整控除後の所得割は、市171,680円・府42,920円", () => {
    expect(incomeLevy("municipality", yen(2_171_000), osaka).value).toBe(171_680);
    expect(incomeLevy("prefecture", yen(2_171_000), osaka).value).toBe(42_920);
  });

  test("年額は、それぞれ100円未満を切り捨て、均等割5,000円を足す", () => {
    expect(residentTax(osaka).value).toBe(171_600 + 42_900 + 5_000);
  });
});

describe("年額", () => {
  // prettier-ignore
  test.each<{ source: string; given: Partial<ResidentTaxFacts>; expected: number }>([
    {
      source: "課税2,396,000円：143,760−1,500＝142,260、95,840−1,000＝94,840",
      given: {},
      expected: 142_200 + 94_800 + 5_000,
    },
    {
      source: "kintowari-kobe 均等割が6,200円の団体",
      given: { perCapitaLevy: yen(6_200) },
      expected: 142_200 + 94_800 + 6_200,
    },
    {
      source: "課税200万円ちょうど：差5万円×3%・2%を引く",
      given: { totalIncome: yen(3_164_000) },
      expected: 118_500 + 79_000 + 5_000,
    },
    {
      source: "課税200万1千円、配偶者あり：差10万円−1千円＝99,000円",
      given: { totalIncome: yen(3_495_000), spouseDeduction: yen(330_000), hasSpouseDeduction: true },
      expected: 117_000 + 78_000 + 5_000,
    },
    {
      source: "課税3万円：差5万円より少ない3万円×3%・2%",
      given: { totalIncome: yen(1_194_000) },
      expected: 900 + 600 + 5_000,
    },
    { source: "課税される所得がない", given: { totalIncome: yen(1_000_000) }, expected: 5_000 },
  ])("$source → $expected円", ({ given, expected }) => {
    expect(residentTax(facts(given)).value).toBe(expected);
  });

  // 課税200万円以下では、人的控除額の差が大きいほど調整控除が増える。市6%−差×3%。
  // prettier-ignore
  test.each([
    { own: 9_000_000, difference: 100_000 },
    { own: 9_000_001, difference: 90_000 },
    { own: 9_500_000, difference: 90_000 },
    { own: 9_500_001, difference: 70_000 },
    { own: 10_000_000, difference: 70_000 },
    { own: 10_000_001, difference: 50_000 },
  ])("本人の所得$own円、配偶者控除ありの人的控除額の差は$difference円", ({ own, difference }) => {
    const couple = facts({ totalIncome: yen(own), hasSpouseDeduction: true });
    expect(incomeLevy("municipality", yen(1_000_000), couple).value).toBe(60_000 - (difference * 3) / 100);
  });

  test("検算が合う", () => {
    const tax = explained(() => residentTax(facts({ dependents: 2 })));
    expect(recompute(traceOf(tax))).toBe(tax.value);
  });
});

describe("年度の始まりと終わり", () => {
  // prettier-ignore
  test.each([
    ["2026-04-01", "derived"],
    ["2027-03-31", "derived"],
    ["2027-04-01", "assumed"],
    ["2028-04-30", "assumed"],
  ])("%s は %s", (date, status) => {
    expect(residentTaxTable.entryOn(isoDate(date)).status).toBe(status);
  });

  test.each(["2026-03-31", "2028-05-01"])("%s は登録がなく、断る", (date) => {
    expect(() => residentTax(facts({ date: isoDate(date) }))).toThrow(NoValueInForce);
    expect(() => spouseDifferences.on(isoDate(date))).toThrow(NoValueInForce);
  });
});
