import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { type Faults, watchForFaults } from "./faults";

/** Someone with a browser of his own: a fresh profile, watched for everything that goes wrong in it. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly faults: Faults;
  /** Where the browser keeps what it remembers. */
  readonly profile: string;
  readonly hasJavaScript: boolean;
  leave(): Promise<void>;
}

export interface VisitorOptions {
  readonly hasJavaScript?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Playwright switches the back/forward cache off; whoever looks for what it may show wants it on. */
  readonly keepsPagesGoneBy?: boolean;
}

export const quietly = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The screen of an office PC. */
const officeScreen = { width: 1366, height: 768 };

/** A visitor for the length of a test. When the test fails, he tells where he stood and what he saw. */
export async function aVisitor(options: VisitorOptions = {}): Promise<Visitor> {
  const visitor = await openBrowser(options);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === "fail") await tellWhatIsSeen(visitor);
    await visitor.leave();
  });
  return visitor;
}

async function tellWhatIsSeen({ page, faults }: Visitor): Promise<void> {
  const picture = join(mkdtempSync(join(tmpdir(), "navi-failure-")), "page.png");
  const seen = await page
    .getByRole("main")
    .innerText({ timeout: 1_000 })
    .catch(() => "(no main)");
  await page.screenshot({ path: picture, fullPage: true, timeout: 5_000 }).catch(() => undefined);
  console.log([page.url(), picture, ...faults.take(), seen.slice(0, 1_500)].join("\n"));
}

export async function openBrowser({
  hasJavaScript = true,
  viewport = officeScreen,
  keepsPagesGoneBy = false,
}: VisitorOptions = {}): Promise<Visitor> {
  const profile = mkdtempSync(join(tmpdir(), "navi-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: "/usr/bin/chromium",
    args: quietly,
    headless: true,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    javaScriptEnabled: hasJavaScript,
    viewport,
    acceptDownloads: true,
    ...(keepsPagesGoneBy && { ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
  });
  context.setDefaultTimeout(30_000);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    faults: await watchForFaults(context),
    profile,
    hasJavaScript,
    async leave() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** With and without JavaScript: the journeys go both ways. */
export const bothWays = [
  { way: "JavaScriptあり", hasJavaScript: true },
  { way: "JavaScriptなし", hasJavaScript: false },
] as const;
