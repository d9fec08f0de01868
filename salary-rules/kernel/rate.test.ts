import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { monthsOfPay, permille, rate } from "./rate";

test("率は、約分した正確な分数になる", () => {
  expect(rate("0.67")).toEqual({ numerator: 67, denominator: 100, unit: "rate" });
  expect(rate("0.50")).toEqual({ numerator: 1, denominator: 2, unit: "rate" });
  expect(rate("0")).toEqual({ numerator: 0, denominator: 1, unit: "rate" });
  expect(rate("1")).toEqual({ numerator: 1, denominator: 1, unit: "rate" });
});

test("千分率は、千で割った分数になる", () => {
  expect(permille("91.5")).toEqual({ numerator: 183, denominator: 2000, unit: "permille" });
  expect(permille("1.15")).toEqual({ numerator: 23, denominator: 20_000, unit: "permille" });
});

test("支給月数は、月を単位とする分数になる", () => {
  expect(monthsOfPay("1.2625")).toEqual({ numerator: 101, denominator: 80, unit: "months" });
});

test.each(["", "-0.5", "0.", ".5", "1e-3", "０.５", "0.6７", "NaN", "9007199254740993", "0.0000000000000001"])(
  "率として読めないもの、正確に持てないものは断る：%s",
  (text) => {
    expect(() => rate(text)).toThrow(RangeError);
  },
);

test("decimal.js が分数にした値と同じ", () => {
  const digits = fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 9_999_999 }), fc.integer({ min: 1, max: 7 }));
  fc.assert(
    fc.property(digits, ([whole, fraction, places]) => {
      const text = `${whole}.${String(fraction).padStart(places, "0").slice(0, places)}`;
      const fractionOf = (value: Decimal) => value.toFraction().map(Number);
      const { numerator, denominator } = rate(text);
      expect([numerator, denominator]).toEqual(fractionOf(new Decimal(text)));
      const inThousands = permille(text);
      expect([inThousands.numerator, inThousands.denominator]).toEqual(fractionOf(new Decimal(text).div(1000)));
    }),
  );
});
