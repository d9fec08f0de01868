import { Decimal } from "decimal.js";
import type { Trace, Unit } from "./trace";

/** An exact number that is not (yet) whole yen: a rate, or an amount before the provision rounds it. */
export interface Exact {
  readonly numerator: number;
  readonly denominator: number;
  readonly unit: Unit;
  readonly trace?: Trace | undefined;
}

function compile(decimal: Decimal, unit: Unit): Exact {
  const [numerator, denominator] = decimal.toFraction();
  if (numerator === undefined || denominator === undefined || decimal.isNegative() || !decimal.isFinite()) {
    throw new RangeError(`率ではありません: ${decimal}`);
  }
  return { numerator: numerator.toNumber(), denominator: denominator.toNumber(), unit };
}

/** 率。A decimal string, compiled once into an exact ratio: `rate("0.67")`. */
export function rate(text: string): Exact {
  return compile(new Decimal(text), "rate");
}

/** 千分率。掛金率は共済組合がこの書き方で公表する: `permille("91.5")`。 */
export function permille(text: string): Exact {
  return compile(new Decimal(text).div(1000), "permille");
}
