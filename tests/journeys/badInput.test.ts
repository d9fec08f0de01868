import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { absurdities } from "./kit/absurdities";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { inDays } from "./kit/days";
import { expectExplained, expectNoFault, expectNothingLost } from "./kit/inputPromises";
import { refusalsIn, textsIn, valuesIn } from "./kit/refusals";
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
  /** Each text field meets each absurdity once over all these tests, and no two neighbours meet the same at once. */
  test.each([...absurdities.keys()])(
    "まちがいだらけでも、断りはすべて日本語で、書いたものは残る（%i通り目）",
    async (turn) => {
      const { usual, texts } = await formOf(page);
      expect(Object.keys(usual).length).toBeGreaterThan(2);
      const mistakes = texts.map((name, place) => [
        name,
        absurdities[(turn + place) % absurdities.length]?.typed ?? "",
      ]);

      const fields = { ...usual, ...Object.fromEntries(mistakes), _intent: "next" };
      const answer = await father.post(addressOf(page), fields);
      expectNoFault(answer, page);
      if (answer.status !== 422) return;
      expectExplained(answer, page);
      expectNothingLost(answer, fields);
    },
  );

  test("選ぶ欄にありえない値を入れても、何も壊さない", async () => {
    const { choices } = await formOf(page);
    for (const name of choices) {
      const { usual } = await formOf(page);
      expectNoFault(await father.post(addressOf(page), { ...usual, _intent: "next", [name]: "-5" }), `${name} = -5`);
    }
  });
});

describe("組み合わせの誤り", () => {
  beforeAll(async () => {
    planId = await postNewPlan(father, "sample");
  });

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

/** What a browser finds in the form: every value, and which fields are written and which are chosen. */
async function formOf(page: string) {
  const { text } = await father.get(addressOf(page));
  const usual = valuesIn(text);
  const texts = Object.keys(textsIn(text));
  const chosen = Object.keys(usual).filter((name) => !(name.startsWith("_") || texts.includes(name)));
  return { usual, texts, choices: chosen.filter((name) => name !== "returnTo") };
}
