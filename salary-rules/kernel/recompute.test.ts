import { expect, test } from "vitest";
import { floorToYen, over, traceOf } from "./arithmetic";
import { recompute } from "./recompute";
import { explained } from "./trace";
import { yen } from "./yen";

test("端数の残る額は、円の額として検算できない", () => {
  expect(() => recompute(traceOf(explained(() => over(yen(10), 3))))).toThrow("円の端数が残っています");
});

test("途中の値を信じず、葉だけから計算する", () => {
  const trace = traceOf(explained(() => floorToYen(over(yen(10), 3))));
  expect(recompute({ ...trace, value: { numerator: 999, denominator: 1 } } as typeof trace)).toBe(3);
});

test("負の額の切捨ては小さいほうへ", () => {
  expect(recompute(traceOf(explained(() => floorToYen(over(yen(-10), 3)))))).toBe(-4);
});

test("説明の中でまちがいが起きても、記録の状態は元に戻る", () => {
  expect(() =>
    explained(() => {
      throw new Error("途中のまちがい");
    }),
  ).toThrow("途中のまちがい");
  expect(floorToYen(yen(1)).trace).toBeUndefined();
});
