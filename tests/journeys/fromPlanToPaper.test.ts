import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#salary-rules/kernel/isoDate";
import { aVisitor, bothWays, type Visitor } from "./kit/browser";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { answerBirth, answerLeaves, answerPerson, beginPlan, dueDate, headings } from "./kit/steps";
import { arriveAt, choose, press, textbox } from "./kit/walking";

const name = "髙橋 𠮷之助";
/** What the 本人控え of each way says. */
const ownCopies: string[] = [];
let server: BuiltServer;

beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server?.remove());

describe.each(bothWays)("$way", ({ hasJavaScript }) => {
  test("予定日から、二つの計画書まで歩ける", async () => {
    const father = await aVisitor({ hasJavaScript });
    const { page } = father;

    const planId = await beginPlan(father, server.origin, "はじめる");
    await keepResumeCode(page);
    await answerBirth(father);
    await tryRows(page);
    await answerLeaves(father);
    await seeThreeFigures(page);
    await page.getByRole("link", { name: /次へ：仕事の引継ぎ/ }).click();
    await answerDuties(page);
    await answerHome(page);
    await answerWishes(page);
    await answerPerson(father, name);
    await changeAndComeBack(page);
    await page.getByRole("link", { name: /次へ：渡す/ }).click();
    await arriveAt(page, headings.handOver);

    const submission = await submissionOf(father);
    expect(submission.text).toContain(name);
    expect(submission.text).not.toMatch(/340,?000|15,?200|手取り|標準報酬/u);
    const ownCopy = hasJavaScript ? await ownCopyMadeHere(father) : await ownCopyAnswered(father, planId);
    expect(ownCopy).toContain(name);
    expect(ownCopy).toMatch(/給与（月額）.*340,000/u);
    // The text extractor places columns with spaces that vary with the width of the plan number.
    ownCopies.push(ownCopy.replace(/(計画番号|照合コード)[\s\w]+/gu, "").replace(/\s+/gu, " "));

    expect(planId).toMatch(/^[\w-]{22,}$/);
    expect(father.faults.take()).toEqual([]);
    expect(server.printed()).not.toContain("contentSecurityReports");
  });
});

test("本人控えの金額は、JavaScriptがあってもなくても同じ", () => {
  const [madeHere, answered] = ownCopies;
  expect(madeHere).toContain("手取り");
  expect(answered).toBe(madeHere);
});

async function keepResumeCode(page: Page): Promise<void> {
  await page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]$/).waitFor();
  await page.getByRole("button", { name: "控えました" }).click();
  await page.getByRole("heading", { name: "再開コードを控えてください" }).waitFor({ state: "detached" });
}

async function tryRows(page: Page): Promise<void> {
  await arriveAt(page, headings.leaves);
  await press(page, "休みを1つ足す");
  await page.getByRole("heading", { name: "休み 1" }).waitFor();
  await page.getByRole("combobox", { name: "種類" }).selectOption({ label: "年次有給休暇" });
  await textbox(page, "始まりの日").fill(addDays(dueDate, -7));
  await textbox(page, "日数").fill("３");
  await press(page, "休みを1つ足す");
  await page.getByRole("heading", { name: "休み 2" }).waitFor();
  expect(await textbox(page, "日数").first().inputValue()).toBe("３");
  await press(page, /消す.*休み 2/);
  await page.getByRole("heading", { name: "休み 2" }).waitFor({ state: "detached" });
  await press(page, /消す.*休み 1/);
  await page.getByRole("heading", { name: "休み 1" }).waitFor({ state: "detached" });
}

async function seeThreeFigures(page: Page): Promise<void> {
  await arriveAt(page, headings.simulation);
  await typeThreeFigures(page);
  await press(page, "計算する");
  await page.getByText(/休業中の手取りは月\s/).waitFor();
  expect(await page.getByRole("main").getByRole("listitem").filter({ hasText: "なぜ？" }).count()).toBe(3);
}

async function typeThreeFigures(page: Page): Promise<void> {
  await textbox(page, "標準報酬の月額").first().fill("340,000");
  await choose(page, "年齢", "40〜64歳");
  await textbox(page, "住民税の月額").fill("１５，２００");
}

async function answerDuties(page: Page): Promise<void> {
  await arriveAt(page, headings.duties);
  await press(page, "仕事を書きはじめる");
  await textbox(page, "業務の名前").fill("窓口の証明書発行");
  await page.getByRole("combobox", { name: "カバーの方法" }).selectOption({ label: "係の中で分担する" });
  await textbox(page, "担当する人").fill("鈴木主事");
  await press(page, "保存して次へ");
}

async function answerHome(page: Page): Promise<void> {
  await arriveAt(page, headings.home);
  await press(page, "よくある家のことから始める");
  await page.getByRole("heading", { name: "家のこと 7" }).waitFor();
  await press(page, "保存して次へ");
}

async function answerWishes(page: Page): Promise<void> {
  await arriveAt(page, headings.wishes);
  await textbox(page, "勤務時間帯").fill("復帰後3か月は定時に退庁したい");
  await page.getByRole("checkbox", { name: "職場の人への負担" }).check();
  await press(page, "保存して次へ");
}

async function changeAndComeBack(page: Page): Promise<void> {
  await arriveAt(page, headings.check);
  await page.getByText(name).waitFor();
  await page.getByRole("link", { name: /変更.*あなた|あなた.*変更/ }).click();
  await arriveAt(page, headings.person);
  await textbox(page, "職名").fill("主査");
  await press(page, "保存して次へ");
  await arriveAt(page, headings.check);
  await page.getByText("主査").waitFor();
}

async function submissionOf({ page, context }: Visitor): Promise<{ text: string }> {
  const link = page.getByRole("main").getByRole("link", { name: /提出用のPDF/ });
  const answer = await context.request.get(new URL((await link.getAttribute("href")) ?? "", page.url()).href);
  expect(answer.headers()["content-type"]).toContain("application/pdf");
  return { text: textOf(await answer.body()) };
}

/** With JavaScript the copy is made in the browser. */
async function ownCopyMadeHere({ page }: Visitor): Promise<string> {
  await press(page, "本人控えを作る");
  const save = page.getByRole("link", { name: "本人控えのPDFを保存する" });
  await save.waitFor({ timeout: 60_000 });
  return textOf(await downloaded(page, () => save.click()));
}

/** Without, the form of the money page is answered with the copy. */
async function ownCopyAnswered(father: Visitor, planId: string): Promise<string> {
  const { page } = father;
  await page.getByRole("link", { name: "家計の画面" }).click();
  await typeThreeFigures(page);
  await press(page, "計算する");
  await page.getByText(/休業中の手取りは月\s/).waitFor();
  // The browser shows the answer in a viewer of its own, so it is read on its way there.
  let pdf: Buffer = Buffer.alloc(0);
  await page.route(`**/plans/${planId}/own-copy`, async (route) => {
    const answer = await route.fetch();
    pdf = await answer.body();
    await route.fulfill({ response: answer });
  });
  await press(page, /この内容で本人控え/);
  await expect.poll(() => pdf.length, { timeout: 60_000 }).toBeGreaterThan(0);
  return textOf(pdf);
}

async function downloaded(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), click()]);
  return readFileSync(await download.path());
}

function textOf(pdf: Buffer): string {
  return execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
}
