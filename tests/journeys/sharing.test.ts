import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aVisitor, bothWays, type Visitor } from "./kit/browser";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { logIn } from "./kit/logIn";
import { anOfficer } from "./kit/officer";
import { builtRoutes } from "./kit/routes";
import { aScriptedVisitor } from "./kit/scriptedVisitor";
import { answerBirth, answerPerson, beginPlan, headings } from "./kit/steps";
import { postSubmittedPlan } from "./kit/submittedPlan";
import { arriveAt, choose, goTo, press, textbox } from "./kit/walking";

const name = "髙橋 𠮷之助";
const secretWorry = "家族のことは、まだ話したくありません";
let server: BuiltServer;

beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server?.remove());

describe.each(bothWays)("$way", ({ hasJavaScript }) => {
  test("本人が提出し、所属長がリンクで開き、面談を記録して確認し、人事担当が見て書き留め、本人に届く", async () => {
    const father = await aVisitor({ hasJavaScript });
    const boss = await aVisitor({ hasJavaScript });
    const planId = await beginPlan(father, server.origin, "はじめる");
    const previewed = await submit(father, planId);
    const link = await makeLink(father);

    await openByLink(boss, link);
    expect(await reviewedWords(boss.page)).toBe(previewed);
    expect(previewed).toContain(name);
    expect(previewed).not.toContain(secretWorry);

    await recordInterview(boss);
    await father.page.reload();
    await father.page.getByText("当直は4月末まで外します。").first().waitFor();
    await press(father.page, "この記録のとおりです");
    await father.page.getByText("本人も、この記録を確かめました。").waitFor();

    await boss.page.reload();
    await press(boss.page, "この計画を確認する");
    await boss.page.getByText("確認済み").first().waitFor();
    const paper = await pdfOf(boss, `/reviews/${planId}/submission.pdf`);
    expect(paper).toMatch(/リンクの受取人が確認/u);
    expect(paper).not.toContain(secretWorry);

    const officer = await aVisitor({ hasJavaScript, keepsPagesGoneBy: true });
    await seeAtDesk(officer, planId);

    await father.page.reload();
    await press(father.page, /^リンクを取り消す/);
    await father.page.getByText("取り消しました").waitFor();
    await boss.page.reload();
    await arriveAt(boss.page, "このリンクでは開けません");

    expect(officer.faults.take()).toEqual([]);
    expect(boss.faults.take().filter((fault) => !fault.includes("404"))).toEqual([]);
    expect(father.faults.take()).toEqual([]);
    expect(server.printed()).not.toContain(link.split("#")[1] ?? "");
  });
});

describe("出たあとに「戻る」や「進む」を押しても", () => {
  test.each(bothWays)("$way：人事担当の見た計画は、何も見えない", async ({ hasJavaScript }) => {
    const officer = await aVisitor({ hasJavaScript, keepsPagesGoneBy: true });
    const { planId } = await postSubmittedPlan(server.origin);
    await goTo(officer, `${server.origin}/login`);
    await logIn(officer, await anOfficer(server));
    await arriveAt(officer.page, "今月すること");
    await goTo(officer, `${server.origin}/desk/${planId}`);
    await officer.page.getByText(name).first().waitFor();
    await officer.page.getByRole("button", { name: "出る" }).click();
    await arriveAt(officer.page, "人事担当と管理者の入口");
    for (const _ of ["計画", "一覧"]) {
      await officer.page.goBack();
      await arriveAt(officer.page, "人事担当と管理者の入口");
      expect(await officer.page.locator("body").innerText()).not.toContain(name);
    }
    for (const _ of ["計画", "入口"]) {
      // A page brought back as it was loads nothing.
      await officer.page.goForward({ waitUntil: "commit" });
      await arriveAt(officer.page, "人事担当と管理者の入口");
      expect(await officer.page.locator("body").innerText()).not.toContain(name);
    }
  });
});

describe("リンクのない人には", () => {
  test("所属長のどの画面も、ない計画と同じ404で、何も書き込めない", async () => {
    const { planId } = await postSubmittedPlan(server.origin);
    const stranger = aScriptedVisitor(server.origin);
    await stranger.get("/");
    const routes = (await builtRoutes()).filter(({ pattern }) => pattern.startsWith("/reviews/:planId"));
    expect(routes.length).toBeGreaterThan(3);
    for (const { pattern, isPage, hasLoader, hasAction } of routes) {
      const [theirs, none] = [planId, "A".repeat(24)].map((id) => pattern.replace(":planId", id));
      if (isPage || hasLoader) {
        expect((await stranger.get(theirs ?? "")).status, pattern).toBe(404);
        expect((await stranger.get(none ?? "")).status, pattern).toBe(404);
      }
      if (hasAction) expect((await stranger.post(theirs ?? "", { _act: "confirm" })).status, pattern).toBe(404);
    }
  });

  test("入口を開くだけでは、何も使われない", async () => {
    const { father, planId, code } = await postSubmittedPlan(server.origin);
    const scanner = aScriptedVisitor(server.origin);
    for (const path of ["/s", `/s?token=${code}`, `/s/${code}`]) await scanner.get(path);
    expect((await father.get(`/plans/${planId}/share`)).text).toContain("まだ開かれていません");
  });
});

async function seeAtDesk(officer: Visitor, planId: string): Promise<void> {
  const { page } = officer;
  await goTo(officer, `${server.origin}/login`);
  await logIn(officer, await anOfficer(server));
  await arriveAt(page, "今月すること");
  await goTo(officer, `${server.origin}/desk/${planId}`);
  expect(await reviewedWords(page)).not.toContain(secretWorry);
  await page.getByRole("link", { name: /^変更\s*（人事担当課の記録）/ }).click();
  await arriveAt(page, /の計画の記録$/);
  await textbox(page, "受付日").fill("R8.12.4");
  await press(page, "記録する");
  await page.getByText("2026年（令和8年）12月4日（金）").waitFor();
  await page.getByRole("link", { name: "連絡の文面とリンク" }).click();
  await arriveAt(page, /の計画の連絡$/);
}

async function submit(father: Visitor, planId: string): Promise<string> {
  const { page } = father;
  await answerBirth(father);
  await arriveAt(page, headings.leaves);
  await goTo(father, `${server.origin}/plans/${planId}/steps/wishes`);
  await textbox(page, "ほかに気になること").fill(secretWorry);
  await press(page, "保存して次へ");
  await answerPerson(father, name);
  await arriveAt(page, headings.check);
  await goTo(father, `${server.origin}/plans/${planId}/preview`);
  const previewed = await reviewedWords(page);
  await press(page, "この内容で提出する");
  await arriveAt(page, "所属長とのやりとり");
  return previewed;
}

async function makeLink({ page }: Visitor): Promise<string> {
  await textbox(page, "だれあてか").fill("田中課長");
  await press(page, "リンクを作る");
  const letter = await textbox(page, "田中課長あてのリンク").inputValue();
  return letter.split("\n").at(-1) ?? "";
}

async function openByLink(boss: Visitor, link: string): Promise<void> {
  const { page, hasJavaScript } = boss;
  await goTo(boss, link);
  if (!hasJavaScript) await textbox(page, "リンクのコード").fill(link);
  await press(page, "計画を開く");
  await arriveAt(page, "職員の育児参加計画");
  expect(page.url()).not.toContain(link.split("#")[1] ?? "");
}

async function recordInterview({ page }: Visitor): Promise<void> {
  await page.getByRole("link", { name: "面談の準備をする" }).click();
  await arriveAt(page, /との面談$/);
  await textbox(page, "面談日").fill("2026年12月3日");
  await choose(page, "面談の方法", "対面");
  await textbox(page, "申出を受けた日").fill("2026年11月20日");
  await page.getByRole("checkbox", { name: "育児休業", exact: true }).check();
  await page.getByRole("checkbox", { name: /不利益な取扱いをしないことを/ }).check();
  await choose(page, "育児休業の意向", "検討中");
  await textbox(page, "回答の予定日").fill("2026年12月20日");
  await textbox(page, "配慮の結果").fill("休まれると困りますが、当直は4月末まで外します。");
  await textbox(page, "所属長のお名前").fill("田中 一郎");
  await press(page, "面談を記録する");
  await page.getByText("休むことをためらわせるおそれのある言葉があります").waitFor();
  await textbox(page, "配慮の結果").fill("当直は4月末まで外します。");
  await press(page, "面談を記録する");
  await arriveAt(page, "職員の育児参加計画");
  await page.getByText("面談済み").first().waitFor();
}

async function reviewedWords(page: Page): Promise<string> {
  await page.locator(".reviewed-plan").first().waitFor();
  return (await page.locator(".reviewed-plan").allInnerTexts()).join("\n");
}

async function pdfOf({ context }: Visitor, path: string): Promise<string> {
  const answer = await context.request.get(`${server.origin}${path}`);
  expect(answer.headers()["content-type"]).toContain("application/pdf");
  return execFileSync("pdftotext", ["-layout", "-", "-"], { input: await answer.body(), encoding: "utf8" });
}
