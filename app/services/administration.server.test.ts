import { describe, expect, test, vi } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { newDraft } from "~/plan/draft";
import * as account from "~/routes/account._index/route";
import * as authenticator from "~/routes/account.code/route";
import * as password from "~/routes/account.password/route";
import * as recovery from "~/routes/account.recovery-codes/route";
import * as administration from "~/routes/administration._index/route";
import * as managed from "~/routes/administration.accounts.$accountId/route";
import * as newAccount from "~/routes/administration.accounts.new/route";
import * as desk from "~/routes/desk._index/route";
import * as login from "~/routes/login/route";
import * as logout from "~/routes/logout/route";
import { aStoredPlan, redirectIn } from "./testing/aStoredPlan.server";

/** The true hash takes a third of a second each time, and has tests of its own. */
vi.mock("../../server/accounts/passwordHash", () => ({
  hashPassword: async (typed: string) => `hash of ${[...typed].reverse().join("")}`,
  passwordFits: async (typed: string, stored?: string) => stored === `hash of ${[...typed].reverse().join("")}`,
}));

async function entered(role: string) {
  const plan = await aStoredPlan(newDraft(isoDate("2026-11-24"), "2026-11-24T05:00:00.000Z"));
  const made = await plan.room.accounts.create({ loginName: "kanri1", name: "管理 一郎", role });
  if (typeof made === "string") throw new Error(made);
  const browser = plan.aBrowser();
  const answer = await browser.post(login.action, [
    ["loginName", "kanri1"],
    ["password", made.password],
    ["code", made.recoveryCodes[0] ?? ""],
  ]);
  return { plan, made, browser, answer };
}

type Browser = Awaited<ReturnType<typeof entered>>["browser"];

const make = (browser: Browser, fields: Readonly<Record<string, string>>) =>
  browser.post(
    newAccount.action,
    Object.entries({ loginName: "jinji1", name: "人事 花子", role: "hrOfficer", ...fields }),
  );

const listOf = async (browser: Browser) =>
  (await browser.get(administration.loader)) as unknown as Awaited<ReturnType<typeof administration.loader>>;

describe("管理者", () => {
  test("入ると管理の画面に進み、アカウントと設定の様子が見える", async () => {
    const { plan, browser, answer } = await entered("administrator");
    expect(redirectIn(answer, plan.id)).toBe("303 /administration");
    expect(await listOf(browser)).toMatchObject({
      accounts: [{ loginName: "kanri1", isOwn: true, isDisabled: false }],
      status: { source: "preset", expired: 0, firstBreak: undefined },
    });
  });

  test("作ったアカウントの資格は、その答えにだけ出て、その人はすぐに入れる", async () => {
    const { plan, browser } = await entered("administrator");
    const made = (await make(browser, {})) as unknown as { handedOver: { password: string; recoveryCodes: string[] } };
    const { password: handedPassword, recoveryCodes } = made.handedOver;
    expect(JSON.stringify(await listOf(browser))).not.toContain(handedPassword);
    const officer = plan.aBrowser();
    const credentials = [
      ["loginName", "jinji1"],
      ["password", handedPassword],
      ["code", recoveryCodes[0] ?? ""],
    ] as const;
    expect(redirectIn(await officer.post(login.action, credentials), plan.id)).toBe("303 /desk");
  });

  test.each([
    [{ loginName: "kanri1" }, "loginName"],
    [{ loginName: "人事" }, "loginName"],
    [{ loginName: " " }, "loginName"],
    [{ name: "" }, "name"],
    [{ role: "owner" }, "role"],
  ])("%jでは作らず、書いたものを残してわけを言う", async (fields, name) => {
    const { plan, browser } = await entered("administrator");
    expect(await make(browser, fields)).toMatchObject({
      data: { typed: expect.objectContaining(fields), messages: [{ name }] },
      init: { status: 422 },
    });
    expect(await plan.room.accounts.list()).toHaveLength(1);
  });

  async function withOfficer() {
    const parts = await entered("administrator");
    await make(parts.browser, {});
    const { accounts } = await listOf(parts.browser);
    const idOf = (loginName: string) => accounts.find((one) => one.loginName === loginName)?.id ?? "";
    const change = (loginName: string, intent: string) =>
      parts.browser.post(managed.action, [["_intent", intent]], "", { accountId: idOf(loginName) });
    return { ...parts, idOf, change };
  }

  test("止め、また使えるようにし、作り直したことが、だれのことかとともに残る", async () => {
    const { plan, browser, change, idOf, made } = await withOfficer();
    await change("jinji1", "disable");
    expect((await listOf(browser)).accounts).toMatchObject([{ isDisabled: true }, { isDisabled: false }]);
    await change("jinji1", "enable");
    expect(await change("jinji1", "reset")).toMatchObject({ data: { handedOver: { name: "人事 花子" } } });
    const touched = { accountId: made.id, accountTouched: idOf("jinji1") };
    const acts = ["createAccount", "disableAccount", "enableAccount", "resetAccount"];
    expect((await plan.room.audit.read()).map(({ entry }) => entry)).toEqual([
      { accountId: made.id, act: "logIn" },
      ...acts.map((act) => ({ ...touched, act })),
    ]);
  });

  test.each(["disable", "reset", "enable"])("自分のアカウントは、ここでは変えられない（%s）", async (intent) => {
    const { plan, change } = await withOfficer();
    await change("kanri1", intent);
    expect(await plan.room.accounts.list()).toMatchObject([{ isDisabled: false }, { isDisabled: false }]);
    expect((await plan.room.audit.read()).map(({ entry }) => (entry as { act: string }).act)).toEqual([
      "logIn",
      "createAccount",
    ]);
  });

  test("ないアカウントは404", async () => {
    const { browser } = await entered("administrator");
    expect(await browser.get(managed.loader, "", { accountId: "x" })).toMatchObject({ status: 404 });
  });

  test("計画の一覧はなく、人事担当には管理の画面がない", async () => {
    const { browser } = await entered("administrator");
    expect(await browser.get(desk.loader)).toMatchObject({ status: 404 });
    const officer = await entered("hrOfficer");
    for (const loader of [administration.loader, newAccount.loader, managed.loader]) {
      expect(await officer.browser.get(loader)).toMatchObject({ status: 404 });
    }
    expect(await make(officer.browser, {})).toMatchObject({ status: 404 });
  });
});

describe("入口", () => {
  const refusedWith = async (loginName: string) => {
    const { plan, made } = await entered("hrOfficer");
    const visitor = plan.aBrowser();
    const answer = await visitor.post(login.action, [
      ["loginName", loginName],
      ["password", made.password],
      ["code", "000000"],
    ]);
    const audited = (await plan.room.audit.read()).map(({ entry }) => (entry as { act: string }).act);
    return { answer, audited };
  };

  test("ありえない利用者名は、同じ言葉で断り、記録を増やさない", async () => {
    const wrong = await refusedWith("kanri1");
    const malformed = await refusedWith("人事 花子");
    expect(wrong.audited).toEqual(["logIn", "logInRefused"]);
    expect(malformed.audited).toEqual(["logIn"]);
    for (const { answer } of [wrong, malformed])
      expect(answer).toMatchObject({
        data: { message: expect.stringMatching(/^入れませんでした/u) },
        init: { status: 422 },
      });
  });
});

describe("自分のアカウントの画面", () => {
  const strong = "雨の朝に青い自転車で図書館へ行く";

  test("パスワードを変えると、次はそれで入る。誤りは欄ごとに言う", async () => {
    const { browser, made } = await entered("hrOfficer");
    const change = (fields: Readonly<Record<string, string>>) =>
      browser.post(password.action, Object.entries({ current: made.password, next: strong, again: strong, ...fields }));
    expect(await change({ next: "short", again: "short" })).toMatchObject({ data: { messages: [{ name: "next" }] } });
    expect(await change({ current: "wrong" })).toMatchObject({ data: { messages: [{ name: "current" }] } });
    expect(await change({})).toMatchObject({ kind: "done" });
  });

  test("認証アプリの登録は、パスワードを確かめてから始まり、違うコードでは終わらない", async () => {
    const { browser, made } = await entered("hrOfficer");
    expect(await browser.post(authenticator.action, [["current", "wrong"]])).toMatchObject({
      data: { state: "asked", messages: [{ name: "current" }] },
    });
    const begun = (await browser.post(authenticator.action, [["current", made.password]])) as unknown as {
      data: { enrolment: { ticket: string } };
    };
    const { ticket } = begun.data.enrolment;
    const finish = (posted: string, code: string) =>
      browser.post(authenticator.action, [
        ["ticket", posted],
        ["code", code],
      ]);
    expect(await finish(ticket, "000000")).toMatchObject({ data: { state: "begun", messages: [{ name: "code" }] } });
    expect(await finish("made up", "000000")).toMatchObject({ data: { state: "tooLate" }, init: { status: 409 } });
  });

  test("予備のコードを作り直す", async () => {
    const { browser, made } = await entered("hrOfficer");
    expect(await browser.post(recovery.action, [["current", made.password]])).toMatchObject({
      kind: "done",
      codes: expect.arrayContaining([expect.any(String)]),
    });
  });

  test("出ると、もう入っていない。入っていない人は入口へ行く", async () => {
    const { plan, browser } = await entered("hrOfficer");
    expect(await browser.get(account.loader)).toMatchObject({ name: "管理 一郎", sessions: [{ isThisOne: true }] });
    expect(redirectIn(await browser.get(login.loader), plan.id)).toBe("303 /desk");
    expect(redirectIn(await browser.post(logout.action, []), plan.id)).toBe("303 /login");
    expect(redirectIn(await browser.get(account.loader), plan.id)).toBe("303 /login");
  });
});
