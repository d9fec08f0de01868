import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { aVisitor } from "./kit/browser";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { dueDate, headings } from "./kit/steps";
import { arriveAt, goTo, textbox } from "./kit/walking";

const mostStops = 120;
let server: BuiltServer;

beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server?.remove());

test("マウスを使わずに、予定日から計画書まで歩ける", async () => {
  const father = await aVisitor();
  const { page } = father;
  const main = page.getByRole("main");
  await goTo(father, server.origin);
  await page.keyboard.press("Tab");
  await expectFocus(page.getByRole("link", { name: "本文へ移動" }));
  await page.keyboard.press("Enter");

  await reach(page, main.getByRole("button", { name: "はじめる" }));
  await page.keyboard.press("Enter");
  await arriveAt(page, headings.birth);

  await reach(page, textbox(page, "出産予定日"));
  await page.keyboard.press("Enter");
  await expectFocus(main.getByRole("alert"));
  await reach(page, main.getByRole("alert").getByRole("link").first());
  await page.keyboard.press("Enter");
  await expectFocus(textbox(page, "出産予定日"));

  await page.keyboard.type(dueDate);
  for (const group of ["お子さんの人数", "上のお子さん", "任用区分", "勤務の形"]) {
    await reach(page, page.getByRole("group", { name: group }).getByRole("radio").first());
    await page.keyboard.press("Space");
  }
  await reach(page, main.getByRole("button", { name: "保存して次へ" }));
  await page.keyboard.press("Enter");

  await arriveAt(page, headings.leaves);
  await reach(page, main.getByRole("button", { name: /^出生直後に1か月/ }));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "休み 2" }).waitFor();
  await reach(page, main.getByRole("slider", { name: /^産後パパ育休を動かす/ }));
  await page.keyboard.press("ArrowRight");
  await expect
    .poll(() => textbox(page, "始まりの日").nth(1).inputValue())
    .toBe(formatJapaneseDate(addDays(dueDate, 6)));
  await reach(page, main.getByRole("button", { name: "保存して次へ" }));
  await page.keyboard.press("Enter");

  await arriveAt(page, headings.simulation);
  await reach(page, textbox(page, "標準報酬の月額").first());
  await page.keyboard.type("340000");
  await reach(page, main.getByText(/なぜ？/).first());
  await page.keyboard.press("Enter");
  await reach(page, main.getByRole("link", { name: /次へ：仕事の引継ぎ/ }));
  await page.keyboard.press("Enter");

  for (const heading of [headings.duties, headings.home, headings.wishes]) {
    await arriveAt(page, heading);
    await reach(page, main.getByRole("button", { name: "保存して次へ" }));
    await page.keyboard.press("Enter");
  }

  await arriveAt(page, headings.person);
  for (const [name, text] of [
    ["所属", "市民課"],
    ["職名", "主任"],
    ["氏名", "山田 太郎"],
  ] as const) {
    await reach(page, textbox(page, name));
    await page.keyboard.type(text);
  }
  await page.keyboard.press("Enter");

  await arriveAt(page, headings.check);
  await reach(page, main.getByRole("link", { name: /次へ：渡す/ }));
  await page.keyboard.press("Enter");
  await arriveAt(page, headings.handOver);
  await reach(page, main.getByRole("link", { name: /提出用のPDF/ }));

  expect(father.faults.take()).toEqual([]);
});

/** Tab by Tab, and every stop on the way must be seen. */
async function reach(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(goal)) return;
    await page.keyboard.press("Tab");
    expect(await focusIsVisible(page), await focusedText(page)).toBe(true);
  }
  throw new Error(`not reached by Tab: ${goal}`);
}

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate(
    (element) => element === document.activeElement || element.closest("summary") === document.activeElement,
  );
}

async function expectFocus(locator: Locator): Promise<void> {
  await expect.poll(() => hasFocus(locator)).toBe(true);
}

function focusIsVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    // Between the last stop and the first, the browser's own bars have the focus.
    if (!element || element === document.body) return true;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const isMarked = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    return isMarked && width > 1 && height > 1;
  });
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? "");
}
