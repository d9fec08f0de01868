import { NoValueInForce } from "../kernel/dated";

/** A value nobody has registered stops one month, not the simulation. Every other error is a bug and goes on. */
export function orRefusal<Result>(compute: () => Result): Result | NoValueInForce {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NoValueInForce) return error;
    throw error;
  }
}
