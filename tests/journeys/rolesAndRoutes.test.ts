import Libsql from "libsql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { anAdministrator, anOfficer, type OfficerCredentials } from "./kit/officer";
import { auditInClear, plansInClear, writingsInClear } from "./kit/plansInClear";
import { builtRoutes } from "./kit/routes";
import { aScriptedVisitor, postNewPlan, type ScriptedVisitor } from "./kit/scriptedVisitor";
import { postSubmittedPlan, type SubmittedPlan } from "./kit/submittedPlan";

type Role = "だれでもない人" | "ほかの計画の人" | "本人" | "所属長" | "人事担当" | "管理者";

/** アドレスの始まり → そこに入れる人。 */
const areas = [
  { begins: "/plans/new", open: "everyone" },
  { begins: "/plans/:planId", open: ["本人"] },
  { begins: "/reviews/:planId", open: ["所属長"] },
  { begins: "/desk", open: ["人事担当"] },
  { begins: "/administration", open: ["管理者"] },
  { begins: "/account", open: ["人事担当", "管理者"] },
  ...["/", "/deleted", "/leave", "/login", "/logout", "/resume", "/rules", "/s"].map(
    (begins) => ({ begins, open: "everyone" }) as const,
  ),
] as const;

let server: BuiltServer;
let plan: SubmittedPlan;
let visitors: readonly (readonly [Role, ScriptedVisitor])[];

beforeAll(async () => {
  server = await startBuiltServer();
  plan = await postSubmittedPlan(server.origin);
  const [nobody, stranger, boss] = Array.from({ length: 3 }, () => aScriptedVisitor(server.origin));
  if (!nobody || !stranger || !boss) throw new Error("no visitors");
  await postNewPlan(stranger, "sample");
  await boss.post("/s", { token: plan.code });
  visitors = [
    ["だれでもない人", nobody],
    ["ほかの計画の人", stranger],
    ["本人", plan.father],
    ["所属長", boss],
    ["人事担当", await enteredWith(await anOfficer(server))],
    ["管理者", await enteredWith(await anAdministrator(server))],
  ];
});
afterAll(() => server?.remove());

async function enteredWith({ loginName, password, nextCode }: OfficerCredentials): Promise<ScriptedVisitor> {
  const visitor = aScriptedVisitor(server.origin);
  await visitor.post("/login", { loginName, password, code: nextCode() });
  return visitor;
}

/** For an account of another role a page does not exist; whoever has none is sent to log in. */
function refusalOf(role: Role, pattern: string): number {
  const isForAccounts = ["/desk", "/administration", "/account"].includes(areaOf(pattern)?.begins ?? "");
  return isForAccounts && role !== "人事担当" && role !== "管理者" ? 303 : 404;
}

function pathOf(pattern: string): string {
  return pattern.replace(":planId", plan.planId).replace(":step", "wishes").replace(":accountId", "x");
}

/** Everything stored but what reading leaves behind: the trail of who looked, and when a session was last seen. */
function storedRows(): readonly unknown[] {
  const database = new Libsql(server.databaseFile);
  try {
    const tables = database.prepare("select name from sqlite_master where type = 'table' order by name").all();
    return (tables as { name: string }[])
      .filter(({ name }) => name !== "audit")
      .map(({ name }) => {
        const rows = database.prepare(`select * from "${name}"`).all() as Record<string, unknown>[];
        return [name, ...rows.map(({ seenAt, ...row }) => row)];
      });
  } finally {
    database.close();
  }
}

/** The area a route belongs to; a route nobody thought of belongs to none, and fails the test. */
function areaOf(pattern: string) {
  return areas.find(
    ({ begins }) =>
      pattern === begins || (begins !== "/" && pattern.startsWith(`${begins}/`)) || pattern.startsWith(`${begins}.`),
  );
}

/** An account nobody has is not there for the administrator either. */
function isAnswered(status: number, pattern: string): boolean {
  return status < 500 && (status !== 404 || pattern.includes(":accountId"));
}

function isLetIn(role: Role, pattern: string): boolean {
  const area = areaOf(pattern);
  if (!area) throw new Error(`${pattern} belongs to no area`);
  return area.open === "everyone" || area.open.some((allowed) => allowed === role);
}

test("どの役割の人も、入ってよい画面にだけ入れる", async () => {
  const wrong: string[] = [];
  for (const { pattern, isPage, hasLoader } of await builtRoutes()) {
    // What only takes posts has nothing to look at; the next test asks it.
    if (!isPage && !hasLoader) continue;
    const path = pathOf(pattern);
    for (const [role, visitor] of visitors) {
      const { status } = await visitor.get(path);
      const isAsExpected = isLetIn(role, pattern) ? isAnswered(status, pattern) : status === refusalOf(role, pattern);
      if (!isAsExpected) wrong.push(`${role} ${pattern}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("どの役割の人がどの画面を開いても、見たことの記録のほかに何も変わらない", async () => {
  const before = storedRows();
  for (const { pattern, isPage, hasLoader } of await builtRoutes()) {
    if (!isPage && !hasLoader) continue;
    for (const [, visitor] of visitors) await visitor.get(pathOf(pattern));
  }
  expect(storedRows()).toEqual(before);
});

test("よそのサイトから、または出どころを言わずに送られたものは、どの画面でも断り、何も変わらない", async () => {
  const before = storedRows();
  const foreign = ["https://evil.example", "null", `${server.origin}.evil.example`, undefined];
  const wrong: string[] = [];
  for (const { pattern, hasAction } of await builtRoutes()) {
    if (!hasAction) continue;
    for (const path of [pathOf(pattern), `${pathOf(pattern)}.data`]) {
      for (const origin of foreign) {
        const headers = origin === undefined ? {} : { Origin: origin };
        const body = new URLSearchParams({ _intent: "next" });
        const { status } = await fetch(`${server.origin}${path}`, {
          method: "POST",
          headers,
          body,
          redirect: "manual",
        });
        if (status !== 403) wrong.push(`${origin} ${path}: ${status}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(storedRows()).toEqual(before);
});

const elsewhere = [
  "https://evil.example",
  "//evil.example",
  "\\\\evil.example",
  "/\\evil.example",
  "javascript:alert(1)",
  "%2f%2fevil.example",
  "https:evil.example",
  "/plans/../../evil.example",
  "\tjavascript:alert(1)",
  "http://127.0.0.1@evil.example",
];

test("行き先をどう書いても、ほかのサイトへは送り出さない", async () => {
  const targets = elsewhere.flatMap((address) => [
    { path: `/plans/${plan.planId}/code-kept`, fields: { returnTo: address } },
    { path: `/plans/${plan.planId}/steps/wishes?from=${encodeURIComponent(address)}`, fields: { _intent: "back" } },
    {
      path: `/login?next=${encodeURIComponent(address)}`,
      fields: { loginName: "x", next: address, redirect: address },
    },
  ]);
  for (const { path, fields } of targets) {
    const { headers } = await plan.father.post(path, { ...fields, _revision: "0" });
    const location = headers.get("Location") ?? "/";
    expect(new URL(location, server.origin).origin, `${path} ${location}`).toBe(server.origin);
  }
});

test("入れない画面に何を送っても、断られ、計画は変わらない", async () => {
  const before = plansInClear(server);
  const fields = {
    _intent: "next",
    _revision: "1",
    _act: "confirm",
    name: "x",
    comment: "x",
    purpose: "x",
    dueDate: "2027-02-10",
  };
  const wrong: string[] = [];
  for (const { pattern, hasAction } of await builtRoutes()) {
    if (!hasAction || areaOf(pattern)?.open === "everyone") continue;
    const path = pathOf(pattern);
    for (const [role, visitor] of visitors) {
      if (isLetIn(role, pattern)) continue;
      const { status, headers } = await visitor.post(path, fields);
      const isRefused = status === 404 || (status === 303 && headers.get("Location") === "/login");
      if (!isRefused) wrong.push(`${role} ${pattern}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(plansInClear(server)).toEqual(before);
});

/** What no form asks for: of other tables, of other people, and money. */
const extras = {
  role: "administrator",
  status: "confirmed",
  isDisabled: "yes",
  disabledAt: "",
  endedOn: "2026-11-24",
  accountId: "extra-account",
  declaredRole: "extra-role",
  identifiedBy: "account",
  linkId: "extra-link",
  issuer: "account:extra",
  expiresAt: "2099-12-31T00:00:00.000Z",
  sessionIdHash: "extra-session",
  keyId: "extra-key",
  basicMonthlySalary: "extra-312400",
  "leave.0.salary": "extra-312400",
  "answers.person.name": "extra-name",
  ["__proto__"]: "extra-proto",
  constructor: "extra-constructor",
} as const;

const asked = {
  _intent: "next",
  _act: "comment",
  comment: "確かめました",
  name: "田中 一郎",
  declaredName: "田中 一郎",
  purpose: "9月の面談",
  heldOn: "2026-12-03",
  reportedOn: "2026-11-20",
  method: "inPerson",
  intention: "take",
  noDisadvantage: "yes",
  consideration: "当直を外します",
};

/** Who may come in, who has which account and which link, and for how long. */
function standing(): readonly unknown[] {
  const database = new Libsql(server.databaseFile);
  try {
    return [
      "select id, loginName, role, disabledAt from accounts order by id",
      "select accountId from accountSessions order by accountId",
      "select linkId from reviewAccess order by linkId",
      "select id, planId, expiresAt, revokedAt, issuer from shareLinks order by id",
      `select count(*) from planAccess where planId = '${plan.planId}'`,
    ].map((query) => database.prepare(query).all());
  } finally {
    database.close();
  }
}

/** The revisions a form about the plan may begin from. */
function revisions(): readonly string[] {
  const database = new Libsql(server.databaseFile);
  try {
    const rows = ["select revision from plans where id = ?", "select revision from cases where planId = ?"].flatMap(
      (query) => database.prepare(query).all(plan.planId) as { revision: number }[],
    );
    return [...new Set(["0", ...rows.map(({ revision }) => String(revision))])];
  } finally {
    database.close();
  }
}

test("どの画面に余計な名前を足して送っても、どこにも残らず、だれの何も変わらない", async () => {
  const goodbyes = ["/logout", "/leave", "/plans/:planId/delete", "/plans/:planId/end"];
  const before = standing();
  const failed: string[] = [];
  for (const { pattern, hasAction } of await builtRoutes()) {
    if (!hasAction || goodbyes.includes(pattern)) continue;
    for (const [role, visitor] of visitors.filter(([role]) => isLetIn(role, pattern))) {
      for (const revision of revisions()) {
        const { status } = await visitor.post(pathOf(pattern), {
          ...asked,
          ...extras,
          _revision: revision,
          _case: revision,
        });
        if (status >= 500) failed.push(`${role} ${pattern}: ${status}`);
      }
    }
  }
  expect(failed).toEqual([]);
  const written = writingsInClear(server).join("\n");
  // What was asked for is there: the posts did reach their actions.
  for (const words of [asked.comment, asked.consideration]) expect(written).toContain(words);
  for (const [name, value] of Object.entries(extras)) {
    if (/^extra|^2099/u.test(value)) expect(written, name).not.toContain(value);
  }
  expect(standing()).toEqual(before);
});

test("内容も氏名も、見た記録にも、サーバーの出す記録にも入らない", async () => {
  const trail = auditInClear(server).join("\n");
  expect(trail).toContain("recordInterview");
  const words = ["田中 一郎", "髙橋", "𠮷之助", "市民課", "確かめました", "当直", "2026-12-03", "extra-"];
  for (const written of [trail, server.printed()]) {
    for (const word of words) expect(written, word).not.toContain(word);
  }
});
