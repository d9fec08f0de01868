/**
 * `npm run -s bench [-- prefix]`: prints one JSON object a line, `{"name","value","unit","bar","holds"}`.
 * A prefix runs only the part it belongs to, and prints only the measurements whose name begins with it.
 */
import type { Measurement } from "./measurement";

interface Part {
  readonly prefixes: readonly string[];
  readonly measure: () => Promise<readonly Measurement[]>;
}

/** Loaded one by one: a part pays for its own imports and not for those of the others. */
const parts: readonly Part[] = [
  { prefixes: ["simulation."], measure: async () => (await import("./simulation")).measure() },
  {
    prefixes: ["client.salary_rules", "simulation.whatif"],
    measure: async () => (await import("./engine")).measure(),
  },
  { prefixes: ["pdf."], measure: async () => (await import("./pdf")).measure() },
  { prefixes: ["client."], measure: async () => (await import("./client")).measure() },
  { prefixes: ["page."], measure: async () => (await import("./pages")).measure() },
  { prefixes: ["browser.", "pdf.browser"], measure: async () => (await import("./browser")).measure() },
  { prefixes: ["journey."], measure: async () => (await import("./journey")).measure() },
  { prefixes: ["draft."], measure: async () => (await import("./draft")).measure() },
  { prefixes: ["hr."], measure: async () => (await import("./desk")).measure() },
  { prefixes: ["load."], measure: async () => (await import("./load")).measure() },
  { prefixes: ["crash."], measure: async () => (await import("./crash")).measure() },
];

const wanted = process.argv[2] ?? "";
for (const { prefixes, measure } of parts) {
  if (!prefixes.some((prefix) => prefix.startsWith(wanted) || wanted.startsWith(prefix))) continue;
  for (const result of await measure()) {
    if (result.name.startsWith(wanted)) console.log(JSON.stringify(result));
  }
}
process.exit(0);
