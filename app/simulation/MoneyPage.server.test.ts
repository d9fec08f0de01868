import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { createRemixStub } from "@remix-run/testing";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { beforeEach, expect, test, vi } from "vitest";
import { MoneyPage } from "./MoneyPage";
import { readMoney } from "./moneyForm";
import { aPlan, organization, today } from "./testing/aPlan";
import { shownYen } from "./testing/shownYen";

beforeEach(() => {
  // The stub renders a browser router: React notes that its layout effects do not run on a server.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

const typed = { standardMonthlyRemuneration: "360000", residentTax: "21000" };

/** The page as it leaves the server: the first page, or the one that answers a posted form. */
async function serverPage(values?: Readonly<Record<string, string>>): Promise<string> {
  const posted = values && { values, messages: readMoney(values, today).messages };
  const Component = () => createElement(MoneyPage, { planId: "plan-a", plan: aPlan(), today, organization, posted });
  const Page = createRemixStub([{ path: "/", Component }]);
  const html = new PassThrough();
  const rendering = renderToPipeableStream(createElement(Page), {
    onAllReady: () => rendering.pipe(html),
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  return (await text(html)).replaceAll("<!-- -->", "");
}

test("送った金額のゆくえを言う", async () => {
  expect(await serverPage()).toContain("計算のため金額をサーバーに送ります。保存はしません。");
});

test.each(["earned", "paid"] as const)("ブラウザーの画面と同じ円を示す（%s）", async (view) => {
  const cells = [...(await serverPage({ ...typed, view })).matchAll(/<td>(.*?)<\/td>/gu)];
  expect(cells.map(([, cell]) => cell?.replace(/<.*?>/gu, ""))).toEqual(shownYen(typed, view));
});

test("答えの画面には根拠も入っていて、はじめの画面には入っていない", async () => {
  expect(await serverPage(typed)).toContain("16,360円 × 67%");
  expect(await serverPage()).not.toContain("円 × 67%");
  expect(await serverPage()).toContain("「計算する」を押すと、ここに計算のしかたが出ます。");
});

test("読み取れない入力はそのまま残り、欄に何を入れるかが出て、欄のある所が開いている", async () => {
  const html = await serverPage({ ...typed, basicMonthlySalary: "<script>" });
  expect(html).toContain('value="&lt;script&gt;"');
  expect(html).toContain("給料は、「312,400」や「31万2千400」のように数字で入力してください");
  expect(html).toContain('<details class="money-detail" open="">');
  expect(html).toContain("その欄は空欄として計算しています。");
});

test("style属性を使わない", async () => {
  expect(await serverPage(typed)).not.toMatch(/ style=/u);
});
