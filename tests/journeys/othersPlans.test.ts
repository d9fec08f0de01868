import Libsql from "libsql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { type Answer, aScriptedVisitor, idempotencyKeyIn, postNewPlan } from "./kit/scriptedVisitor";

let server: BuiltServer;
let foreignPlan: string;

beforeAll(async () => {
  server = await startBuiltServer();
  foreignPlan = await postNewPlan(aScriptedVisitor(server.origin), "sample");
});
afterAll(() => server?.remove());

const pages = [
  "",
  "/steps/birth",
  "/steps/leaves",
  "/steps/duties",
  "/steps/wishes",
  "/steps/person",
  "/steps/nothing",
  "/simulation",
  "/check",
  "/hand-over",
  "/submission.pdf",
  "/nothing",
] as const;
const forms = ["/steps/birth", "/steps/leaves", "/keep/wishes", "/code-kept", "/simulation", "/own-copy"] as const;
const neverMade = "AAAAAAAAAAAAAAAAAAAAAAAA";

describe("ほかの人の計画は、ないものと同じに見える", () => {
  test.each(pages)("GET /plans/…%s", async (page) => {
    const stranger = aScriptedVisitor(server.origin);
    await stranger.get("/");
    for (const suffix of ["", ".data"]) {
      const theirs = await stranger.get(`/plans/${foreignPlan}${page}${suffix}`);
      const none = await stranger.get(`/plans/${neverMade}${page}${suffix}`);
      expect(theirs.status).toBe(404);
      expect(bare(theirs, foreignPlan)).toEqual(bare(none, neverMade));
    }
  });

  test.each(forms)("POST /plans/…%s", async (form) => {
    const stranger = aScriptedVisitor(server.origin);
    await stranger.get("/");
    const fields = { _intent: "next", _revision: "1", dueDate: "2027-02-10" };
    const theirs = await stranger.post(`/plans/${foreignPlan}${form}`, fields);
    const none = await stranger.post(`/plans/${neverMade}${form}`, fields);
    expect(theirs.status).toBe(404);
    expect(bare(theirs, foreignPlan)).toEqual(bare(none, neverMade));
  });

  test("だれも名乗らないときも、同じ答えになる", async () => {
    const theirs = await aScriptedVisitor(server.origin).get(`/plans/${foreignPlan}/check`);
    const none = await aScriptedVisitor(server.origin).get(`/plans/${neverMade}/check`);
    expect(theirs.status).toBe(404);
    expect(bare(theirs, foreignPlan)).toEqual(bare(none, neverMade));
  });
});

describe("同じ送信は、一つの計画になる", () => {
  test("同時に100回送っても、計画は一つ", async () => {
    const hasty = aScriptedVisitor(server.origin);
    const idempotencyKey = idempotencyKeyIn((await hasty.get("/")).text);
    const before = storedPlans();

    const posts = Array.from({ length: 100 }, () => hasty.post("/plans/new", { idempotencyKey, _intent: "empty" }));
    const answers = await Promise.all(posts);

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(new Set(answers.map(({ headers }) => headers.get("Location"))).size).toBe(1);
    expect(storedPlans()).toBe(before + 1);
  });
});

/** What an answer says beyond the address that was asked, the nonce, the reference number and the clock. */
function bare({ status, headers, text }: Answer, id: string) {
  const nonce = /'nonce-([^']+)'/.exec(headers.get("Content-Security-Policy") ?? "")?.[1];
  const changing = ["date", "content-security-policy", "etag", "set-cookie"];
  const withoutAddress = text.replaceAll(id, "…").replace(/参照番号：\w+/gu, "参照番号：…");
  return {
    status,
    headers: [...headers].filter(([name]) => !changing.includes(name)),
    text: nonce === undefined ? withoutAddress : withoutAddress.replaceAll(nonce, "…"),
  };
}

function storedPlans(): number {
  const database = new Libsql(server.databaseFile, { readonly: true } as never);
  try {
    const { plans } = database.prepare("select count(*) as plans from plans").get() as { plans: number };
    return plans;
  } finally {
    database.close();
  }
}
