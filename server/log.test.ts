import { describe, expect, test } from "vitest";
import { faultEntry, type LogEntry, logTo } from "./log";

function linesOf(...entries: readonly LogEntry[]): readonly Record<string, unknown>[] {
  const written: string[] = [];
  const log = logTo({ write: (line: string) => written.push(line) > 0 });
  for (const entry of entries) log(entry);
  return written.map((line) => {
    expect(line.endsWith("\n")).toBe(true);
    return JSON.parse(line);
  });
}

describe("記録", () => {
  test("一行に一つのJSONで、時刻が付く", () => {
    const [line] = linesOf({ level: "info", event: "request", route: "/plans/:planId", status: 200, durationMs: 3 });
    expect(line).toEqual({
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
      level: "info",
      event: "request",
      route: "/plans/:planId",
      status: 200,
      durationMs: 3,
    });
  });

  test("許した欄のほかは、渡されても書かない", () => {
    const careless = {
      level: "info",
      event: "request",
      url: "/plans/CANARY",
      body: "CANARY",
      cookie: "CANARY",
    } as const;
    expect(JSON.stringify(linesOf(careless))).not.toContain("CANARY");
  });
});

describe("不具合の記録", () => {
  test("例外の種類と場所だけを書き、文は書かない", () => {
    class SomethingBroke extends Error {}
    const entry = faultEntry(new SomethingBroke("CANARY 山田太郎"), "7F3K92QD");
    expect(entry).toMatchObject({ level: "error", event: "fault", requestId: "7F3K92QD", error: "SomethingBroke" });
    expect(entry.frames?.[0]).toMatch(/log\.test\.ts:\d+:\d+/);
    expect(JSON.stringify(entry)).not.toContain("CANARY");
  });

  test("文の中に、場所のふりをした行があっても書かない", () => {
    const entry = faultEntry(new Error("一行目\n    at CANARY (CANARY.ts:1:2)\nat CANARY:3:4"));
    expect(JSON.stringify(entry)).not.toContain("CANARY");
    expect(entry.frames?.length).toBeGreaterThan(0);
  });

  test.each([
    undefined,
    null,
    "CANARY",
    { message: "CANARY" },
    Object.assign(new Error("CANARY"), { stack: "CANARY" }),
  ])("例外でないものや、壊れた例外からも、何も漏れない（%#）", (thrown) => {
    expect(JSON.stringify(faultEntry(thrown))).not.toContain("CANARY");
  });
});
