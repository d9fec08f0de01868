import Libsql from "libsql";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aVisitor, bothWays, type Visitor } from "./kit/browser";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { answerBirth, beginPlan, headings } from "./kit/steps";
import { arriveAt, goTo, press, textbox, untilAlive } from "./kit/walking";

let server: BuiltServer;

beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server?.remove());

describe("ブラウザーの拡張機能が画面に手を入れても", () => {
  test("読み込みの途中で要素を足されて、最後まで使える", async () => {
    const father = await aVisitor();
    await father.page.addInitScript(meddleWhileLoading);
    await beginPlan(father, server.origin, "はじめる");
    await arriveAt(father.page, headings.birth);
    await father.page.reload();
    await untilAlive(father.page);

    await answerBirth(father);
    await arriveAt(father.page, headings.leaves);
    await expectStyled(father.page);
    expect(brokenPolicies(father)).toEqual([]);
  });

  test("動きはじめてから要素を足されて、最後まで使える", async () => {
    const father = await aVisitor();
    await beginPlan(father, server.origin, "はじめる");
    await arriveAt(father.page, headings.birth);
    await untilAlive(father.page);
    await father.page.evaluate(meddleNow);

    await answerBirth(father);
    await arriveAt(father.page, headings.leaves);
    await father.page.evaluate(meddleNow);
    await press(father.page, /^出生直後に2週間/);
    await press(father.page, "保存して次へ");
    await arriveAt(father.page, headings.simulation);
    await expectStyled(father.page);
    expect(father.faults.take()).toEqual([]);
  });

  test("翻訳機能に文字を入れ替えられても、日本語の画面に戻れる", async () => {
    const father = await aVisitor();
    await beginPlan(father, server.origin, "見本で試す");
    await arriveAt(father.page, headings.simulation);
    await untilAlive(father.page);
    await father.page.evaluate(translateEverything);

    await textbox(father.page, "標準報酬の月額").first().fill("340000");
    await father.page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
    await goTo(father, father.page.url());
    await arriveAt(father.page, headings.simulation);
    expect(brokenPolicies(father)).toEqual([]);
  });
});

describe("遅い回線で", () => {
  test("画面が動きはじめる前に書いた文字も、消えない", async () => {
    const father = await aVisitor();
    await beginPlan(father, server.origin, "見本で試す");
    const person = father.page.url().replace(/simulation.*/, "steps/person");
    let letScriptsPass: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letScriptsPass = resolve;
    });
    await father.context.route("**/assets/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await father.page.goto(person, { waitUntil: "commit" });
    await textbox(father.page, "職名").fill("課長補佐");
    letScriptsPass();
    await untilAlive(father.page);

    expect(await textbox(father.page, "職名").inputValue()).toBe("課長補佐");
    await press(father.page, "保存して次へ");
    await arriveAt(father.page, headings.check);
    await father.page.getByText("課長補佐").waitFor();
    expect(father.faults.take()).toEqual([]);
  });
});

describe("読み込みに失敗しても", () => {
  test("通信が切れた移動は、日本語で謝り、戻れば続けられる", async () => {
    const father = await aVisitor();
    await beginPlan(father, server.origin, "見本で試す");
    await arriveAt(father.page, headings.simulation);
    await untilAlive(father.page);
    await father.context.route("**/*.data*", (route) => route.abort());
    await father.page.getByRole("link", { name: /次へ：仕事の引継ぎ/ }).click();
    await expectApology(father.page);

    await father.context.unroute("**/*.data*");
    await father.page.goBack();
    await arriveAt(father.page, headings.simulation);
    expect(brokenPolicies(father)).toEqual([]);
  });

  test("サーバーが500を返した移動も、日本語で謝る", async () => {
    const father = await aVisitor();
    await beginPlan(father, server.origin, "見本で試す");
    await arriveAt(father.page, headings.simulation);
    await untilAlive(father.page);
    await father.context.route("**/*.data*", (route) => route.fulfill({ status: 500, body: "" }));
    await father.page.getByRole("link", { name: /次へ：仕事の引継ぎ/ }).click();
    await expectApology(father.page);
    expect(brokenPolicies(father)).toEqual([]);
  });

  test("保存できないあいだ、そう知らせ、書いたものは画面に残る", async () => {
    const father = await aVisitor();
    const planId = await beginPlan(father, server.origin, "見本で試す");
    await goTo(father, `${server.origin}/plans/${planId}/steps/person`);
    await father.context.route("**/keep/**", (route) => route.abort());
    await textbox(father.page, "氏名").fill("途中の名前");
    await father.page.getByText("保存できていません").waitFor();
    expect(await textbox(father.page, "氏名").inputValue()).toBe("途中の名前");
    await father.context.unroute("**/keep/**");
    await textbox(father.page, "職名").fill("主事");
    await father.page.getByText(/保存しました \d/).waitFor();
  });

  test.each(bothWays)("読めなくなった計画でも、日本語の画面で参照番号を伝える（$way）", async ({ hasJavaScript }) => {
    const father = await aVisitor({ hasJavaScript });
    const planId = await beginPlan(father, server.origin, "見本で試す");
    spoil(planId);
    const answer = await father.page.goto(`${server.origin}/plans/${planId}/check`);
    expect(answer?.status()).toBe(500);
    await expectApology(father.page);
    await father.page.getByText(/参照番号：\w+/u).waitFor();
    expect(brokenPolicies(father)).toEqual([]);
  });
});

/** As extensions do before the page's own scripts run: a box in the body, one before the content, a style on the root. */
function meddleWhileLoading(): void {
  const done = new Set<Element>();
  new MutationObserver(() => {
    for (const place of [document.body, document.querySelector("main")]) {
      if (!place || done.has(place)) continue;
      done.add(place);
      const box = document.createElement("div");
      box.textContent = "extension";
      place.prepend(box);
    }
    document.documentElement.setAttribute("data-extension", "1");
  }).observe(document, { childList: true, subtree: true });
}

function meddleNow(): void {
  for (const place of [
    document.documentElement,
    document.body,
    document.querySelector("main"),
    document.querySelector("form"),
  ]) {
    const box = document.createElement("div");
    box.textContent = "extension";
    place?.prepend(box);
  }
}

/** As page translators do: every text is moved into an element of its own. */
function translateEverything(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const font = document.createElement("font");
    text.parentNode?.replaceChild(font, text);
    font.textContent = `〔${text.textContent}〕`;
  }
}

function spoil(planId: string): void {
  const database = new Libsql(server.databaseFile);
  try {
    database.prepare("update plans set body = 'AAAA' where id = ?").run(planId);
  } finally {
    database.close();
  }
}

async function expectApology(page: Page): Promise<void> {
  await arriveAt(page, /申し訳ありません/);
  await page.getByRole("link", { name: "はじめの画面へ" }).waitFor();
  await expectStyled(page);
}

/** A page without its style sheet has serif letters on bare white. */
async function expectStyled(page: Page): Promise<void> {
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Noto Sans JP/u);
}

function brokenPolicies({ faults }: Visitor): readonly string[] {
  return faults.take().filter((fault) => /Content Security Policy|violates/iu.test(fault));
}
