import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ceilingToYen,
  floorToThousandYen,
  floorToYen,
  max,
  min,
  minus,
  nearestTenYen,
  over,
  plus,
  times,
  traceOf,
} from "./arithmetic";
import { permille, rate } from "./rate";
import { recompute } from "./recompute";
import { explained } from "./trace";
import { yen } from "./yen";

describe("端数処理の名前と境目", () => {
  // prettier-ignore
  const examples = [
    { of: "円未満切捨て", round: floorToYen, numerator: 13_722_8, denominator: 10, expected: 13_722 },
    { of: "円未満切捨て", round: floorToYen, numerator: 13_722_0, denominator: 10, expected: 13_722 },
    { of: "円未満切捨て（負）", round: floorToYen, numerator: -15, denominator: 10, expected: -2 },
    { of: "円未満切捨て（負の整数）", round: floorToYen, numerator: -20, denominator: 10, expected: -2 },
    { of: "円未満切上げ", round: ceilingToYen, numerator: 10_1, denominator: 10, expected: 11 },
    { of: "円未満切上げ", round: ceilingToYen, numerator: 10_0, denominator: 10, expected: 10 },
    { of: "円未満切上げ（0円）", round: ceilingToYen, numerator: 0, denominator: 10, expected: 0 },
    {
      of: "5円未満切捨て・5円以上切上げ",
      round: nearestTenYen,
      numerator: 13_634_99,
      denominator: 100,
      expected: 13_630,
    },
    {
      of: "5円未満切捨て・5円以上切上げ",
      round: nearestTenYen,
      numerator: 13_635_00,
      denominator: 100,
      expected: 13_640,
    },
    {
      of: "5円未満切捨て・5円以上切上げ",
      round: nearestTenYen,
      numerator: 13_640_00,
      denominator: 100,
      expected: 13_640,
    },
  ];
  test.each(examples)("$of $numerator/$denominator → $expected円", ({ round, numerator, denominator, expected }) => {
    expect(round(over(yen(numerator), denominator)).value).toBe(expected);
  });

  test.each([
    [999, 0],
    [1_000, 1_000],
    [1_623_456, 1_623_000],
  ])("千円未満切捨て %i円 → %i円", (amount, expected) => {
    expect(floorToThousandYen(yen(amount)).value).toBe(expected);
  });
});

describe("四則", () => {
  test("率は正確な比で、浮動小数の誤差がない", () => {
    expect(floorToYen(times(yen(15_450), rate("0.67"))).value).toBe(10_351);
    expect(floorToYen(times(yen(440_000), permille("44.92"))).value).toBe(19_764);
  });

  test("足す、引く、少ないほう、多いほう", () => {
    expect(plus(yen(1), yen(2), yen(3)).value).toBe(6);
    expect(plus().value).toBe(0);
    expect(minus(yen(1), yen(3)).value).toBe(-2);
    expect(min(yen(1), yen(3)).value).toBe(1);
    expect(min(yen(3), yen(1)).value).toBe(1);
    expect(max(yen(1), yen(3)).value).toBe(3);
    expect(max(yen(3), yen(1)).value).toBe(3);
  });

  test("端数のある額からも引ける", () => {
    expect(floorToYen(minus(over(yen(100), 3), yen(3))).value).toBe(30);
  });

  test("端数のある額に日数を掛けられる", () => {
    expect(floorToYen(times(over(yen(100), 3), 3)).value).toBe(100);
  });

  test("0や負の数では割らない", () => {
    expect(() => over(yen(1), 0)).toThrow(RangeError);
    expect(() => over(yen(1), -1)).toThrow(RangeError);
  });

  test("正確に計算できる範囲を超えたら、まちがった額を返さず止まる", () => {
    expect(() => yen(0.5)).toThrow(RangeError);
    expect(() => yen(2 ** 53)).toThrow(RangeError);
    expect(() => times(yen(Number.MAX_SAFE_INTEGER), 2)).toThrow(RangeError);
    expect(() => times(yen(Number.MAX_SAFE_INTEGER), rate("0.67"))).toThrow(RangeError);
    expect(() => plus(yen(Number.MAX_SAFE_INTEGER), yen(1))).toThrow(RangeError);
    expect(() => minus(over(yen(1), 1_000_000), yen(Number.MAX_SAFE_INTEGER))).toThrow(RangeError);
  });

  test.each(["-0.1", "NaN", "Infinity", "abc"])("率ではない文字列 %s は受け付けない", (text) => {
    expect(() => rate(text)).toThrow();
  });
});

describe("説明のあるなしで額は変わらない", () => {
  const amount = fc.integer({ min: 0, max: 10_000_000 }).map(yen);
  test("どの式でも、説明つきの額は説明なしの額と同じで、計算根拠だけから検算できる", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 999 }),
        (a, b, days, mille) => {
          const compute = () => {
            const share = times(a, permille(String(mille)));
            const prorated = floorToYen(over(times(b, days), 31, "days"));
            const daily = min(nearestTenYen(over(a, 22)), max(prorated, yen(1_000)));
            return plus(
              times(daily, days),
              minus(ceilingToYen(share), floorToYen(minus(share, prorated))),
              floorToThousandYen(b),
              floorToYen(times(share, days)),
            );
          };
          const plain = compute();
          const withTrace = explained(compute);
          expect(withTrace.value).toBe(plain.value);
          expect(recompute(traceOf(withTrace))).toBe(plain.value);
          expect(plain.trace).toBeUndefined();
        },
      ),
    );
  });
});
