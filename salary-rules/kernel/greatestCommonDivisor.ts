/** 最大公約数。Of two whole numbers that are not negative and not both zero. */
export function greatestCommonDivisor(first: number, second: number): number {
  return second === 0 ? first : greatestCommonDivisor(second, first % second);
}
