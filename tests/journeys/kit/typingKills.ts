import { chromium } from "playwright-core";
import { quietly } from "./browser";
import type { BuiltServer } from "./builtServer";
import { pause } from "./kills";
import { planIdIn } from "./steps";
import { untilAlive } from "./walking";

const milliseconds = 1_000;
/** Longer than the pause between two saves, so that a kill can fall anywhere in it. */
const longestTyping = 5_000;
/** What was on its way when the browser died may still arrive. */
const arrival = 500;

/** Types without a pause, kills the browser at a random moment, and answers how many seconds of typing are gone, per kill. */
export async function secondsLostAfterKills(server: BuiltServer, kills: number): Promise<readonly number[]> {
  const lost: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) lost.push(await secondsLostInOneKill(server));
  return lost;
}

async function secondsLostInOneKill({ origin }: BuiltServer): Promise<number> {
  const program = await chromium.launchServer({ executablePath: "/usr/bin/chromium", args: quietly, headless: true });
  try {
    const context = await (await chromium.connect(program.wsEndpoint())).newContext({ locale: "ja-JP" });
    const page = await context.newPage();
    await page.goto(origin);
    await page.getByRole("button", { name: "はじめる" }).click();
    await page.waitForURL(/\/plans\/[\w-]+\//);
    const address = `${origin}/plans/${planIdIn(page.url())}/steps/wishes`;
    await page.goto(address);
    await untilAlive(page);
    await page.getByRole("textbox", { name: "ほかに気になること" }).focus();
    const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");

    const killAt = Date.now() + Math.random() * longestTyping;
    const typedAt: number[] = [];
    while (Date.now() < killAt) {
      await page.keyboard.type(String(typedAt.length % 10));
      typedAt.push(Date.now());
    }
    const killedAt = Date.now();
    await program.kill();
    await pause(arrival);
    const firstLost = typedAt[(await keptAt(address, cookies)).length];
    return firstLost === undefined ? 0 : (killedAt - firstLost) / milliseconds;
  } finally {
    await program.kill();
  }
}

async function keptAt(address: string, cookies: string): Promise<string> {
  const answer = await fetch(address, { headers: { Cookie: cookies } });
  if (!answer.ok) throw new Error(`the plan was answered with ${answer.status}`);
  return /<textarea[^>]*name="worryNote"[^>]*>\s*([^<]*)</.exec(await answer.text())?.[1] ?? "";
}
