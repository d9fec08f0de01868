import { type Amount, floorToYen, over, times } from "../kernel/arithmetic";
import type { Yen } from "../kernel/yen";

/** 100円未満切捨て。 */
export function floorToHundredYen(amount: Amount): Yen {
  return times(floorToYen(over(amount, 100)), 100, "number");
}
