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

function yenOf(value: number, name: Operation, first: Amount, second?: Amount): Yen {
  safe(value);
  if (!isTracing()) return { value, trace: undefined };
  const operands = second === undefined ? [traceOf(first)] : [traceOf(first), traceOf(second)];
  return { value, trace: operation(name, operands, value, 1) };
}

function exactOf(numerator: number, denominator: number, name: Operation, first: Amount, second: Trace): Exact {
  const trace = operation(name, [traceOf(first), second], numerator, denominator);
  return { numerator, denominator, unit: "yen", trace };
}

function plainExact(numerator: number, denominator: number): Exact {
  return { numerator: safe(numerator), denominator: safe(denominator), unit: "yen", trace: undefined };
}

/** 掛ける。A count is a number of days unless said otherwise. */
export function times(amount: Yen, count: number, unit?: Unit): Yen;
export function times(amount: Exact, count: number, unit?: Unit): Exact;
export function times(amount: Amount, factor: Amount): Exact;
export function times(amount: Amount, factor: Amount | number, unit: Unit = "days"): Amount {
  if (typeof factor !== "number") {
    const product = plainExact(
      numeratorOf(amount) * numeratorOf(factor),
      denominatorOf(amount) * denominatorOf(factor),
    );
    if (!isTracing()) return product;
    return exactOf(product.numerator, product.denominator, "times", amount, traceOf(factor));
  }
  const numerator = safe(numeratorOf(amount) * factor);
  const denominator = denominatorOf(amount);
  const trace = isTracing()
    ? operation("times", [traceOf(amount), numberLeaf(factor, unit)], numerator, denominator)
    : undefined;
  return isExact(amount) ? { numerator, denominator, unit: "yen", trace } : { value: numerator, trace };
}

/** 割る。 */
export function over(amount: Amount, divisor: number | Exact, unit: Unit = "number"): Exact {
  const [top, bottom] = typeof divisor === "number" ? [divisor, 1] : [divisor.numerator, divisor.denominator];
  if (top <= 0) throw new RangeError(`割る数は正の数です: ${top}`);
  const quotient = plainExact(numeratorOf(amount) * bottom, denominatorOf(amount) * top);
  if (!isTracing()) return quotient;
  const second = typeof divisor === "number" ? numberLeaf(divisor, unit) : traceOf(divisor);
  return exactOf(quotient.numerator, quotient.denominator, "over", amount, second);
}

/** 足す。 */
export function plus(...amounts: readonly Yen[]): Yen {
  return sumOf(amounts);
}

/** 合計。 */
export function sumOf(amounts: readonly Yen[]): Yen {
  return sumBy(amounts, (amount) => amount);
}

/** それぞれの額の合計。 */
export function sumBy<Item>(items: readonly Item[], amountOf: (item: Item) => Yen): Yen {
  let value = 0;
  for (const item of items) value += amountOf(item).value;
  safe(value);
  if (!isTracing()) return { value, trace: undefined };
  const operands = items.map((item) => traceOf(amountOf(item)));
  return { value, trace: operation("plus", operands, value, 1) };
}

/** 引く。 */
export function minus(amount: Yen, subtrahend: Yen): Yen;
export function minus(amount: Exact, subtrahend: Yen): Exact;
export function minus(amount: Amount, subtrahend: Yen): Amount {
  if (!isExact(amount)) return yenOf(amount.value - subtrahend.value, "minus", amount, subtrahend);
  const difference = plainExact(amount.numerator - safe(subtrahend.value * amount.denominator), amount.denominator);
  if (!isTracing()) return difference;
  return exactOf(difference.numerator, difference.denominator, "minus", amount, traceOf(subtrahend));
}

/** いずれか少ない額。 */
export function min(first: Yen, second: Yen): Yen {
  return yenOf(first.value <= second.value ? first.value : second.value, "min", first, second);
}

/** いずれか多い額。 */
export function max(first: Yen, second: Yen): Yen {
  return yenOf(first.value >= second.value ? first.value : second.value, "max", first, second);
}

/** Whole quotient towards minus infinity; the remainder operator is exact where division is not. */
function floorDivision(numerator: number, denominator: number): number {
  const remainder = numerator % denominator;
  return (numerator - remainder) / denominator - (remainder < 0 ? 1 : 0);
}

/** 円未満切捨て。 */
export function floorToYen(amount: Amount): Yen {
  return yenOf(floorDivision(numeratorOf(amount), denominatorOf(amount)), "floorToYen", amount);
}

/** 円未満切上げ。 */
export function ceilingToYen(amount: Amount): Yen {
  return yenOf(0 - floorDivision(-numeratorOf(amount), denominatorOf(amount)), "ceilingToYen", amount);
}

/** 5円未満切捨て・5円以上10円未満切上げ。 */
export function nearestTenYen(amount: Amount): Yen {
  const ten = 10 * denominatorOf(amount);
  const value = 10 * floorDivision(numeratorOf(amount) + 5 * denominatorOf(amount), ten);
  return yenOf(value, "nearestTenYen", amount);
}

/** 千円未満切捨て。 */
export function floorToThousandYen(amount: Yen): Yen {
  return yenOf(1000 * floorDivision(amount.value, 1000), "floorToThousandYen", amount);
}
