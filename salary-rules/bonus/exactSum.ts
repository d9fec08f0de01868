import { type Amount, ratioOf, traceOf } from "../kernel/arithmetic";
import { greatestCommonDivisor } from "../kernel/greatestCommonDivisor";
import type { Exact } from "../kernel/rate";
import { isTracing, type Ratio } from "../kernel/trace";

/** 端数を残したまま足す。The provision rounds only the finished base, never its parts. */
export function exactSum(amounts: readonly Amount[]): Exact {
  let value: Ratio = { numerator: 0, denominator: 1 };
  for (const amount of amounts) value = add(value, ratioOf(amount));
  const trace = isTracing()
    ? ({ kind: "operation", operation: "plus", operands: amounts.map(traceOf), value } as const)
    : undefined;
  return { ...value, unit: "yen", trace };
}

function add(first: Ratio, second: Ratio): Ratio {
  const common = greatestCommonDivisor(first.denominator, second.denominator);
  const denominator = (first.denominator / common) * second.denominator;
  const numerator = first.numerator * (second.denominator / common) + second.numerator * (first.denominator / common);
  if (!Number.isSafeInteger(numerator)) throw new RangeError(`正確に計算できる範囲を超えました: ${numerator}`);
  return { numerator, denominator };
}
