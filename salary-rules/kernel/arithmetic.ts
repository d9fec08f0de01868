import type { Exact } from "./rate";
import { isTracing, type Operation, type Ratio, type Trace, type Unit } from "./trace";
import type { Yen } from "./yen";

/**
 * 計算。Bare integer arithmetic that, under `explained`, also remembers its operands:
 * the expression that computes an amount is the expression that explains it.
 */
export type Amount = Yen | Exact;

function isExact(amount: Amount): amount is Exact {
  return (amount as Exact).denominator !== undefined;
}

function numeratorOf(amount: Amount): number {
  return isExact(amount) ? amount.numerator : amount.value;
}

function denominatorOf(amount: Amount): number {
  return isExact(amount) ? amount.denominator : 1;
}

function safe(integer: number): number {
  if (!Number.isSafeInteger(integer)) throw new RangeError(`正確に計算できる範囲を超えました: ${integer}`);
  return integer;
}

export function ratioOf(amount: Amount): Ratio {
  return { numerator: numeratorOf(amount), denominator: denominatorOf(amount) };
}

/** The trace of an amount; a bare amount explains itself by its value. */
export function traceOf(amount: Amount): Trace {
  return amount.trace ?? { kind: "number", unit: isExact(amount) ? amount.unit : "yen", value: ratioOf(amount) };
}

function numberLeaf(value: number, unit: Unit): Trace {
  return { kind: "number", unit, value: { numerator: value, denominator: 1 } };
}

function operation(name: Operation, operands: readonly Trace[], numerator: number, denominator: number): Trace {
  return { kind: "operation", operation: name, operands, value: { numerator, denominator } };
}

function yenBy(name: Operation, value: number, operands: readonly Amount[]): Yen {
  safe(value);
  return isTracing() ? { value, trace: operation(name, operands.map(traceOf), value, 1) } : { value };
}

function exactly(numerator: number, denominator: number, trace: Trace | undefined): Exact {
  return { numerator: safe(numerator), denominator: safe(denominator), unit: "yen", trace };
}

/** 掛ける。A count is a number of days unless said otherwise. */
export function times(amount: Yen, count: number, unit?: Unit): Yen;
export function times(amount: Exact, count: number, unit?: Unit): Exact;
export function times(amount: Amount, factor: Amount): Exact;
export function times(amount: Amount, factor: Amount | number, unit: Unit = "days"): Amount {
  if (typeof factor === "number") {
    const numerator = safe(numeratorOf(amount) * factor);
    const trace = isTracing()
      ? operation("times", [traceOf(amount), numberLeaf(factor, unit)], numerator, denominatorOf(amount))
      : undefined;
    return isExact(amount) ? exactly(numerator, amount.denominator, trace) : { value: numerator, trace };
  }
  const numerator = numeratorOf(amount) * numeratorOf(factor);
  const denominator = denominatorOf(amount) * denominatorOf(factor);
  const trace = isTracing()
    ? operation("times", [traceOf(amount), traceOf(factor)], numerator, denominator)
    : undefined;
  return exactly(numerator, denominator, trace);
}

/** 割る。 */
export function over(amount: Amount, divisor: number, unit: Unit = "number"): Exact {
  if (divisor <= 0) throw new RangeError(`割る数は正の整数です: ${divisor}`);
  const numerator = numeratorOf(amount);
  const denominator = denominatorOf(amount) * divisor;
  const trace = isTracing()
    ? operation("over", [traceOf(amount), numberLeaf(divisor, unit)], numerator, denominator)
    : undefined;
  return exactly(numerator, denominator, trace);
}

/** 足す。 */
export function plus(...amounts: readonly Yen[]): Yen {
  return sumOf(amounts);
}

/** 合計。 */
export function sumOf(amounts: readonly Yen[]): Yen {
  let sum = 0;
  for (const amount of amounts) sum += amount.value;
  return yenBy("plus", sum, amounts);
}

/** 引く。 */
export function minus(amount: Yen, subtrahend: Yen): Yen;
export function minus(amount: Exact, subtrahend: Yen): Exact;
export function minus(amount: Amount, subtrahend: Yen): Amount {
  if (!isExact(amount)) return yenBy("minus", amount.value - subtrahend.value, [amount, subtrahend]);
  const numerator = amount.numerator - safe(subtrahend.value * amount.denominator);
  const trace = isTracing()
    ? operation("minus", [traceOf(amount), traceOf(subtrahend)], numerator, amount.denominator)
    : undefined;
  return exactly(numerator, amount.denominator, trace);
}

/** いずれか少ない額。 */
export function min(first: Yen, second: Yen): Yen {
  return yenBy("min", first.value <= second.value ? first.value : second.value, [first, second]);
}

/** いずれか多い額。 */
export function max(first: Yen, second: Yen): Yen {
  return yenBy("max", first.value >= second.value ? first.value : second.value, [first, second]);
}

/** Whole quotient towards minus infinity; the remainder operator is exact where division is not. */
function floorDivision(numerator: number, denominator: number): number {
  const remainder = numerator % denominator;
  return (numerator - remainder) / denominator - (remainder < 0 ? 1 : 0);
}

/** 円未満切捨て。 */
export function floorToYen(amount: Amount): Yen {
  return yenBy("floorToYen", floorDivision(numeratorOf(amount), denominatorOf(amount)), [amount]);
}

/** 円未満切上げ。 */
export function ceilingToYen(amount: Amount): Yen {
  return yenBy("ceilingToYen", 0 - floorDivision(-numeratorOf(amount), denominatorOf(amount)), [amount]);
}

/** 5円未満切捨て・5円以上10円未満切上げ。 */
export function nearestTenYen(amount: Amount): Yen {
  const ten = 10 * denominatorOf(amount);
  return yenBy("nearestTenYen", 10 * floorDivision(numeratorOf(amount) + 5 * denominatorOf(amount), ten), [amount]);
}

/** 千円未満切捨て。 */
export function floorToThousandYen(amount: Yen): Yen {
  return yenBy("floorToThousandYen", 1000 * floorDivision(amount.value, 1000), [amount]);
}
