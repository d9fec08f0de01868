import type { CDPSession, Page } from "playwright-core";
import { openBrowser, type Visitor } from "../journeys/kit/browser";
import { type BuiltServer, startBuiltServer } from "../journeys/kit/builtServer";
import { beginPlan } from "../journeys/kit/steps";
import { press, textbox, untilAlive } from "../journeys/kit/walking";
import { type Measurement, measurement, median } from "./measurement";

const runs = 5;
/** How much slower than this machine an office PC is. */
const slowdown = 4;
const digits = "3412345634";

export async function measure(): Promise<readonly Measurement[]> {
  const server = await startBuiltServer();
  try {
    const first = await loadings(server, async () => server.origin);
    const money = await loadings(server, (visitor) => moneyPage(visitor, server));
    return [
      measurement("browser.lcp_ms", Math.max(first.lcp, money.lcp), "ms", 1_500),
      measurement("browser.cls", Math.max(first.cls, money.cls), "", 0.02),
      measurement("browser.keystroke_to_figure_ms", await keystrokeToFigure(server), "ms", 100),
      ...(await ownCopies(server)),
    ];
  } finally {
    await server.remove();
  }
}

/** Medians of visits with an empty cache, at the speed of an office PC. */
async function loadings(server: BuiltServer, addressFor: (visitor: Visitor) => Promise<string>) {
  const found: { lcp: number; cls: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const visitor = await openBrowser();
    try {
      const address = await addressFor(visitor);
      const session = await throttled(visitor.page);
      await session.send("Network.clearBrowserCache");
      await visitor.page.goto("about:blank");
      await visitor.page.goto(address, { waitUntil: "load" });
      await untilAlive(visitor.page);
      await visitor.page.waitForTimeout(500);
      found.push(await visitor.page.evaluate(largestPaintAndShifts));
    } finally {
      await visitor.leave();
    }
  }
  if (server.printed().includes("contentSecurityReports")) throw new Error("a page broke its security policy");
  return { lcp: median(found.map(({ lcp }) => lcp)), cls: median(found.map(({ cls }) => cls)) };
}

async function moneyPage(visitor: Visitor, server: BuiltServer): Promise<string> {
  const planId = await beginPlan(visitor, server.origin, "見本で試す");
  return `${server.origin}/plans/${planId}/simulation`;
}

async function throttled(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return session;
}

function largestPaintAndShifts(): Promise<{ lcp: number; cls: number }> {
  return new Promise((resolve) => {
    let lcp = 0;
    let cls = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) lcp = Math.max(lcp, entry.startTime);
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) cls += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve({ lcp, cls }), 200);
  });
}

/** From the key to the frame that shows another figure. */
async function keystrokeToFigure(server: BuiltServer): Promise<number> {
  const visitor = await openBrowser();
  try {
    const { page } = visitor;
    await page.goto(await moneyPage(visitor, server));
    await untilAlive(page);
    await throttled(page);
    const box = textbox(page, "標準報酬の月額").first();
    await box.fill("3400");
    await page.waitForTimeout(500);
    await page.evaluate(watchFigures);

    const times: number[] = [];
    for (const digit of digits) {
      await box.press("Backspace");
      await page.waitForTimeout(400);
      await page.evaluate(() => (document.body.dataset["keystroke"] = ""));
      await box.press(digit);
      await page.waitForTimeout(600);
      const time = Number(await page.evaluate(() => document.body.dataset["keystroke"]));
      if (time > 0) times.push(time);
    }
    return median(times);
  } finally {
    await visitor.leave();
  }
}

function watchFigures(): void {
  let pressed = 0;
  addEventListener("keydown", (event) => (pressed = event.timeStamp), true);
  const outlook = document.querySelector("#outlook-title")?.closest("section");
  if (!outlook) throw new Error("the page shows no figures");
  new MutationObserver(() => {
    if (document.body.dataset["keystroke"] !== "") return;
    document.body.dataset["keystroke"] = "-";
    requestAnimationFrame(() => {
      setTimeout(() => (document.body.dataset["keystroke"] = String(performance.now() - pressed)));
    });
  }).observe(outlook, { subtree: true, childList: true, characterData: true });
}

/** From the click to the finished file, fonts included; at full speed, as the paper of the server is measured. */
async function ownCopies(server: BuiltServer): Promise<readonly Measurement[]> {
  const first: number[] = [];
  const next: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const visitor = await openBrowser();
    try {
      const { page } = visitor;
      await page.goto(await moneyPage(visitor, server));
      await untilAlive(page);
      await textbox(page, "標準報酬の月額").first().fill("340000");
      first.push(await ownCopy(page));
      await page.getByRole("link", { name: "金額を直す" }).click();
      await textbox(page, "標準報酬の月額").first().fill("360000");
      next.push(await ownCopy(page));
    } finally {
      await visitor.leave();
    }
  }
  return [
    measurement("pdf.browser_first_ms", median(first), "ms", 3_000),
    measurement("pdf.browser_next_ms", median(next), "ms", 1_000),
  ];
}

async function ownCopy(page: Page): Promise<number> {
  await page
    .getByRole("link", { name: /本人控え/ })
    .first()
    .click();
  await page.getByRole("button", { name: "本人控えを作る" }).waitFor();
  const begin = performance.now();
  await press(page, "本人控えを作る");
  await page.getByRole("link", { name: "本人控えのPDFを保存する" }).waitFor({ timeout: 60_000 });
  return performance.now() - begin;
}
