import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aVisitor, bothWays } from "./kit/browser";
import { type BuiltServer, startBuiltServer } from "./kit/builtServer";
import { pageStates } from "./kit/states";
import { beginPlan } from "./kit/steps";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** A phone, the narrowest width WCAG reflow asks for, and an office screen at 200 %. */
const widths = [360, 320, 1366 / 2];
let server: BuiltServer;

beforeAll(async () => {
  server = await startBuiltServer();
});
afterAll(() => server?.remove());

describe.each(bothWays)("$way", ({ hasJavaScript }) => {
  test.each(["見本で試す", "はじめる"] as const)(
    "%s：どの画面のどの状態にも、axeの指摘も横スクロールもない",
    async (how) => {
      const visitor = await aVisitor({ hasJavaScript });
      const { page } = visitor;
      const plan = `${server.origin}/plans/${await beginPlan(visitor, server.origin, how)}`;

      const complaints: Record<string, readonly string[]> = {};
      for (const { name, open } of pageStates) {
        await page.setViewportSize({ width: 1366, height: 768 });
        await open(visitor, server.origin, plan);
        const found = [...(await axeViolations(page)), ...(await sidewaysScrolls(page)), ...visitor.faults.take()];
        if (found.length > 0) complaints[name] = found;
      }
      expect(complaints).toEqual({});
    },
    600_000,
  );
});

async function axeViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

async function sidewaysScrolls(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width: Math.floor(width), height: 740 });
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    if (content > width) found.push(`${content} px wide at ${width} px`);
  }
  return found;
}
