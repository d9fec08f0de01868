import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** One part of `npm run validate`. It says itself what it found; the caller says how long it took. */
export interface Part {
  readonly title: string;
  readonly run: () => Promise<Counts>;
}

/** A check that holds or not. What it prints is shown only when it does not hold. */
export function check(title: string, command: string, ...parameters: readonly string[]): Part {
  return {
    title,
    async run() {
      const { code, output } = await execute(command, parameters, "quiet");
      if (code !== 0) process.stdout.write(output);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/** The tests of some projects of `vitest.config.ts`, counted from the report and not from what is printed. */
export function tests(title: string, ...projects: readonly string[]): Part {
  return {
    title,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), "navi-validate-"));
      const report = join(folder, "report.json");
      const chosen = projects.map((project) => `--project=${project}`);
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
      try {
        const { code } = await execute("vitest", ["run", ...chosen, ...reporters], "aloud");
        return atLeastOneFailureUnless(code === 0, countsIn(report));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function countsIn(report: string): Counts {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as Record<string, unknown>;
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** A file that does not load, or a rejection nobody awaited, fails a run without failing a test. */
function atLeastOneFailureUnless(succeeded: boolean, { passed, failed }: Counts): Counts {
  return succeeded && passed > 0 ? { passed, failed } : { passed, failed: Math.max(1, failed) };
}

function execute(command: string, parameters: readonly string[], loudness: "quiet" | "aloud") {
  const child = spawn(command, parameters, {
    // Colour codes would reach the logs of continuous integration.
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
    stdio: ["ignore", loudness === "quiet" ? "pipe" : "inherit", loudness === "quiet" ? "pipe" : "inherit"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return new Promise<{ code: number; output: string }>((resolve) => {
    child.once("error", (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
