import { greatestCommonDivisor } from "./greatestCommonDivisor";
import type { Trace, Unit } from "./trace";

/** An exact number that is not (yet) whole yen: a rate, or an amount before the provision rounds it. */
export interface Exact {
  readonly numerator: number;
  readonly denominator: number;
  readonly unit: Unit;
  readonly trace?: Trace | undefined;
}

const decimal = /^(\d+)(?:\.(\d+))?$/;

/** Digits are only moved and a common factor taken out: nothing here can round. */
function compile(text: string, unit: Unit, placesMoved: number): Exact {
  const [, whole, fraction = ""] = decimal.exec(text) ?? [];
  const numerator = Number(`${whole}${fraction}`);
  const denominator = 10 ** (fraction.length + placesMoved);
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
    throw new RangeError(`率ではありません: ${text}`);
  }
  const common = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common, unit };
}

/** 率。A decimal string, compiled once into an exact ratio: `rate("0.67")`. */
export function rate(text: string): Exact {
  return compile(text, "rate", 0);
}

/** 千分率。掛金率は共済組合がこの書き方で公表する: `permille("91.5")`。 */
export function permille(text: string): Exact {
  return compile(text, "permille", 3);
}

/** 支給月数。条例が「100分の126.25」と書き、職場が「1.2625月分」と言う率: `monthsOfPay("1.2625")`。 */
export function monthsOfPay(text: string): Exact {
  return compile(text, "months", 0);
}
