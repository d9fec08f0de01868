import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { absurdities } from "../journeys/kit/absurdities";
import { type BuiltServer, startBuiltServer } from "../journeys/kit/builtServer";
import { expectExplained, expectNoFault, expectNothingLost } from "../journeys/kit/inputPromises";
import { textsIn, valuesIn } from "../journeys/kit/refusals";
import { aScriptedVisitor, postNewPlan, type ScriptedVisitor } from "../journeys/kit/scriptedVisitor";

const pages = [
  "steps/birth",
  "steps/leaves",
  "steps/duties",
  "steps/home",
  "steps/wishes",
  "steps/person",
  "simulation",
];
let server: BuiltServer;
let father: ScriptedVisitor;
let planId: string;

beforeAll(async () => {
  server = await startBuiltServer();
  father = aScriptedVisitor(server.origin);
  planId = await postNewPlan(father, "sample");
});
afterAll(() => server?.remove());

const addressOf = (page: string) => `/plans/${planId}/${page}`;

/** Every field of the page takes each absurdity, one at a time; the others keep what the sample says. */
describe.each(pages)("%s", (page) => {
  test.each(absurdities)("どの欄に「$what」を入れても、断りは日本語で、書いたものは残る", async ({ typed }) => {
    const { text } = await father.get(addressOf(page));
    const usual = valuesIn(text);
    const writable = new Set(Object.keys(textsIn(text)));
    const names = Object.keys(usual).filter((name) => !name.startsWith("_") && name !== "returnTo");
    expect(names.length).toBeGreaterThan(2);

    for (const name of names) {
      const fields = { ...usual, ...(await revisionOf(page, usual)), _intent: "next", [name]: typed };
      const answer = await father.post(addressOf(page), fields);
      const what = `${name} = ${typed.slice(0, 30)}`;
      expectNoFault(answer, what);
      // A choice outside the list is nobody's mistake but that of a program.
      if (answer.status !== 422 || !writable.has(name)) continue;
      expectExplained(answer, what);
      expectNothingLost(answer, fields);
    }
    await father.post(addressOf(page), { ...usual, ...(await revisionOf(page, usual)), _intent: "next" });
  });
});

/** The page of the pay keeps nothing, and so has no revision to ask for. */
async function revisionOf(page: string, usual: Readonly<Record<string, string>>) {
  if (!("_revision" in usual)) return {};
  const { _revision = "" } = valuesIn((await father.get(addressOf(page))).text);
  return { _revision };
}
