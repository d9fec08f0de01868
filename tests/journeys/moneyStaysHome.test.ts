import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { attachmentOf } from "../documents/poppler";
import { aVisitor, type Visitor } from "./kit/browser";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { browserStorage, canary, carriesCanary, filesWithCanary, recordRequests } from "./kit/canary";
import { plansInClear } from "./kit/plansInClear";
import { beginPlan, headings } from "./kit/steps";
import { arriveAt, goTo, press, textbox, writableTextboxes } from "./kit/walking";

let server: BuiltServer;

beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server?.remove());

/** Fields of the page whose figures would give a salary away; all take the same distinctive amount. */
async function typeSalaryEverywhere({ page }: Visitor): Promise<number> {
  await page.getByText("標準報酬の月額がわからないとき").click();
  await page.getByText("くわしく：給与明細を見ながら入力する").click();
  const boxes = await writableTextboxes(page);
  for (const box of boxes) await box.fill(canary.typed);
  return boxes.length;
}

/** The 本人控え carries his figures; read back, they go into the browser and nowhere else. */
async function readBackIntoAnotherPlan(father: Visitor, bring: () => Promise<void>): Promise<void> {
  const { page } = father;
  const planId = await beginPlan(father, server.origin, "はじめる");
  await goTo(father, `${server.origin}/plans/${planId}/data`);
  await bring();
  await press(page, "変わるところを見る");
  await arriveAt(page, "読み込むと変わるところ");
  await page.getByText("家計の金額も、本人控えの金額に置き換えます").waitFor();
  await press(page, "この内容に置き換える");
  await arriveAt(page, "計画のもくじ");
  await page.getByRole("main").getByRole("link", { name: /家計/ }).first().click();
  await arriveAt(page, headings.simulation);
  expect(await textbox(page, "標準報酬の月額").first().inputValue()).toBe(canary.typed);
}

describe("JavaScriptあり", () => {
  test("入力した給与は、通信・記録・データベース・ブラウザーの保存領域のどこにも出ない", async () => {
    const father = await aVisitor();
    const { page, context } = father;
    const sent = await recordRequests(context);
    const planId = await beginPlan(father, server.origin, "見本で試す");
    await arriveAt(page, headings.simulation);

    expect(await typeSalaryEverywhere(father)).toBeGreaterThan(15);
    await press(page, "計算する");
    await page.getByRole("main").getByText("743,917円").first().waitFor();
    // Hiding the page is when beacons are sent.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByRole("link", { name: /次へ：仕事の引継ぎ/ }).click();
    await arriveAt(page, headings.duties);
    await page.goBack();
    await arriveAt(page, headings.simulation);
    await page.getByRole("link", { name: /本人控え/ }).click();
    await press(page, "本人控えを作る");
    const save = page.getByRole("link", { name: "本人控えのPDFを保存する" });
    await save.waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
    const ownCopy = join(father.profile, "..", `${planId}.pdf`);
    await download.saveAs(ownCopy);
    onTestFinished(() => rmSync(ownCopy, { force: true }));
    await page.goBack();
    await arriveAt(page, headings.simulation);
    expect(await textbox(page, "標準報酬の月額").first().inputValue()).toBe(canary.typed);
    await readBackIntoAnotherPlan(father, async () => {
      await page.getByLabel("ファイルから").setInputFiles(ownCopy);
      await page.getByText("家計の金額も入っています").waitFor();
    });
    const loose = attachmentOf(readFileSync(ownCopy), "plan.json");
    expect(carriesCanary(loose)).toBe(true);
    await readBackIntoAnotherPlan(father, () => textbox(page, "書き出したデータ").fill(loose));

    const storage = await browserStorage(context);
    await page.goto(`${server.origin}/plans/${planId}/check`);

    expect(sent().length).toBeGreaterThan(5);
    expect(sent().filter(carriesCanary)).toEqual([]);
    expect(carriesCanary(storage)).toBe(false);
    expectServerKnowsNothing();
    expect(filesWithCanary(father.profile)).toEqual([]);
    expect(father.faults.take()).toEqual([]);
  });
});

describe("JavaScriptなし", () => {
  test("入力した給与は、送った用紙とその答えにだけ出る。計画のデータに貼り付けたものは、答えにも出ない", async () => {
    const father = await aVisitor({ hasJavaScript: false });
    const { page, context } = father;
    const sent = await recordRequests(context);
    const planId = await beginPlan(father, server.origin, "見本で試す");
    await arriveAt(page, headings.simulation);

    await typeSalaryEverywhere(father);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      press(page, "計算する"),
    ]);
    expect(answer.headers()["cache-control"]).toContain("no-store");
    expect(carriesCanary(await answer.text())).toBe(true);
    await arriveAt(page, headings.simulation);
    expect(await textbox(page, "標準報酬の月額").first().inputValue()).toBe(canary.typed);

    await page.getByRole("link", { name: /次へ：仕事の引継ぎ/ }).click();
    await arriveAt(page, headings.duties);

    await goTo(father, `${server.origin}/plans/${planId}/data`);
    await textbox(page, "書き出したデータ").fill(JSON.stringify({ money: { residentTax: canary.typed } }));
    await press(page, "変わるところを見る");
    await page.getByText("この画面にも残しません").waitFor();
    expect(carriesCanary(await page.content())).toBe(false);

    const carrying = sent().filter(carriesCanary);
    expect(carrying).toHaveLength(2);
    expect(carrying[0]).toMatch(/^POST \S+\/simulation\n/);
    expect(carrying[1]).toMatch(/^POST \S+\/data\n/);
    expectServerKnowsNothing();
    expect(father.faults.take()).toEqual([]);
  });
});

/** Sealed records would hide a salary from a search of the bytes, so they are opened as well. */
function expectServerKnowsNothing(): void {
  expect(carriesCanary(server.printed())).toBe(false);
  expect(filesWithCanary(dirname(server.databaseFile))).toEqual([]);
  const plans = plansInClear(server);
  expect(plans.length).toBeGreaterThan(0);
  expect(plans.filter(carriesCanary)).toEqual([]);
}
