import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { traceOf } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { inJapanese } from "../kernel/inJapanese";
import { isoDate } from "../kernel/isoDate";
import { rate } from "../kernel/rate";
import { recompute } from "../kernel/recompute";
import { explained } from "../kernel/trace";
import { type Yen, yen } from "../kernel/yen";
import {
  type BonusWithholdingFacts,
  bonusIncomeTax,
  bonusIncomeTaxByMonth,
  bonusWithholdingMethod,
  withholdingRate,
} from "./bonusIncomeTax";
import { bonusWithholdingTable, monthsOfBonus, timesPreviousPay } from "./parameters";

const date = isoDate("2026-12-10");

function facts(taxableBonus: number, previousPay: number, dependents = 0, on = date): BonusWithholdingFacts {
  return { taxableBonus: yen(taxableBonus), previousPay: yen(previousPay), dependents, date: on };
}

describe("算出率の表による", () => {
  // prettier-ignore
  test.each([
    { source: "bonus-wh-edge-81999", bonus: 500_000, previous: 81_999, dependents: 0, expected: 0 },
    { source: "境目：82,000円から", bonus: 500_000, previous: 82_000, dependents: 0, expected: 10_210 },
    { source: "bonus-wh-edge-82001", bonus: 500_000, previous: 82_001, dependents: 0, expected: 10_210 },
    { source: "bonus-wh-10x-below", bonus: 999_999, previous: 100_000, dependents: 0, expected: 40_839 },
    { source: "境目：ちょうど10倍は表による", bonus: 1_000_000, previous: 100_000, dependents: 0, expected: 40_840 },
    { source: "1人：346,000円から8.168%", bonus: 600_000, previous: 346_000, dependents: 1, expected: 49_008 },
    { source: "1人：345,999円までは6.126%", bonus: 600_000, previous: 345_999, dependents: 1, expected: 36_756 },
    { source: "7人：317,000円から2.042%", bonus: 600_000, previous: 317_000, dependents: 7, expected: 12_252 },
    { source: "8人も7人以上の列による", bonus: 600_000, previous: 317_000, dependents: 8, expected: 12_252 },
    { source: "最高の率 45.945%", bonus: 1_000_000, previous: 3_495_000, dependents: 0, expected: 459_450 },
  ])("$source → $expected円", ({ bonus, previous, dependents, expected }) => {
    const given = facts(bonus, previous, dependents);
    expect(bonusWithholdingMethod(given)).toBe("rateTable");
    expect(bonusIncomeTax(given).value).toBe(expected);
  });

  test("bonus-wh-nta-2 国税庁 No.2523：389,558円 × 2.042% は円未満切捨てで7,954円", () => {
    // 令和7年分の例なので、率は表から引かず、2.042%になる前月の給与で計算する。
    const given = facts(389_558, 82_000);
    expect(withholdingRate(given.previousPay, 0, date)).toMatchObject(ratioOf("0.02042"));
    expect(bonusIncomeTax(given).value).toBe(7_954);
  });

  test("課税される賞与がなければ0円", () => {
    expect(bonusIncomeTax(facts(0, 300_000)).value).toBe(0);
    expect(bonusIncomeTax(facts(-100, 300_000)).value).toBe(0);
  });

  test("前月の給与がない表の外は断る", () => {
    expect(() => withholdingRate(yen(-1), 0, date)).toThrow(RangeError);
    expect(() => withholdingRate(yen(300_000), -1, date)).toThrow(RangeError);
  });

  test("計算根拠に、率が残る", () => {
    const tax = explained(() => bonusIncomeTax(facts(500_000, 300_000)));
    expect(inJapanese(traceOf(tax))).toBe("500,000円 × 6.126%");
  });
});

function ratioOf(text: string) {
  const { numerator, denominator } = rate(text);
  return { numerator, denominator };
}

/** 転記の検査：どの列も0から始まり、率と同じ数の段があり、千円の値が増えていく。 */
test("算出率の表は、どの列も21段で、下限が増えていく", () => {
  const { rates, bounds } = bonusWithholdingTable.on(date);
  expect(bounds).toHaveLength(8);
  for (const column of bounds) {
    expect(column).toHaveLength(rates.length);
    expect(column[0]).toBe(0);
    expect(column).toEqual([...new Set(column)].toSorted((a, b) => a - b));
  }
  const perMyriad = rates.map(({ numerator, denominator }) => (100_000 * numerator) / denominator);
  expect(perMyriad).toEqual(perMyriad.toSorted((a, b) => a - b));
  for (const [row, thousands] of (bounds[0] ?? []).entries()) {
    const fewer = bounds.map((column) => column[row] ?? 0);
    expect(Math.max(...fewer)).toBeGreaterThanOrEqual(thousands);
    expect(fewer).toEqual(fewer.toSorted((a, b) => a - b));
  }
});

describe("前月に給与がないとき（6分の1に対する月額の税額 × 6）", () => {
  // prettier-ignore
  test.each([
    { source: "bonus-wh-noprev-600000-0", bonus: 600_000, previous: 0, dependents: 0, expected: 0 },
    { source: "bonus-wh-noprev-900000-1", bonus: 900_000, previous: 0, dependents: 1, expected: 4_860 },
    { source: "前月の掛金が給与より多い", bonus: 900_000, previous: -12_000, dependents: 1, expected: 4_860 },
  ])("$source → $expected円", ({ bonus, previous, dependents, expected }) => {
    const given = facts(bonus, previous, dependents);
    expect(bonusWithholdingMethod(given)).toBe("noPreviousPay");
    expect(bonusIncomeTax(given).value).toBe(expected);
  });

  /**
   * 国税庁の例は、令和7年分の月額表の升目（530円）による3,180円。電算機計算の特例では
   * 128,216−45,834−40,000−31,667＝10,715、×5.105%＝547→550円で、3,300円になる（差120円）。
   */
  test("bonus-wh-nta-4 国税庁 No.2523：月額表の税額で3,180円、電算機計算の特例で3,300円", () => {
    const printedTable = (pay: Yen) => {
      expect(pay.value).toBe(128_216);
      return yen(530);
    };
    expect(bonusIncomeTaxByMonth(yen(769_300), yen(0), date, printedTable).value).toBe(3_180);
    expect(bonusIncomeTax(facts(769_300, 0, 1, isoDate("2025-12-10"))).value).toBe(3_300);
  });

  test("理由が残り、検算が合う", () => {
    const tax = explained(() => bonusIncomeTax(facts(900_000, 0, 1)));
    expect(traceOf(tax)).toMatchObject({ rule: expect.stringContaining("前月に給与がない") });
    expect(recompute(traceOf(tax))).toBe(4_860);
  });
});

describe("賞与が前月の給与の10倍を超えるとき", () => {
  test("境目：1円でも超えれば、増える月額の税額 × 6", () => {
    // 1,000,001÷6＝166,666、＋100,000＝266,666。266,666×30%＋6,667→86,667、−48,334＝131,665×5.105%→6,720円。
    // 100,000円の税額は0円。6,720×6＝40,320円。
    const given = facts(1_000_001, 100_000);
    expect(bonusWithholdingMethod(given)).toBe("overTenTimes");
    expect(bonusIncomeTax(given).value).toBe(40_320);
  });

  test("前月の給与に対する税額を引く", () => {
    // 前月150,000円の税額は2,420円。1,800,000÷6＋150,000＝450,000：−126,667−48,334＝274,999×10.21%−8,296→19,780円。
    const given = facts(1_800_000, 150_000);
    expect(bonusWithholdingMethod(given)).toBe("overTenTimes");
    expect(bonusIncomeTax(given).value).toBe((19_780 - 2_420) * 6);
  });

  test("理由が残り、検算が合う", () => {
    const tax = explained(() => bonusIncomeTax(facts(1_800_000, 150_000)));
    expect(traceOf(tax)).toMatchObject({ rule: expect.stringContaining("10倍を超える") });
    expect(recompute(traceOf(tax))).toBe(tax.value);
  });
});

describe("表の始まりと終わり", () => {
  // prettier-ignore
  test.each([
    { on: "2026-01-01", status: "confirmed" },
    { on: "2026-12-31", status: "confirmed" },
    { on: "2027-01-01", status: "assumed" },
    { on: "2028-04-30", status: "assumed" },
  ])("$on は $status", ({ on, status }) => {
    expect(bonusWithholdingTable.entryOn(isoDate(on)).status).toBe(status);
  });

  test.each(["2025-12-31", "2028-05-01"])("%s は登録がなく、断る", (on) => {
    expect(() => bonusIncomeTax(facts(500_000, 300_000, 0, isoDate(on)))).toThrow(NoValueInForce);
  });

  test("10倍と6か月の値は2025年から", () => {
    expect(timesPreviousPay.on(isoDate("2025-01-01"))).toBe(10);
    expect(monthsOfBonus.on(isoDate("2025-01-01"))).toBe(6);
    expect(() => timesPreviousPay.on(isoDate("2024-12-31"))).toThrow(NoValueInForce);
  });
});

test("同じ方法の中では、賞与が増えて手取りが減ることはない。10倍の境目だけが例外（性質）", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3_000_000 }),
      fc.integer({ min: 1, max: 50_000 }),
      fc.constantFrom(0, 60_000, 90_000, 150_000, 320_000),
      fc.integer({ min: 0, max: 4 }),
      (bonus, more, previous, dependents) => {
        const [less, greater] = [facts(bonus, previous, dependents), facts(bonus + more, previous, dependents)];
        fc.pre(bonusWithholdingMethod(less) === bonusWithholdingMethod(greater));
        const netOf = (given: BonusWithholdingFacts) => given.taxableBonus.value - bonusIncomeTax(given).value;
        // 月額の税額は10円単位で丸め、6倍するので、60円までは戻る。
        expect(netOf(greater)).toBeGreaterThanOrEqual(netOf(less) - 60);
      },
    ),
  );
});
