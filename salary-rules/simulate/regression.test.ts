import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { simulate } from "../simulate";
import type { SimulationResult } from "../simulationResult";
import { aFamily } from "../testing/families";

/** All the yen of a result, in order, and the ids of what it says, as one short text. */
function digestOf({ warnings, notIncluded, ...money }: SimulationResult): string {
  const said = [...warnings, ...notIncluded].map(({ id }) => id);
  return createHash("sha256")
    .update(JSON.stringify([money, said]))
    .digest("hex")
    .slice(0, 16);
}

/**
 * 変化の見張り。It proves nothing: it only says that 300 seeded families give today what they gave when the snapshot was
 * written. When it changes on purpose, the commit explains which rule changed and why.
 */
test("300の家族の試算は、前と同じ", async () => {
  const families = Array.from({ length: 300 }, (_, seed) => {
    const { totals, summary, refusals, ...result } = simulate(aFamily(seed));
    return [
      seed,
      totals.takeHomePay.value,
      totals.difference.value,
      totals.childcareLeaveBenefit.value,
      totals.childcareLeaveSupportBenefit.value,
      totals.exemptedContributions.value,
      refusals.length,
      digestOf({ totals, summary, refusals, ...result }),
    ].join(" ");
  });
  await expect(families.join("\n")).toMatchFileSnapshot("./regression.snapshot.txt");
}, 60_000);
