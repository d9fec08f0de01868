import { describe, expect, test } from "vitest";
import { traceOf } from "../kernel/arithmetic";
import { inJapanese } from "../kernel/inJapanese";
import { rate } from "../kernel/rate";
import { recompute } from "../kernel/recompute";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { type BonusPay, diligenceAllowanceBase, endOfTermAllowanceBase } from "./bonusBase";
import { exactSum } from "./exactSum";

function aBonusPay(pay: Partial<BonusPay> = {}): BonusPay {
  return {
    basicMonthlySalary: yen(280_000),
    dependentAllowance: yen(13_000),
    regionalAllowanceRate: rate("0.10"),
    jobGradeAddition: rate("0.05"),
    managerialAddition: rate("0"),
    ...pay,
  };
}

/** 給与法第19条の4第4項・第5項、第19条の7第3項。加算と地域手当の端数は、基礎額で一度だけ切り捨てる。 */
// biome-ignore format: one row a line
const bases = [
  { source: "bonus-amount-r8-1", pay: {}, endOfTerm: 337_700, diligence: 323_400 },
  { source: "bonus-aichi-newhire 地域手当10.5%", pay: { basicMonthlySalary: yen(180_000), dependentAllowance: yen(0), regionalAllowanceRate: rate("0.105"), jobGradeAddition: rate("0") }, endOfTerm: 198_900, diligence: 198_900 },
  { source: "管理職加算10%：280,000×10% を足す", pay: { managerialAddition: rate("0.10") }, endOfTerm: 365_700, diligence: 351_400 },
  { source: "加算も地域手当もない", pay: { regionalAllowanceRate: rate("0"), jobGradeAddition: rate("0") }, endOfTerm: 293_000, diligence: 280_000 },
  { source: "端数：280,007×1.03×1.05＋13,000×1.03＝316,217.5705、280,007×1.03×1.05＝302,827.5705", pay: { basicMonthlySalary: yen(280_007), regionalAllowanceRate: rate("0.03") }, endOfTerm: 316_217, diligence: 302_827 },
  { source: "端数が足し合わさる：100,005×1.15×1.15＋0＝132,256.6125", pay: { basicMonthlySalary: yen(100_005), dependentAllowance: yen(0), regionalAllowanceRate: rate("0.15"), jobGradeAddition: rate("0.15") }, endOfTerm: 132_256, diligence: 132_256 },
];

test.each(bases)("基礎額 $source → 期末$endOfTerm円・勤勉$diligence円", ({ pay, endOfTerm, diligence }) => {
  expect(endOfTermAllowanceBase(aBonusPay(pay)).value).toBe(endOfTerm);
  expect(diligenceAllowanceBase(aBonusPay(pay), false).value).toBe(diligence);
});

test("扶養手当を含める団体（岸和田市など）では、勤勉手当基礎額も期末手当と同じになる", () => {
  expect(diligenceAllowanceBase(aBonusPay(), true).value).toBe(337_700);
});

describe("計算根拠", () => {
  test("加算の内訳が読め、検算が合う", () => {
    const base = explained(() => endOfTermAllowanceBase(aBonusPay()));
    expect(inJapanese(traceOf(base))).toBe(
      "280,000円 ＋ 13,000円 ＋（280,000円 ＋ 13,000円）× 10% ＋（280,000円 ＋ 280,000円 × 10%）× 5%",
    );
    expect(recompute(traceOf(base))).toBe(337_700);
  });

  test("ない加算は、根拠に現れない", () => {
    const base = explained(() =>
      diligenceAllowanceBase(aBonusPay({ regionalAllowanceRate: rate("0"), jobGradeAddition: rate("0") }), false),
    );
    expect(inJapanese(traceOf(base))).toBe("280,000円");
  });
});

describe("端数を残した合計", () => {
  test("何もなければ0", () => {
    expect(exactSum([])).toMatchObject({ numerator: 0, denominator: 1 });
  });

  test("分母の違う額を、正確に足す", () => {
    expect(exactSum([rate("0.25"), rate("0.3"), yen(2)])).toMatchObject({ numerator: 51, denominator: 20 });
  });

  test("正確に計算できる範囲を超えたら断る", () => {
    expect(() => exactSum([yen(Number.MAX_SAFE_INTEGER), yen(1)])).toThrow(RangeError);
  });
});
