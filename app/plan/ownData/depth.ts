/** 入れ子の深さ。Asked before a schema walks through what came from outside. */
export function isDeeperThan(json: unknown, most: number): boolean {
  if (typeof json !== "object" || json === null) return false;
  return most === 0 || Object.values(json).some((inner) => isDeeperThan(inner, most - 1));
}
