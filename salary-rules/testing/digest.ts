import { createHash } from "node:crypto";
import type { SimulationResult } from "../simulation";

/** All the yen of a result, in order, as one short text. */
export function digestOf(result: SimulationResult): string {
  const yen = JSON.stringify(result, (key, value) => (key === "trace" ? undefined : value));
  return createHash("sha256").update(yen).digest("hex").slice(0, 16);
}
