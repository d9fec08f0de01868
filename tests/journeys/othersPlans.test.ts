import Libsql from "libsql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { plansInClear } from "./kit/plansInClear";
import { type BuiltRoute, builtRoutes } from "./kit/routes";
import { type Answer, aScriptedVisitor, idempotencyKeyIn, postNewPlan } from "./kit/scriptedVisitor";

let server: BuiltServer;
let foreignPlan: string;

beforeAll(async () => {
  server = await startBuiltServer();
  foreignPlan = await postNewPlan(aScriptedVisitor(server.origin), "sample");
});
afterAll(() => server?.remove());

const neverMade = "AAAAAAAAAAAAAAAAAAAAAAAA";

describe("ほかの人の計画は、ないものと同じに見える", () => {
  test("どの画面を開いても", async () => {
    const stranger = aScriptedVisitor(server.origin);
    await stranger.get("/");
    const pages = await pathsInPlan(({ isPage, hasLoader }) => isPage || hasLoader);
    for (const page of [...pages, "/nothing", "/steps/nothing"]) {
      for (const suffix of ["", ".data"]) {
        const theirs = await stranger.get(`/plans/${foreignPlan}${page}${suffix}`);
        const none = await stranger.get(`/plans/${neverMade}${page}${suffix}`);
        expect(theirs.status, page).toBe(404);
        expect(bare(theirs, foreignPlan), page).toEqual(bare(none, neverMade));
      }
    }
  });

  test("どこへ何を送っても", async () => {
    const stranger = aScriptedVisitor(server.origin);
    await stranger.get("/");
    const before = plansInClear(server);
    const fields = { _intent: "next", _revision: "1", dueDate: "2027-02-10", returnTo: "/" };
    for (const path of await pathsInPlan(({ hasAction }) => hasAction)) {
      const theirs = await stranger.post(`/plans/${foreignPlan}${path}`, fields);
      const none = await stranger.post(`/plans/${neverMade}${path}`, fields);
      expect(theirs.status, path).toBe(404);
      expect(bare(theirs, foreignPlan), path).toEqual(bare(none, neverMade));
    }
    expect(plansInClear(server)).toEqual(before);
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

describe("同じ画面から始めた保存は、一つだけが通る", () => {
  test("50人分を同時に送ると、通るのは一つ。ほかは409の画面で、保存された内容と欄ごとに並べる", async () => {
    const father = aScriptedVisitor(server.origin);
    const path = `/plans/${await postNewPlan(father, "empty")}/steps/person`;
    const names = Array.from({ length: 50 }, (_, index) => `同時 ${index + 1}`);
    const answers = await Promise.all(
      names.map((name) => father.post(path, { name, department: "市民課", _revision: "1", _intent: "next" })),
    );
    const [winner, ...others] = names.filter((_, index) => answers[index]?.status !== 409);
    expect(others).toEqual([]);
    expect((await father.get(path)).text).toContain(`value="${winner}"`);
    for (const [index, { status, text }] of answers.entries()) {
      if (status !== 409) continue;
      expect(text).toContain(`value="${names[index]}"`);
      expect(text).toContain(`<td>${winner}</td>`);
    }
  });
});

/** What stands after the number of the plan, for every route of the build. */
async function pathsInPlan(isMeant: (route: BuiltRoute) => boolean): Promise<readonly string[]> {
  const inPlan = (await builtRoutes()).filter(({ pattern }) => pattern.startsWith("/plans/:planId"));
  expect(inPlan.length).toBeGreaterThan(10);
  return inPlan.filter(isMeant).map(({ pattern }) => pattern.replace("/plans/:planId", "").replace(":step", "wishes"));
}

/** What an answer says beyond the address that was asked, the nonce, the reference number and the clock. */
function bare({ status, headers, text }: Answer, id: string) {
  const nonce = /'nonce-([^']+)'/u.exec(headers.get("Content-Security-Policy") ?? "")?.[1];
  const reference = /requestId\W+(\w{8})\b/u.exec(text)?.[1];
  const changing = ["date", "content-security-policy", "etag", "set-cookie"];
  return {
    status,
    headers: [...headers].filter(([name]) => !changing.includes(name)),
    text: [id, nonce, reference].reduce<string>((rest, part) => (part ? rest.replaceAll(part, "…") : rest), text),
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
