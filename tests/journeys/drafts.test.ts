import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aVisitor, bothWays, type Visitor } from "./kit/browser";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { aScriptedVisitor } from "./kit/scriptedVisitor";
import { beginPlan, headings } from "./kit/steps";
import { arriveAt, goTo, press, textbox, untilAlive } from "./kit/walking";

let server: BuiltServer;

beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server?.remove());

const remuneration = (page: Page) => textbox(page, "標準報酬の月額").first();

/** 見本の家計の画面で、標準報酬の月額を書いて、控えられるまで待つ。 */
async function typeFigure(father: Visitor): Promise<string> {
  const planId = await beginPlan(father, server.origin, "見本で試す");
  await goTo(father, `${server.origin}/plans/${planId}/simulation`);
  await remuneration(father.page).fill("340,000");
  await expect.poll(() => sealedPlans(father.page)).toEqual([planId]);
  return planId;
}

/** The plans whose figures are kept in the browser. */
function sealedPlans(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === "figures")) return [];
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("figures"));
    const keys = database.objectStoreNames.contains("sealed")
      ? await done(database.transaction("sealed").objectStore("sealed").getAllKeys())
      : [];
    database.close();
    return keys;
  });
}

describe("金額の控え", () => {
  test("再読み込みのあとも、別の画面から開いても、書いた金額が戻る", async () => {
    const father = await aVisitor();
    const planId = await typeFigure(father);
    await father.page.getByText("金額は暗号にして、このブラウザーに控えます。").waitFor();
    await father.page.reload();
    await expect.poll(() => remuneration(father.page).inputValue()).toBe("340,000");
    await goTo(father, `${server.origin}/plans/${planId}/check`);
    await goTo(father, `${server.origin}/plans/${planId}/simulation`);
    await expect.poll(() => remuneration(father.page).inputValue()).toBe("340,000");
    expect(father.faults.take()).toEqual([]);
  });

  test("同じパソコンの次の人には、鍵が渡らない。本人が再開コードで戻れば開く", async () => {
    const father = await aVisitor();
    const { page, context } = father;
    const planId = await typeFigure(father);
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/.exec(await page.locator("body").innerText())?.[0] ?? "";
    await context.clearCookies();

    await beginPlan(father, server.origin, "見本で試す");
    const key = await page.evaluate(async (id) => (await fetch(`/plans/${id}/money-key`)).status, planId);
    expect(key).toBe(404);
    await goTo(father, `${server.origin}/plans/${planId}/simulation`);
    await arriveAt(page, "ページが見つかりません");
    expect(await sealedPlans(page)).toEqual([planId]);

    await goTo(father, `${server.origin}/resume`);
    await textbox(page, "再開コード").fill(code);
    await press(page, "計画を開く");
    await arriveAt(page, "計画のもくじ");
    await goTo(father, `${server.origin}/plans/${planId}/simulation`);
    await expect.poll(() => remuneration(page).inputValue()).toBe("340,000");
    expect(father.faults.take()).toEqual([]);
  });

  test("「消して終了」のあとは何も残らず、開いていたもう一つのタブからも消える", async () => {
    const father = await aVisitor();
    const { page, context } = father;
    const planId = await typeFigure(father);
    const other = await context.newPage();
    await other.goto(`${server.origin}/plans/${planId}/simulation`);
    await expect.poll(() => remuneration(other).inputValue()).toBe("340,000");

    await page.getByRole("banner").getByRole("link", { name: "消して終了" }).click();
    await arriveAt(page, "消して終了しますか");
    await press(page, "消して終了する");
    await arriveAt(page, "終了しました");
    await arriveAt(other, "終了しました");
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
    expect(father.faults.take()).toEqual([]);
  });

  test("鍵は、開いた人にだけ、控えを残さない答えで渡す", async () => {
    const father = await aVisitor();
    const planId = await beginPlan(father, server.origin, "見本で試す");
    const answer = await father.context.request.get(`${server.origin}/plans/${planId}/money-key`);
    expect([answer.status(), answer.headers()["cache-control"], (await answer.body()).length]).toEqual([
      200,
      "no-store",
      32,
    ]);
    const stranger = aScriptedVisitor(server.origin);
    await stranger.get("/");
    expect((await stranger.get(`/plans/${planId}/money-key`)).status).toBe(404);
  });
});

test("書いてすぐにリンクで移っても、書いたものは失われず、移った先でも保存できる", async () => {
  const father = await aVisitor();
  const { page } = father;
  const planId = await beginPlan(father, server.origin, "見本で試す");
  await goTo(father, `${server.origin}/plans/${planId}/steps/person`);
  await textbox(page, "職名").pressSequentially("補佐");
  await page.getByRole("link", { name: /へ戻る/ }).click();
  await arriveAt(page, headings.wishes);
  await textbox(page, "ほかに気になること").pressSequentially("夜間の当直");
  await page.goBack();
  await arriveAt(page, headings.person);
  expect(await textbox(page, "職名").inputValue()).toContain("補佐");
  await page.goForward();
  await arriveAt(page, headings.wishes);
  expect(await textbox(page, "ほかに気になること").inputValue()).toContain("夜間の当直");
  expect(father.faults.take()).toEqual([]);
});

describe.each(bothWays)("計画（$way）", ({ hasJavaScript }) => {
  async function aPlanAtPerson() {
    const father = await aVisitor({ hasJavaScript });
    const planId = await beginPlan(father, server.origin, "見本で試す");
    const person = `${server.origin}/plans/${planId}/steps/person`;
    await goTo(father, person);
    return { father, page: father.page, planId, person };
  }

  /** A second tab in which the position is changed and saved. */
  async function changeElsewhere({ context }: Visitor, person: string, position: string) {
    const other = await context.newPage();
    await other.goto(person);
    if (hasJavaScript) await untilAlive(other);
    await textbox(other, "職名").fill(position);
    await press(other, "保存して次へ");
    await arriveAt(other, headings.check);
    await other.close();
  }

  test("二つのタブ：先に保存された内容と欄ごとに比べ、上書きを選べる", async () => {
    const { father, page, person } = await aPlanAtPerson();
    await changeElsewhere(father, person, "係長");
    await textbox(page, "職名").fill("課長");
    if (hasJavaScript) await page.getByText("別の画面で先に保存されています").waitFor();
    await press(page, "保存して次へ");

    const row = page.getByRole("row", { name: /職名/ });
    await row.waitFor();
    expect(await row.getByRole("cell").allInnerTexts()).toEqual(["課長", "係長"]);
    expect(await page.getByRole("row").count()).toBe(2);
    await press(page, "保存して次へ");
    await row.waitFor();
    await press(page, "この画面の内容で上書きする");
    await arriveAt(page, headings.check);
    await page.getByText("課長").first().waitFor();
    expect(father.faults.take()).toEqual([]);
  });

  test("二つのタブ：保存されている内容を使える", async () => {
    const { father, page, person } = await aPlanAtPerson();
    await changeElsewhere(father, person, "係長");
    await textbox(page, "職名").fill("課長");
    await press(page, "保存して次へ");
    await page.getByRole("link", { name: "保存されている内容を使う" }).click();
    await expect.poll(() => textbox(page, "職名").inputValue()).toBe("係長");
    await page.getByRole("row", { name: /職名/ }).waitFor({ state: "detached" });
    expect(father.faults.take()).toEqual([]);
  });

  test("消した行を、ひとつ前に戻せる。もくじからも戻せる", async () => {
    const { father, page, planId } = await aPlanAtPerson();
    await goTo(father, `${server.origin}/plans/${planId}/steps/duties`);
    const names = textbox(page, "業務の名前");
    const before = await names.count();
    const first = await names.first().inputValue();
    await press(page, /^消す.*1/);
    await page.getByText("行を1つ消しました。").waitFor();
    expect(await names.count()).toBe(before - 1);
    await press(page, "ひとつ前に戻す");
    await expect.poll(() => names.count()).toBe(before);
    expect(await names.first().inputValue()).toBe(first);

    await goTo(father, `${server.origin}/plans/${planId}`);
    await page.getByText("最後に変えた「仕事の引継ぎ」は、変える前に戻せます。").waitFor();
    await press(page, "ひとつ前に戻す");
    await arriveAt(page, headings.duties);
    await expect.poll(() => names.count()).toBe(before - 1);
    expect(father.faults.take()).toEqual([]);
  });

  test("書き出したデータを、変わるところを見てから、別の計画に読み込む", async () => {
    const { father, page, planId } = await aPlanAtPerson();
    const answer = await father.context.request.get(`${server.origin}/plans/${planId}/data.json`);
    expect(answer.headers()["content-disposition"]).toContain("attachment");
    const exported = await answer.text();
    expect(JSON.parse(exported).answers.person.name).toBe("山田　太郎");

    const emptyPlan = await beginPlan(father, server.origin, "はじめる");
    await goTo(father, `${server.origin}/plans/${emptyPlan}/data`);
    await textbox(page, "書き出したデータ").fill("{");
    await press(page, "変わるところを見る");
    await page.getByText("データを読み取れません").waitFor();
    // The refusal stands before the page has loaded anew; the next act would break that off.
    await page.waitForLoadState("networkidle");
    if (hasJavaScript) {
      const file = join(father.profile, "plan.json");
      writeFileSync(file, exported);
      await page.getByLabel("ファイルから").setInputFiles(file);
      await expect.poll(() => textbox(page, "書き出したデータ").inputValue()).toBe(exported);
    } else {
      await textbox(page, "書き出したデータ").fill(exported);
    }
    await press(page, "変わるところを見る");
    await arriveAt(page, "読み込むと変わるところ");
    await page.getByRole("row", { name: /氏名 山田\s太郎 入力なし/ }).waitFor();
    await page.waitForLoadState("networkidle");
    await press(page, "この内容に置き換える");
    await arriveAt(page, "計画のもくじ");
    await goTo(father, `${server.origin}/plans/${emptyPlan}/steps/person`);
    expect(await textbox(page, "氏名").inputValue()).toBe("山田　太郎");

    await goTo(father, `${server.origin}/plans/${emptyPlan}`);
    await page.getByText("計画の全体を、置き換える前に戻せます。").waitFor();
    const undone = page.waitForResponse(/\/undo/u);
    await press(page, "ひとつ前に戻す");
    await undone;
    await goTo(father, `${server.origin}/plans/${emptyPlan}/steps/person`);
    expect(await textbox(page, "氏名").inputValue()).toBe("");
    expect(father.faults.take()).toEqual([]);
  });
});
