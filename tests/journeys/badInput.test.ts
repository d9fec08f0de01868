import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { absurdities } from "./kit/absurdities";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { inDays } from "./kit/days";
import { isPlainJapanese, refusalsIn, textsIn, valuesIn } from "./kit/refusals";
import { type Answer, aScriptedVisitor, postNewPlan, type ScriptedVisitor } from "./kit/scriptedVisitor";

const pages = [
  "steps/birth",
  "steps/leaves",
  "steps/duties",
  "steps/home",
  "steps/wishes",
  "steps/person",
  "simulation",
] as const;
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

describe.each(pages)("%s", (page) => {
  /** Every field of the page takes each absurdity, one at a time; the others keep what the sample says. */
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
    await restore(page, usual);
  });
});

describe("組み合わせの誤り", () => {
  const leave = (row: number, start: string, end: string, days = "") => ({
    [`leave.${row}.kind`]: "childcareLeave",
    [`leave.${row}.start`]: start,
    [`leave.${row}.end`]: end,
    [`leave.${row}.days`]: days,
  });

  test("終わりの日が始まりの日より前なら、終わりの日で断る", async () => {
    const answer = await answerLeaves(leave(0, inDays(90), inDays(80)));
    expect(answer.status).toBe(422);
    expect(refusalsIn(answer.text).atFields["field-leave-0-end"]).toMatch(/始まりの日より前/u);
  });

  test("終わりの日も日数もなければ、どちらかを求める", async () => {
    const answer = await answerLeaves(leave(0, inDays(90), ""));
    expect(refusalsIn(answer.text).atFields["field-leave-0-end"]).toMatch(/終わりの日か、日数を入力/u);
  });

  test("重なる休みは断らず、確認の画面で説明する", async () => {
    const answer = await answerLeaves({ ...leave(0, inDays(90), inDays(120)), ...leave(1, inDays(100), inDays(130)) });
    expect(answer.status).toBe(303);
    expect((await father.get(addressOf("check"))).text).toMatch(/重な/u);
  });

  test("過ぎた日の休みも断らず、確認の画面で説明する", async () => {
    const answer = await answerLeaves(leave(0, inDays(-60), inDays(-30)));
    expect(answer.status).toBe(303);
    expect((await father.get(addressOf("check"))).status).toBe(200);
  });

  test("予定日も出生日も空なら、予定日で断る", async () => {
    const answer = await post("steps/birth", { dueDate: "", birthDate: "" });
    expect(refusalsIn(answer.text).atFields["field-dueDate"]).toMatch(/出産予定日を入力してください/u);
  });

  test("先の日付の出生日は断る", async () => {
    const answer = await post("steps/birth", { dueDate: inDays(40), birthDate: inDays(3) });
    expect(refusalsIn(answer.text).atFields["field-birthDate"]).toMatch(/今日までの日付/u);
  });

  test("知らない名前の欄や、選択肢にない値は、何も壊さない", async () => {
    const fields = { __proto__x: "1", "constructor.0.prototype": "1", "leave.99.start": "R9.2.10", number: "hundreds" };
    for (const page of pages) expectNoFault(await post(page, fields), page);
  });

  test("途方もなく大きい用紙は、日本語で断る", async () => {
    const answer = await post("steps/wishes", { workload: "あ".repeat(100_000) });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain("送る内容が大きすぎます");
  });

  async function post(page: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
    const { _revision: revision = "" } = valuesIn((await father.get(addressOf(page))).text);
    return father.post(addressOf(page), { ...fields, _revision: revision, _intent: "next" });
  }

  function answerLeaves(rows: Readonly<Record<string, string>>): Promise<Answer> {
    return post("steps/leaves", rows);
  }
});

function expectNoFault({ status, text }: Answer, what: string): void {
  expect([200, 303, 422], what).toContain(status);
  // React 18 leaves zero bytes behind where a letter does not fit into its buffer; in a field they become �.
  expect(text.includes("\0"), `${what}: zero bytes`).toBe(false);
}

function expectExplained({ text }: Answer, what: string): void {
  const { title, atFields, inSummary } = refusalsIn(text);
  expect(Object.keys(atFields).length, what).toBeGreaterThan(0);
  expect(inSummary, what).toEqual(atFields);
  for (const message of Object.values(atFields)) expect(isPlainJapanese(message), `${what}: ${message}`).toBe(true);
  expect(title, what).toMatch(/^エラー：/u);
  for (const id of Object.keys(inSummary)) expect(text, what).toContain(`id="${id}"`);
}

function expectNothingLost({ text }: Answer, fields: Readonly<Record<string, string>>): void {
  for (const [name, shown] of Object.entries(textsIn(text))) {
    expect(travelled(shown), name).toBe(travelled(fields[name] ?? ""));
  }
}

/** Lone surrogates and NUL do not survive a form in any browser, and a text field has no spaces around it here. */
function travelled(text: string): string {
  return Buffer.from(text, "utf8")
    .toString("utf8")
    .replace(/[\0\ufffd]/gu, "")
    .trim();
}

async function restore(page: string, usual: Readonly<Record<string, string>>): Promise<void> {
  await father.post(addressOf(page), { ...usual, ...(await revisionOf(page, usual)), _intent: "next" });
}

/** The page of the pay keeps nothing, and so has no revision to ask for. */
async function revisionOf(page: string, usual: Readonly<Record<string, string>>) {
  if (!("_revision" in usual)) return {};
  const { _revision = "" } = valuesIn((await father.get(addressOf(page))).text);
  return { _revision };
}
