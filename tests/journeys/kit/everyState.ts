import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeViolations } from "./axe";
import { aVisitor } from "./browser";
import { type BuiltServer, startBuiltServer } from "./builtServer";
import { anAdministrator, anOfficer } from "./officer";
import { builtRoutes } from "./routes";
import { type Accounts, type PageState, pageStates } from "./states";
import { beginPlan } from "./steps";

/** A phone, the narrowest width WCAG reflow asks for, and an office screen at 200 %. */
const widths = [360, 320, 1366 / 2];

interface Walk {
  readonly how: "見本で試す" | "はじめる";
  readonly hasJavaScript: boolean;
  readonly states: readonly PageState[];
}

/** Opens state after state, and asks each for complaints of axe, for sideways scroll and for faults. */
export function testEveryState(walks: readonly Walk[]): void {
  let server: BuiltServer;
  let accounts: Accounts;

  beforeAll(async () => {
    server = await startBuiltServer();
    accounts = { officer: await anOfficer(server), administrator: await anAdministrator(server) };
  });
  afterAll(() => server?.remove());

  test.each(walks)(
    "「$how」（JavaScript：$hasJavaScript）のどの画面のどの状態にも、axeの指摘も横スクロールもない",
    async ({ how, hasJavaScript, states }) => {
      const visitor = await aVisitor({ hasJavaScript });
      const reader = await aVisitor();
      const { page } = visitor;
      const plan = `${server.origin}/plans/${await beginPlan(visitor, server.origin, how)}`;

      const complaints: Record<string, readonly string[]> = {};
      const visited = new Set<string>();
      for (const { name, open } of states) {
        await page.setViewportSize({ width: 1366, height: 768 });
        const found = [
          ...(await troubleOpening(() => open(visitor, server.origin, plan, accounts))),
          ...(await axeViolations(visitor, reader.page)),
          ...(await sidewaysScrolls(page)),
          ...visitor.faults.take(),
        ];
        visited.add(patternOf(new URL(page.url()).pathname));
        if (found.length > 0) complaints[name] = found;
      }
      expect(complaints).toEqual({});
      if (states === pageStates) expect(await pagesNotAmong(visited)).toEqual([]);
    },
    600_000,
  );
}

function patternOf(path: string): string {
  return path
    .replace(/\/(plans|reviews|desk)\/[\w-]+/u, "/$1/:planId")
    .replace(/\/accounts\/(?!new$)[\w-]+/u, "/accounts/:accountId");
}

async function pagesNotAmong(visited: ReadonlySet<string>): Promise<readonly string[]> {
  const pages = (await builtRoutes()).filter(({ isPage }) => isPage);
  return pages.map(({ pattern }) => pattern).filter((pattern) => !visited.has(pattern));
}

/** One state that does not come about must not hide what is wrong with the others. */
function troubleOpening(open: () => Promise<void>): Promise<readonly string[]> {
  return open().then(
    () => [],
    (trouble: Error) => [trouble.message],
  );
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
