import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { informationOf, textOf } from "../documents/poppler";
import { aVisitor } from "./kit/browser";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { beginPlan, headings } from "./kit/steps";
import { arriveAt, choose, goTo, press, textbox } from "./kit/walking";

let server: BuiltServer;

beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server?.remove());

/** 印刷するだろう画面と、紙の枚数の上限。 */
const printed = [
  { path: "/check", mostPages: 4 },
  { path: "/simulation", mostPages: 6, prepare: typeThreeFigures },
  { path: "/deadlines", mostPages: 3 },
  { path: "/rules", mostPages: 40 },
] as const;

test("計画、家計、期限、規定の画面は、操作を除き、欠けずにA4に印刷される", async () => {
  const visitor = await aVisitor();
  const { page } = visitor;
  const plan = `/plans/${await beginPlan(visitor, server.origin, "見本で試す")}`;
  const complaints: Record<string, readonly string[]> = {};
  for (const { path, mostPages, ...more } of printed) {
    await goTo(visitor, `${server.origin}${path === "/rules" ? "" : plan}${path}`);
    if ("prepare" in more) await more.prepare(page);
    const found = await troubleOnPaper(page, mostPages);
    if (found.length > 0) complaints[path] = found;
  }
  expect(complaints).toEqual({});
}, 60_000);

async function typeThreeFigures(page: Page): Promise<void> {
  await arriveAt(page, headings.simulation);
  await textbox(page, "標準報酬の月額").first().fill("340,000");
  await choose(page, "年齢", "40〜64歳");
  await textbox(page, "住民税の月額").fill("15,200");
  await press(page, "計算する");
  await page.getByText(/休業中の手取りは月\s/).waitFor();
}

async function troubleOnPaper(page: Page, mostPages: number): Promise<readonly string[]> {
  await page.emulateMedia({ media: "print" });
  const written = await wordsOf(page);
  const controls = await controlsOf(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: "screen" });
  const text = packed(textOf(pdf));
  const information = informationOf(pdf);
  const pages = Number(/Pages:\s+(\d+)/u.exec(information)?.[1]);
  return [
    ...written.filter((words) => !text.includes(words)).map((words) => `cut: ${words}`),
    ...controls.map((words) => `a control is printed: ${words}`),
    ...(written.length > 10 ? [] : ["almost nothing is printed"]),
    ...(/Page size:\s+59[45]\.\d+ x 84[12]/u.test(information) ? [] : ["not A4"]),
    ...(text.includes("127.0.0.1") ? ["the address is printed"] : []),
    ...(pages <= mostPages ? [] : [`${pages} pages`]),
  ];
}

/** Each piece of text of the page as it is to be printed, cell by cell; what is there for ears only is left out. */
async function wordsOf(page: Page): Promise<readonly string[]> {
  const shown = await page.getByRole("main").evaluate((main: HTMLElement) => {
    for (const unseen of main.querySelectorAll<HTMLElement>(".visually-hidden")) unseen.hidden = true;
    return main.innerText;
  });
  return shown
    .split(/[\n\t]/u)
    .map(packed)
    .filter(Boolean);
}

/** What one can press and what leads elsewhere, as far as it takes up room on the paper. A box is ticked there by hand, a text to copy is read. */
async function controlsOf(page: Page): Promise<readonly string[]> {
  const elsewhere = "nav:visible, header.site-header:visible, footer.site-footer:visible";
  const typed = "input:visible:not([type=checkbox]), select:visible, textarea:visible:not([readonly])";
  const controls = page.locator(`button:visible, ${typed}, ${elsewhere}`);
  return controls.evaluateAll((found) => found.map(({ outerHTML }) => outerHTML.slice(0, 100)));
}

/** Without the spaces that depend on where lines break, and without the feet of the pages. */
function packed(text: string): string {
  return text.replace(/^育児参加計画ナビ$|^\d+ \/ \d+$|\f/gmu, "").replace(/\s+/gu, "");
}
