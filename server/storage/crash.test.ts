import { describe, expect, onTestFinished, test } from "vitest";
import { aCrashSite, killWhileSaving } from "../testing/crashes";

/** `npm run test:long` asks for more. */
const cycles = Number(process.env["CRASH_CYCLES"] ?? 20);

describe("強制終了（kill -9）", () => {
  test(`保存の途中で${cycles}回落としても、保存したと答えたものは一つも失われない`, {
    timeout: cycles * 6_000,
  }, async () => {
    const crashes = await killWhileSaving(cycles);
    expect(crashes).toMatchObject({ lost: 0, halfWritten: 0 });
    // Otherwise nothing was put to the test.
    expect(crashes.acknowledged).toBeGreaterThan(cycles);
  });

  test("最初の起動の途中で落としても、次はふつうに始まる", { timeout: 60_000 }, async () => {
    for (const killAfterMs of [100, 160, 220, 280, 340]) {
      const site = await aCrashSite();
      onTestFinished(site.remove);
      await site.runAndKill(killAfterMs, "whileStarting");
      const room = await site.reopen();
      expect(await room.isReady()).toBe(true);
      await room.close();
    }
  });
});
