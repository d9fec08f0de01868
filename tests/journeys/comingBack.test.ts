import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aVisitor, bothWays } from "./kit/browser";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { beginPlan, headings } from "./kit/steps";
import { arriveAt, goTo, press, textbox } from "./kit/walking";

let server: BuiltServer;

beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server?.remove());

describe.each(bothWays)("$way", ({ hasJavaScript }) => {
  test("再開コードがあれば、ほかのパソコンで続きを開ける", async () => {
    const father = await aVisitor({ hasJavaScript });
    const planId = await beginPlan(father, server.origin, "見本で試す");
    const code = await shownCode(father.page);

    const elsewhere = await aVisitor({ hasJavaScript });
    await goTo(elsewhere, `${server.origin}/plans/${planId}/check`);
    await arriveAt(elsewhere.page, "ページが見つかりません");
    await goTo(elsewhere, `${server.origin}/resume`);
    await textbox(elsewhere.page, "再開コード").fill(fullWidth(code.toLowerCase().replaceAll("-", "")));
    await press(elsewhere.page, "計画を開く");
    await elsewhere.page.waitForURL(new RegExp(`/plans/${planId}(/|$)`));
    await goTo(elsewhere, `${server.origin}/plans/${planId}/check`);
    await elsewhere.page.getByText("山田　太郎").waitFor();

    expect([...father.faults.take(), ...elsewhere.faults.take()]).toEqual([]);
  });

  test("違う再開コードは、打った文字を残して断る", async () => {
    const stranger = await aVisitor({ hasJavaScript });
    await goTo(stranger, `${server.origin}/resume`);
    for (const wrong of ["", "abc", "<script>alert(1)</script>", "あ".repeat(100)]) {
      await textbox(stranger.page, "再開コード").fill(wrong);
      await press(stranger.page, "計画を開く");
      await stranger.page
        .getByText(/再開コードは、XXXX/)
        .first()
        .waitFor();
      expect(await textbox(stranger.page, "再開コード").inputValue()).toBe(wrong);
    }
    expect(stranger.faults.take()).toEqual([]);
  });

  test("「消して終了」のあとは、計画も金額も残らない", async () => {
    const father = await aVisitor({ hasJavaScript });
    const { page } = father;
    const planId = await beginPlan(father, server.origin, "見本で試す");
    const code = await shownCode(page);
    await arriveAt(page, headings.simulation);
    await textbox(page, "標準報酬の月額").first().fill("340000");

    await page.getByRole("banner").getByRole("link", { name: "消して終了" }).click();
    await arriveAt(page, "消して終了しますか");
    await press(page, "消して終了する");
    await arriveAt(page, "終了しました");
    await goTo(father, `${server.origin}/plans/${planId}/simulation`);
    await arriveAt(page, "ページが見つかりません");
    await page.goBack();
    expect(await page.getByRole("main").innerText()).not.toContain("340,000");

    await goTo(father, `${server.origin}/resume`);
    await textbox(page, "再開コード").fill(code);
    await press(page, "計画を開く");
    await page.waitForURL(new RegExp(`/plans/${planId}(/|$)`));
    await goTo(father, `${server.origin}/plans/${planId}/simulation`);
    expect(await textbox(page, "標準報酬の月額").first().inputValue()).toBe("");
    expect(father.faults.take()).toEqual([]);
  });
});

async function shownCode(page: Page): Promise<string> {
  const code = page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]$/);
  return (await code.innerText()).trim();
}

function fullWidth(text: string): string {
  return [...text].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)).join("");
}
