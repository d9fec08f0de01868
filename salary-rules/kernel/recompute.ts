import type { Operation, Ratio, Trace } from "./trace";

/**
 * 検算。Evaluates a trace knowing nothing but the trace: only leaves are believed, every other value is worked out
 * again with BigInt fractions, by code that shares nothing with `arithmetic`.
 */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const whole = (top: bigint): Fraction => ({ top, bottom: 1n });
const leaf = ({ numerator, denominator }: Ratio): Fraction => ({ top: BigInt(numerator), bottom: BigInt(denominator) });
const add = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});
const negate = (a: Fraction): Fraction => ({ top: -a.top, bottom: a.bottom });
const multiply = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const divide = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.bottom, bottom: a.bottom * b.top });
const isLess = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom;

function floorTo(step: bigint, { top, bottom }: Fraction): Fraction {
  const size = step * bottom;
  const quotient = top / size;
  return whole((top % size < 0n ? quotient - 1n : quotient) * step);
}

const operations: { readonly [Name in Operation]: (operands: readonly Fraction[]) => Fraction } = {
  plus: (operands) => operands.reduce(add, whole(0n)),
  minus: (operands) => operands.reduce((a, b) => add(a, negate(b))),
  times: (operands) => operands.reduce(multiply),
  over: (operands) => operands.reduce(divide),
  min: (operands) => operands.reduce((a, b) => (isLess(b, a) ? b : a)),
  max: (operands) => operands.reduce((a, b) => (isLess(a, b) ? b : a)),
  floorToYen: ([amount = whole(0n)]) => floorTo(1n, amount),
  ceilingToYen: ([amount = whole(0n)]) => negate(floorTo(1n, negate(amount))),
  nearestTenYen: ([amount = whole(0n)]) => floorTo(10n, add(amount, whole(5n))),
  floorToThousandYen: ([amount = whole(0n)]) => floorTo(1000n, amount),
};

/** The yen at the root of a trace. Amounts of one result share parts; `known` keeps what was worked out before. */
export function recompute(trace: Trace, known = new Map<Trace, Fraction>()): number {
  const evaluate = (current: Trace): Fraction => {
    const before = known.get(current);
    if (before !== undefined) return before;
    const value = computed(current);
    known.set(current, value);
    return value;
  };
  const computed = (current: Trace): Fraction => {
    switch (current.kind) {
      case "named":
        return evaluate(current.operand);
      case "operation":
        return operations[current.operation](current.operands.map(evaluate));
      default:
        return leaf(current.value);
    }
  };
  const { top, bottom } = evaluate(trace);
  if (top % bottom !== 0n) throw new RangeError("円の端数が残っています");
  return Number(top / bottom);
}
