import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** 日付は時計を通らない。The day must be the same wherever the machine stands, on both sides of the date line. */
const timeZones = ["Asia/Tokyo", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"];

test.each(timeZones)("規則・サーバー・画面のテストは、%s でも通る", async (timeZone) => {
  const run = promisify(execFile)("npx", ["vitest", "run", "--project", "unit", "--reporter=dot"], {
    env: { ...process.env, TZ: timeZone },
    maxBuffer: 100_000_000,
  });
  await expect(run).resolves.toMatchObject({ stdout: expect.stringMatching(/Tests .*passed/u) });
});
