import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aVisitor, bothWays } from "./kit/browser";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { beginPlan, headings } from "./kit/steps";
import { arriveAt, goTo, press, textbox } from "./kit/walking";

/** どの質問にも一つ。 */
const written = [
  { heading: headings.birth, field: "1日の勤務時間", text: "7時間30分" },
  { heading: headings.leaves, field: "日数", text: "1" },
  { heading: headings.duties, field: "業務の名前", text: "国民健康保険の窓口" },
  { heading: headings.home, field: "すること", text: "夜のミルク" },
  { heading: headings.wishes, field: "ほかに気になること", text: "夜間当直が心配です" },
  { heading: headings.person, field: "氏名", text: "髙橋 𠮷之助" },
];

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

  test("どの質問でも、戻っても、読み込み直しても、進んでも、書いたものがある", async () => {
    const father = await aVisitor({ hasJavaScript });
    const { page } = father;
    const planId = await beginPlan(father, server.origin, "見本で試す");
    await goTo(father, `${server.origin}/plans/${planId}/steps/birth`);
    for (const { heading, field, text } of written) {
      await arriveAt(page, heading);
      await textbox(page, field).first().fill(text);
      await press(page, "保存して次へ");
      if (heading === headings.leaves) await page.getByRole("link", { name: /次へ：仕事の引継ぎ/ }).click();
    }
    await arriveAt(page, headings.check);

    const hasWritten = async ({ heading, field, text }: (typeof written)[number]) => {
      await arriveAt(page, heading);
      await expect.poll(() => textbox(page, field).first().inputValue(), { message: heading }).toBe(text);
    };
    for (const step of written.toReversed()) {
      await page.goBack();
      if (step.heading === headings.leaves) await page.goBack();
      await hasWritten(step);
      await page.reload();
      await hasWritten(step);
    }
    for (const step of written.slice(1)) {
      await page.goForward();
      if (step.heading === headings.duties) await page.goForward();
      await hasWritten(step);
    }
    expect(father.faults.take()).toEqual([]);
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
