import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { anOfficer } from "./kit/officer";
import { payloads } from "./kit/payloads";
import { aScriptedVisitor, postNewPlan, type ScriptedVisitor } from "./kit/scriptedVisitor";
import { dueDate } from "./kit/steps";

let server: BuiltServer;

beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server?.remove());

const half = payloads.length / 2;
/** As many as fit into a long field together. */
const tenths = Array.from({ length: 6 }, (_, part) =>
  payloads
    .slice(part * 10, part * 10 + 10)
    .join(" ")
    .slice(0, 400),
);
const [first = "", second = "", third = ""] = payloads;

const written = {
  birth: {
    dueDate,
    number: "single",
    olderChild: "no",
    employment: "permanent",
    workPattern: "regular",
    homecoming: first,
    spousePlan: second,
    shareFamily: "yes",
  },
  duties: Object.fromEntries(
    payloads.slice(0, half).flatMap((payload, index) => [
      [`duty.${index}.name`, payload],
      [`duty.${index}.season`, payload],
      [`duty.${index}.who`, payloads[half + index] ?? ""],
    ]),
  ),
  home: { "chore.0.task": third, "chore.1.task": first, shareHome: "yes" },
  wishes: {
    ...Object.fromEntries(
      ["workingHours", "workplace", "leaveTiming", "workload", "contact", "worryNote"].map((name, part) => [
        name,
        tenths[part] ?? "",
      ]),
    ),
    shareWorries: "yes",
  },
  person: { department: first, position: first, name: third, staffNumber: "<b>1</b>", shareStaffNumber: "yes" },
} as const;

/** Answers of the record of the interview that take words. */
const record = {
  heldOn: "2026-12-03",
  reportedOn: "2026-11-20",
  method: "inPerson",
  intention: "take",
  noDisadvantage: "yes",
  place: first,
  attendees: second,
  concerns: tenths[0] ?? "",
  consideration: tenths[1] ?? "",
  coverers: tenths[2] ?? "",
  ownLine: third,
  declaredName: second,
};

async function revisionAt(visitor: ScriptedVisitor, path: string, name = "_revision"): Promise<string> {
  const { text } = await visitor.get(path);
  return new RegExp(`name="${name}" value="(\\d+)"`, "u").exec(text)?.[1] ?? "0";
}

/** What the page would run or fetch that it does not bring itself. */
function foreignParts(html: string): readonly string[] {
  const { document } = new JSDOM(html).window;
  const everything = [...document.querySelectorAll("*")];
  const handlers = everything.filter((element) => [...element.attributes].some(({ name }) => name.startsWith("on")));
  const addresses = everything.filter((element) =>
    ["href", "src", "action", "data", "srcdoc", "formaction"].some((name) =>
      /^\s*(?:java\s*script|data:|\/\/)|x\.example/iu.test(element.getAttribute(name) ?? ""),
    ),
  );
  const unsigned = [...document.querySelectorAll("script:not([nonce]), style:not([nonce])")];
  const strangers = [
    ...document.querySelectorAll("iframe, object, embed, base, marquee, math, animate, x, video, audio"),
  ];
  return [...handlers, ...addresses, ...unsigned, ...strangers].map(({ outerHTML }) => outerHTML.slice(0, 120));
}

test(`${payloads.length}通りの仕掛けをどの欄に書いても、本人・所属長・人事担当のどの画面でも、ただの文字になる`, async () => {
  const father = aScriptedVisitor(server.origin);
  const planId = await postNewPlan(father, "empty");
  const plan = `/plans/${planId}`;
  for (const [step, answers] of Object.entries(written)) {
    const path = `${plan}/steps/${step}`;
    const posted = { ...answers, _revision: await revisionAt(father, path), _intent: "next" };
    expect((await father.post(path, posted)).status, step).toBe(303);
  }
  expect((await father.post(`${plan}/preview`, { _revision: "0" })).headers.get("Location")).toBe(`${plan}/share`);
  const link = { _intent: "link", label: first, days: "14", _key: planId };
  const { text } = await father.post(`${plan}/share`, link);
  const boss = aScriptedVisitor(server.origin);
  await boss.post("/s", { token: /\/s#([\w-]{43})/u.exec(text)?.[1] ?? "" });
  const review = `/reviews/${planId}`;
  const comment = { _act: "comment", _revision: "1", comment: tenths[3] ?? "", name: second };
  expect((await boss.post(review, { ...comment, _intent: "anyway" })).status).toBe(303);
  const recorded = { ...record, _case: "2", _revision: "0", _intent: "anyway" };
  expect((await boss.post(`${review}/interview`, recorded)).status).toBe(303);
  const officer = aScriptedVisitor(server.origin);
  const { loginName, password, nextCode } = await anOfficer(server);
  await officer.post("/login", { loginName, password, code: nextCode() });

  const pages: readonly (readonly [ScriptedVisitor, readonly string[]])[] = [
    [
      father,
      ["", ...Object.keys(written).map((step) => `/steps/${step}`), "/check", "/preview", "/share", "/hand-over"].map(
        (page) => plan + page,
      ),
    ],
    [boss, ["", "/interview", "/follow-up", "/delegate"].map((page) => review + page)],
    [officer, ["/desk", ...["", "/letters", "/record"].map((page) => `/desk/${planId}${page}`)]],
  ];
  const found: string[] = [];
  let seen = "";
  for (const [visitor, paths] of pages) {
    for (const path of paths) {
      const answer = await visitor.get(path);
      expect(answer.status, path).toBe(200);
      found.push(...foreignParts(answer.text).map((part) => `${path}: ${part}`));
      seen += new JSDOM(answer.text).window.document.body.textContent;
    }
  }
  expect(found).toEqual([]);
  // They are shown, as the words they are.
  for (const payload of [first, second, third, payloads[10] ?? "", payloads[40] ?? ""]) expect(seen).toContain(payload);
});

test("見張りは、仕掛けのある画面を見分ける", () => {
  const page = (inside: string) => foreignParts(`<!doctype html><body><p>${inside}</p></body>`).length;
  expect(page("ふつうの文")).toBe(0);
  const live = payloads.filter((payload) => page(payload) > 0 || page(`<input value="${payload}">`) > 0);
  expect(live.length).toBeGreaterThan(half);
});
