import { describe, expect, test, vi } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { newDraft } from "~/plan/draft";
import { sampleAnswers } from "~/plan/sample";
import * as desk from "~/routes/desk._index/route";
import * as deskCase from "~/routes/desk.$planId._index/route";
import * as letters from "~/routes/desk.$planId.letters/route";
import * as hrRecord from "~/routes/desk.$planId.record/route";
import * as deskPaper from "~/routes/desk.$planId.submission[.]pdf/route";
import * as exported from "~/routes/desk.export[.]csv/route";
import * as exportedWorkbook from "~/routes/desk.export[.]xlsx/route";
import * as printed from "~/routes/desk.print[.]pdf/route";
import * as login from "~/routes/login/route";
import * as end from "~/routes/plans.$planId.end/route";
import * as preview from "~/routes/plans.$planId.preview/route";
import * as share from "~/routes/plans.$planId.share/route";
import * as review from "~/routes/reviews.$planId._index/route";
import * as link from "~/routes/s/route";
import { aStoredPlan, redirectIn } from "./testing/aStoredPlan.server";

/** The true hash takes a third of a second each time, and has tests of its own. */
vi.mock("../../server/accounts/passwordHash", () => ({
  hashPassword: async (typed: string) => `hash of ${[...typed].reverse().join("")}`,
  passwordFits: async (typed: string, stored?: string) => stored === `hash of ${[...typed].reverse().join("")}`,
}));

const madeOn = isoDate("2026-11-24");
const draft = { ...newDraft(madeOn, "2026-11-24T05:00:00.000Z"), answers: sampleAnswers(madeOn) };

type StoredPlan = Awaited<ReturnType<typeof aStoredPlan>>;

async function enteredAs(role: string, plan: StoredPlan) {
  const account = await plan.room.accounts.create({ loginName: `${role.toLowerCase()}1`, name: "人事 花子", role });
  if (typeof account === "string") throw new Error(account);
  const browser = plan.aBrowser();
  const [code = ""] = account.recoveryCodes;
  const entered = await browser.post(login.action, [
    ["loginName", account.loginName],
    ["password", account.password],
    ["code", code],
  ]);
  return { browser, entered, account };
}

async function submittedAndOfficer() {
  const father = await aStoredPlan(draft);
  await father.post(preview.action, [["_revision", "0"]]);
  return { father, ...(await enteredAs("hrOfficer", father)) };
}

/** What is written down of the desk, without how everybody came in and what the father did. */
async function actsIn(plan: StoredPlan) {
  const entries = (await plan.room.audit.read()).map(({ entry }) => entry as { act: string; accountId?: string });
  return entries.filter(({ act, accountId }) => accountId !== undefined && act !== "logIn");
}

const listOf = async (browser: ReturnType<StoredPlan["aBrowser"]>) =>
  (await browser.get(desk.loader)) as unknown as Awaited<ReturnType<typeof desk.loader>>;

const deskLoaders = [
  ["一覧", desk.loader],
  ["計画", deskCase.loader],
  ["計画書のPDF", deskPaper.loader],
  ["書き出し", exported.action],
  ["書き出し（Excel）", exportedWorkbook.action],
  ["人事担当課の記録", hrRecord.loader],
  ["人事担当課の記録を書くこと", hrRecord.action],
  ["連絡の文面", letters.loader],
  ["リンクを作ること", letters.action],
  ["まとめて印刷（一覧から）", desk.action],
  ["まとめて印刷", printed.action],
] as const;

describe("人事担当の画面に入れる人", () => {
  test("入ると、一覧に進む。違えば、書いた利用者名を残して断る", async () => {
    const { entered, father } = await submittedAndOfficer();
    expect(redirectIn(entered, father.id)).toBe("303 /desk");
    const refused = await father.aBrowser().post(login.action, [
      ["loginName", "hrofficer1"],
      ["password", "wrong"],
      ["code", "000000"],
    ]);
    expect(refused).toMatchObject({ data: { loginName: "hrofficer1" }, init: { status: 422 } });
  });

  test("利用者名の形でない名前にも、間違えたパスワードと同じ画面で断る", async () => {
    const father = await aStoredPlan(draft);
    const answerTo = (loginName: string) => father.aBrowser().post(login.action, [["loginName", loginName]]);
    const [unknown, misshapen] = [await answerTo("nobody"), await answerTo("人事")];
    if (unknown instanceof Response || misshapen instanceof Response) throw new Error("画面ではありません");
    expect(misshapen.data).toEqual({ ...(unknown.data as object), loginName: "人事" });
    expect(misshapen.init?.status).toBe(unknown.init?.status);
  });

  test.each(deskLoaders)("入っていない人は、%sの前に入口へ行く", async (_, route) => {
    const { father } = await submittedAndOfficer();
    expect(redirectIn(await father.aBrowser().post(route, []), father.id)).toBe("303 /login");
    expect(redirectIn(await father.post(route, []), father.id)).toBe("303 /login");
  });

  test.each(deskLoaders)("管理者には、%sはない", async (_, route) => {
    const father = await aStoredPlan(draft);
    const { browser } = await enteredAs("administrator", father);
    expect(await browser.post(route, [])).toMatchObject({ status: 404 });
  });

  test("止められた人は、開いている画面からもすぐに出る", async () => {
    const { father, browser, account } = await submittedAndOfficer();
    await father.room.accounts.disable(account.loginName);
    expect(redirectIn(await browser.get(desk.loader), father.id)).toBe("303 /login");
  });

  test("人事担当は、本人の画面には入れない", async () => {
    const { browser } = await submittedAndOfficer();
    expect(await browser.get(share.loader)).toMatchObject({ status: 404 });
    expect(await browser.post(preview.action, [["_revision", "1"]])).toMatchObject({ status: 404 });
  });
});

describe("人事担当に見えるもの", () => {
  test("提出するまで、計画があることもわからない", async () => {
    const father = await aStoredPlan(draft);
    const { browser } = await enteredAs("hrOfficer", father);
    expect(await listOf(browser)).toMatchObject({ total: 0, cases: [] });
    expect(await browser.get(deskCase.loader)).toMatchObject({ status: 404 });
  });

  test("一覧は今月することを数え、計画には選んでいないこともお金もない", async () => {
    const { browser } = await submittedAndOfficer();
    const list = await listOf(browser);
    expect(list).toMatchObject({ total: 1, counts: { noInterview: 1, openDuties: 1, undecided: 0 } });
    const seen = JSON.stringify([list, await browser.get(deskCase.loader)]);
    expect(seen).toContain("山田　太郎");
    expect(seen).not.toMatch(/議会の時期と重なるため|夜のミルク|手取り|標準報酬/u);
  });

  test("終えた計画は、状態のほかに何も見えず、することにも数えない", async () => {
    const { father, browser } = await submittedAndOfficer();
    await father.post(end.action, [["_intent", "end"]]);
    expect((await listOf(browser)).counts).toEqual({
      deadline: 0,
      noInterview: 0,
      undecided: 0,
      openDuties: 0,
      noResult: 0,
    });
    expect(await browser.get(deskCase.loader)).toMatchObject({ status: "ended", shown: undefined });
  });
});

describe("だれが見たかの記録", () => {
  test("計画を見たこと、書き出したことと目的が、だれのことかとともに残る", async () => {
    const { father, browser, account } = await submittedAndOfficer();
    await browser.get(deskCase.loader);
    const answer = await browser.post(exported.action, [["purpose", "9月の人員配置の検討"]]);
    if (!(answer instanceof Response)) throw new Error("ファイルではありません");
    expect(await answer.text()).toContain('"山田　太郎","市民部 市民課","提出済み","第1版"');
    expect(await actsIn(father)).toEqual([
      { accountId: account.id, act: "view", planId: father.id },
      { accountId: account.id, act: "export", purpose: "9月の人員配置の検討", count: 1 },
    ]);
    expect(await father.room.audit.firstBreak()).toBeUndefined();
  });

  test.each([
    ["csv", exported.action],
    ["xlsx", exportedWorkbook.action],
  ] as const)("目的を書かなければ、一覧がわけを言い、%sを書き出さない", async (kind, file) => {
    const { father, browser } = await submittedAndOfficer();
    const form = [["_intent", `export:${kind}`]] as const;
    expect(await browser.post(desk.action, [...form, ["purpose", "　"]])).toMatchObject({
      data: { messages: [{ name: "purpose-of-export" }] },
      init: { status: 422 },
    });
    expect(redirectIn(await browser.post(file, [["purpose", "　"]]), father.id)).toBe("303 /desk");
    expect(
      redirectIn(await browser.post(desk.action, [...form, ["purpose", "配置"]], "?task=deadline"), father.id),
    ).toBe(`307 /desk/export.${kind}?task=deadline`);
    expect(await actsIn(father)).toEqual([]);
  });

  test("Excelの形でも書き出せ、記録に残る", async () => {
    const { father, browser, account } = await submittedAndOfficer();
    const answer = await browser.post(exportedWorkbook.action, [["purpose", "9月の人員配置の検討"]]);
    if (!(answer instanceof Response)) throw new Error("ファイルではありません");
    expect(answer.headers.get("Content-Disposition")).toContain('filename="plans.xlsx"');
    expect(await answer.text()).toMatch(/^PK/u);
    expect(await actsIn(father)).toEqual([
      { accountId: account.id, act: "export", purpose: "9月の人員配置の検討", count: 1 },
    ]);
  });
});

describe("まとめて印刷", () => {
  const purpose = ["purpose", "9月の面談"] as const;
  const query = "?status=submitted";

  async function withPrinter() {
    const parts = await submittedAndOfficer();
    const runInWorker = vi.spyOn(parts.father.room, "runInWorker").mockResolvedValue(new Uint8Array([37, 80, 68, 70]));
    return { ...parts, runInWorker };
  }

  const waysToChoose = [
    ["選んだ計画", (id: string) => ["plan", id] as const],
    ["この一覧をすべて", () => ["all", "yes"] as const],
  ] as const;

  test.each(waysToChoose)(
    "%sが、しまわれない一冊のPDFになり、だれが何のために何を印刷したかが残る",
    async (_, chosen) => {
      const { father, browser, account, runInWorker } = await withPrinter();
      const form = [chosen(father.id), purpose];
      expect(redirectIn(await browser.post(desk.action, form, query), father.id)).toBe(`307 /desk/print.pdf${query}`);
      expect(await actsIn(father)).toEqual([]);
      const answer = await browser.post(printed.action, form, query);
      if (!(answer instanceof Response)) throw new Error("ファイルではありません");
      expect(await answer.text()).toBe("%PDF");
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-type": "application/pdf",
        "cache-control": "no-store",
        "content-disposition": expect.stringContaining(encodeURIComponent("育児参加計画書（まとめ）.pdf")),
      });
      const [, request] = runInWorker.mock.calls[0] ?? [];
      expect(request).toMatchObject({ kind: "batch", plans: [{ applicant: { name: "山田　太郎" } }] });
      expect(JSON.stringify(request)).not.toMatch(/議会の時期と重なるため|夜のミルク|手取り|標準報酬/u);
      expect(await actsIn(father)).toEqual([
        { accountId: account.id, act: "print", planIds: [father.id], purpose: "9月の面談", count: 1 },
      ]);
    },
  );

  const refusals = [
    { what: "計画も目的もない", form: [["purpose", "　"]], names: ["all", "purpose-of-print"] },
    { what: "計画がない", form: [purpose], names: ["all"] },
    { what: "知らない計画だけ", form: [["plan", "AAAAAAAAAAAAAAAAAAAAAAAA"], purpose], names: ["all"] },
    { what: "目的がない", form: [["all", "yes"]], names: ["purpose-of-print"] },
  ] as const;

  test.each(refusals)("$whatときは、一覧がわけを言い、何も作らず何も残さない", async ({ form, names }) => {
    const { father, browser, runInWorker } = await withPrinter();
    const answer = await browser.post(desk.action, form);
    expect(answer).toMatchObject({ init: { status: 422 }, data: { messages: names.map((name) => ({ name })) } });
    expect(redirectIn(await browser.post(printed.action, form), father.id)).toBe("303 /desk");
    expect(runInWorker).not.toHaveBeenCalled();
    expect(await actsIn(father)).toEqual([]);
  });

  test("終えた計画は、選んでも、すべてを選んでも、印刷しない", async () => {
    const { father, browser } = await withPrinter();
    await father.post(end.action, [["_intent", "end"]]);
    const answer = await browser.post(desk.action, [["plan", father.id], ["all", "yes"], purpose]);
    expect(answer).toMatchObject({ data: { messages: [{ name: "all" }] } });
  });

  test("しぼりこみの外の計画は、「すべて」に入らない", async () => {
    const { browser } = await withPrinter();
    const answer = await browser.post(desk.action, [["all", "yes"], purpose], "?status=confirmed");
    expect(answer).toMatchObject({ data: { messages: [{ name: "all" }] } });
  });
});

describe("人事担当課の記録", () => {
  const keep = (browser: ReturnType<StoredPlan["aBrowser"]>, fields: Readonly<Record<string, string>>) =>
    browser.post(hrRecord.action, Object.entries({ _revision: "1", ...fields }));
  const shownTo = async (browser: ReturnType<StoredPlan["aBrowser"]>) =>
    ((await browser.get(deskCase.loader)) as unknown as Awaited<ReturnType<typeof deskCase.loader>>).shown;

  test("書いたことが計画の画面に出て、だれが書いたかが残り、状態は変わらない", async () => {
    const { father, browser, account } = await submittedAndOfficer();
    const fields = { receivedOn: "2026年11月25日", replacement: "fiscalYear", division: "general", extra: "x" };
    expect(redirectIn(await keep(browser, fields), father.id)).toBe("303 /desk/…");
    expect((await shownTo(browser))?.deskRecord).toEqual([
      ["受付", "2026年（令和8年）11月25日（水）"],
      ["代替措置", "会計年度任用職員"],
      ["集計区分", "一般行政"],
    ]);
    expect((await shownTo(browser))?.history[0]).toMatchObject({ who: "人事担当課（人事 花子）" });
    expect((await listOf(browser)).cases[0]?.summary.status).toBe("submitted");
    expect(await actsIn(father)).toContainEqual({ accountId: account.id, act: "recordAtDesk", planId: father.id });
  });

  test("先にほかの人が書いていれば、断って、書いたものを残す", async () => {
    const { browser } = await submittedAndOfficer();
    await keep(browser, { copies: "本人" });
    expect(await keep(browser, { copies: "本人と所属" })).toMatchObject({
      data: { values: { copies: "本人と所属" } },
      init: { status: 409 },
    });
    expect((await shownTo(browser))?.deskRecord).toEqual([["写しの交付先", "本人"]]);
  });

  test("読めない日付は、欄の名前とともに断る", async () => {
    const { browser } = await submittedAndOfficer();
    expect(await keep(browser, { approvedOn: "あした" })).toMatchObject({
      data: { messages: [{ name: "approvedOn" }], values: { approvedOn: "あした" } },
      init: { status: 422 },
    });
  });

  test("所属長には、記録の中身は見えない", async () => {
    const { father, browser } = await submittedAndOfficer();
    await keep(browser, { checkNote: "人事だけの覚え書き" });
    const answer = (await browser.post(
      letters.action,
      Object.entries({ label: "田中課長", days: "14" }),
    )) as unknown as {
      data: { link: { code: string } };
    };
    const boss = father.aBrowser();
    await boss.post(link.action, [["token", answer.data.link.code]]);
    const seen = JSON.stringify([await boss.get(review.loader), await father.get(share.loader)]);
    expect(seen).toContain("人事担当課の記録を書きました");
    expect(seen).not.toContain("人事だけの覚え書き");
  });
});

describe("連絡", () => {
  test("することごとに、送る相手と文面が出る。だれにも送らない", async () => {
    const { browser } = await submittedAndOfficer();
    const shown = (await browser.get(letters.loader)) as unknown as Awaited<ReturnType<typeof letters.loader>>;
    expect(shown.reminders.map(({ task, to }) => `${task} ${to}`)).toEqual(["noInterview 所属長", "openDuties 所属長"]);
    expect(shown.reminders[1]?.text).toContain("カバーの決まっていない仕事が1件");
  });

  test("本人の代わりに作ったリンクで所属長が開け、本人にはだれが作ったかが見える", async () => {
    const { father, browser, account } = await submittedAndOfficer();
    const make = (label: string) => browser.post(letters.action, Object.entries({ label, days: "14" }));
    expect(await make(" ")).toMatchObject({ data: { refused: { messages: [{ name: "label" }] } } });
    const made = (await make("田中課長")) as unknown as { data: { link: { code: string } } };
    const boss = father.aBrowser();
    expect(redirectIn(await boss.post(link.action, [["token", made.data.link.code]]), father.id)).toBe(
      "303 /reviews/…",
    );
    const shared = (await father.get(share.loader)) as unknown as Awaited<ReturnType<typeof share.loader>>;
    expect(shared.links).toMatchObject([{ label: "田中課長", issuer: "account", state: "alive" }]);
    expect(await actsIn(father)).toContainEqual({ accountId: account.id, act: "makeLink", planId: father.id });
  });
});
