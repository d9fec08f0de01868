import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { traceOf } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { explanationOf } from "../kernel/inJapanese";
import { isoDate } from "../kernel/isoDate";
import { recompute } from "../kernel/recompute";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { bandOf } from "./bandOf";
import { employmentIncome } from "./employmentIncome";
import { floorToHundredYen } from "./floorToHundredYen";
import { basicDeductions, dependentDeduction, employmentIncomeSteps, surtaxRate } from "./parameters";
import { basicDeduction, type YearOfPay, yearEndIncomeTax, yearEndSettlement } from "./yearEndAdjustment";

const end2025 = isoDate("2025-12-31");
const end2026 = isoDate("2026-12-31");

function aYear(grossSalary: number, year: Partial<YearOfPay> = {}): YearOfPay {
  return {
    grossSalary: yen(grossSalary),
    socialInsurance: yen(0),
    spouseDeduction: yen(0),
    dependents: 0,
    otherDeductions: yen(0),
    housingLoanCredit: yen(0),
    date: end2026,
    ...year,
  };
}

describe("給与所得控除後の給与等の金額", () => {
  /** betsuhyo5-r7 所得税法 別表第五（令和7年分）。 */
  // prettier-ignore
  test.each([
    [650_999, 0],
    [651_000, 1_000],
    [1_899_999, 1_249_999],
    [1_900_000, 1_250_000],
    [1_903_999, 1_250_000],
    [1_904_000, 1_252_800],
    [1_908_000, 1_255_600],
    [3_600_000, 2_440_000],
    [5_436_629, 3_908_800],
    [6_596_000, 4_836_800],
    [6_600_000, 4_840_000],
    [7_000_000, 5_200_000],
    [10_000_000, 8_050_000],
    // 境目：q×2.8−80,000（q＝899,000）、円未満切捨て（6,600,001×90%＝5,940,000.9）、850万円
    [3_599_999, 2_437_200],
    [6_599_999, 4_836_800],
    [6_600_001, 4_840_000],
    [8_499_999, 6_549_999],
    [8_500_000, 6_550_000],
  ])("令和7年分 %i円 → %i円", (gross, expected) => {
    expect(employmentIncome(yen(gross), end2025).value).toBe(expected);
  });

  /** 国税庁 令和8年4月 源泉所得税の改正のあらまし。 */
  // prettier-ignore
  test.each([
    [0, 0],
    [740_999, 0],
    [741_000, 1_000],
    [2_190_999, 1_450_999],
    [2_191_000, 1_451_000],
    [2_192_999, 1_451_000],
    [2_193_000, 1_453_000],
    [2_195_999, 1_453_000],
    [2_196_000, 1_456_000],
    [2_199_999, 1_456_000],
    [2_200_000, 1_460_000],
    [3_600_000, 2_440_000],
    [5_000_000, 3_560_000],
    [8_500_000, 6_550_000],
  ])("令和8年分 %i円 → %i円", (gross, expected) => {
    expect(employmentIncome(yen(gross), end2026).value).toBe(expected);
  });

  test("給与が増えて所得が減ることはない（性質）", () => {
    const amount = fc.integer({ min: 0, max: 12_000_000 });
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 0, max: 10_000 }),
        fc.constantFrom(end2025, end2026),
        (gross, more, date) => {
          const income = (value: number) => employmentIncome(yen(value), date).value;
          expect(income(gross + more)).toBeGreaterThanOrEqual(income(gross));
        },
      ),
    );
  });

  test("計算表の範囲の外は断る", () => {
    expect(() => employmentIncome(yen(Number.MAX_SAFE_INTEGER), end2026)).toThrow(RangeError);
  });
});

describe("基礎控除", () => {
  // prettier-ignore
  test.each([
    [1_320_000, 950_000],
    [1_320_001, 880_000],
    [3_360_000, 880_000],
    [3_360_001, 680_000],
    [4_890_000, 680_000],
    [4_890_001, 630_000],
    [6_550_000, 630_000],
    [6_550_001, 580_000],
    [23_500_000, 580_000],
    [23_500_001, 480_000],
  ])("令和7年分 合計所得%i円 → %i円", (income, expected) => {
    expect(basicDeduction(yen(income), end2025).value).toBe(expected);
  });

  // prettier-ignore
  test.each([
    [0, 1_040_000],
    [4_890_000, 1_040_000],
    [4_890_001, 670_000],
    [6_550_000, 670_000],
    [6_550_001, 620_000],
    [23_500_000, 620_000],
    [23_500_001, 480_000],
    [24_000_000, 480_000],
    [24_000_001, 320_000],
    [24_500_000, 320_000],
    [24_500_001, 160_000],
    [25_000_000, 160_000],
    [25_000_001, 0],
  ])("令和8年分 合計所得%i円 → %i円", (income, expected) => {
    expect(basicDeduction(yen(income), end2026).value).toBe(expected);
  });
});

describe("年税額", () => {
  // prettier-ignore
  test.each<{ source: string; year: YearOfPay; expected: number }>([
    { source: "nencho-r8-500", year: aYear(5_000_000, { socialInsurance: yen(734_500) }), expected: 91_100 },
    {
      source: "nencho-r7-500",
      year: aYear(5_000_000, { socialInsurance: yen(734_500), date: end2025 }),
      expected: 119_400,
    },
    { source: "nencho-r8-178 課税最低限178万円", year: aYear(1_780_000), expected: 0 },
    { source: "179万円：10,000×5%×102.1%＝510.5", year: aYear(1_790_000), expected: 500 },
    { source: "178万999円は千円未満切捨てで0円", year: aYear(1_780_999), expected: 0 },
    {
      source: "配偶者控除38万円：1,405,000×5%×102.1%＝71,725",
      year: aYear(5_000_000, { socialInsurance: yen(734_500), spouseDeduction: yen(380_000) }),
      expected: 71_700,
    },
    {
      source: "扶養1人：同じ38万円",
      year: aYear(5_000_000, { socialInsurance: yen(734_500), dependents: 1 }),
      expected: 71_700,
    },
    {
      source: "ほかの控除10万円：1,685,000×5%×102.1%＝86,019",
      year: aYear(5_000_000, { socialInsurance: yen(734_500), otherDeductions: yen(100_000) }),
      expected: 86_000,
    },
    {
      source: "住宅ローン控除8万円：9,250×102.1%＝9,444",
      year: aYear(5_000_000, { socialInsurance: yen(734_500), housingLoanCredit: yen(80_000) }),
      expected: 9_400,
    },
    {
      source: "住宅ローン控除が税額より多い",
      year: aYear(5_000_000, { socialInsurance: yen(734_500), housingLoanCredit: yen(200_000) }),
      expected: 0,
    },
    {
      source: "20%の段：8,000,000→6,100,000−670,000＝5,430,000、×20%−427,500＝658,500、×102.1%",
      year: aYear(8_000_000),
      expected: 672_300,
    },
  ])("$source → $expected円", ({ year, expected }) => {
    expect(yearEndIncomeTax(year).value).toBe(expected);
  });

  /** 速算表の段の境目。給与2,000万円、令和8年分：所得18,050,000円、基礎控除620,000円 → 17,430,000円から控除で下げる。 */
  // prettier-ignore
  test.each([
    { taxable: 1_949_000, expected: 97_450 },
    { taxable: 1_950_000, expected: 97_500 },
    { taxable: 1_951_000, expected: 97_600 },
    { taxable: 3_300_000, expected: 232_500 },
    { taxable: 3_301_000, expected: 232_700 },
    { taxable: 6_950_000, expected: 962_500 },
    { taxable: 6_951_000, expected: 962_730 },
    { taxable: 9_000_000, expected: 1_434_000 },
    { taxable: 9_001_000, expected: 1_434_330 },
  ])("課税給与所得$taxable円の算出所得税額は$expected円", ({ taxable, expected }) => {
    const tax = explained(() => yearEndIncomeTax(aYear(20_000_000, { otherDeductions: yen(17_430_000 - taxable) })));
    const step = explanationOf(traceOf(tax)).find(({ label }) => label === "算出所得税額");
    expect(step?.amount).toBe(`${expected.toLocaleString("en-US")}円`);
  });

  test("同じ人の令和7年分と8年分の差28,300円は、12月の年末調整にだけ現れる（nencho-r7-500の注）", () => {
    const socialInsurance = yen(734_500);
    const taxOf = (date: typeof end2025) => yearEndIncomeTax(aYear(5_000_000, { socialInsurance, date })).value;
    expect(taxOf(end2025) - taxOf(end2026)).toBe(28_300);
  });

  test("多く引かれていれば戻り、足りなければ追加で引かれる", () => {
    expect(yearEndSettlement(yen(120_000), yen(91_100)).value).toBe(-28_900);
    expect(yearEndSettlement(yen(80_000), yen(91_100)).value).toBe(11_100);
  });

  test("計算根拠に控除の内訳が残り、検算が合う", () => {
    const tax = explained(() => yearEndIncomeTax(aYear(5_000_000, { socialInsurance: yen(734_500) })));
    expect(recompute(traceOf(tax))).toBe(91_100);
    expect(explanationOf(traceOf(tax)).map(({ label, amount }) => [label, amount])).toEqual([
      ["年税額", "91,100円"],
      ["算出所得税額", "89,250円"],
      ["課税給与所得金額", "1,785,000円"],
      ["給与所得控除後の給与等の金額", "3,560,000円"],
      ["所得控除の額の合計", "1,774,500円"],
      ["扶養控除", "0円"],
      ["基礎控除", "1,040,000円"],
    ]);
  });

  test("給与が増えて、税を引いた残りが減ることはない（性質。基礎控除が下がる所得の境目を除く）", () => {
    const cliffs = [4_890_000, 6_550_000];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 5_000, max: 50_000 }), (gross, more) => {
        const incomeOf = (value: number) => employmentIncome(yen(value), end2026).value;
        fc.pre(!cliffs.some((cliff) => incomeOf(gross) <= cliff && cliff < incomeOf(gross + more)));
        const net = (value: number) => value - yearEndIncomeTax(aYear(value)).value;
        expect(net(gross + more)).toBeGreaterThanOrEqual(net(gross));
      }),
    );
  });
});

test("表の最後の段を超える額は断る", () => {
  const bands = [{ upTo: 100 }, { upTo: 200 }];
  expect(bandOf(bands, yen(100))).toBe(bands[0]);
  expect(bandOf(bands, yen(101))).toBe(bands[1]);
  expect(() => bandOf(bands, yen(201))).toThrow(RangeError);
});

describe("100円未満切捨て", () => {
  test.each([
    [0, 0],
    [99, 0],
    [100, 100],
    [199, 100],
    [-1, -100],
  ])("%i円 → %i円", (amount, expected) => {
    expect(floorToHundredYen(yen(amount)).value).toBe(expected);
  });
});

describe("年分の始まりと終わり", () => {
  // prettier-ignore
  test.each([
    ["2025-01-01", "confirmed"],
    ["2025-12-31", "confirmed"],
    ["2026-01-01", "confirmed"],
    ["2026-12-31", "confirmed"],
    ["2027-01-01", "assumed"],
    ["2027-12-31", "assumed"],
  ])("%s の給与所得の表は %s", (date, status) => {
    expect(employmentIncomeSteps.entryOn(isoDate(date)).status).toBe(status);
  });

  test("令和9年分の基礎控除は、令和8年分と同じ額として公表されている", () => {
    expect(basicDeductions.entryOn(isoDate("2027-12-31")).status).toBe("confirmed");
    expect(basicDeduction(yen(3_000_000), isoDate("2027-12-31")).value).toBe(1_040_000);
  });

  test.each(["2024-12-31", "2028-01-01"])("%s は登録がなく、断る", (date) => {
    expect(() => yearEndIncomeTax(aYear(5_000_000, { date: isoDate(date) }))).toThrow(NoValueInForce);
    expect(() => surtaxRate.on(isoDate(date))).toThrow(NoValueInForce);
    expect(() => dependentDeduction.on(isoDate(date))).toThrow(NoValueInForce);
  });
});
