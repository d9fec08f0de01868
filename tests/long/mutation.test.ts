import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { type Mutant, mutantsOf } from "./mutants";

/** How many of all possible mutants are tried; the same ones each time. */
const sampled = Number(process.env["MUTANTS"] ?? 60);
/** Another number tries other mutants. */
const firstMutant = Number(process.env["FIRST_MUTANT"] ?? 0);
const leastScore = 0.8;

/** A copy, so that a run that is killed leaves no wrong rule behind. */
const copy = mkdtempSync(join(tmpdir(), "mutation-"));
for (const part of ["salary-rules", "docs", "package.json", "tsconfig.json"]) {
  cpSync(part, join(copy, part), { recursive: true });
}
symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
writeFileSync(
  join(copy, "vitest.config.ts"),
  'export default { test: { include: ["salary-rules/**/*.test.ts"], testTimeout: 120_000 } };',
);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Candidate {
  readonly path: string;
  readonly mutant: Mutant;
}

function candidates(): readonly Candidate[] {
  const isRule = (path: string) =>
    path.endsWith(".ts") && !/\.test\.ts$|parameters|presets|holidayTable|testing\/|[sS]chema/u.test(path);
  const paths = readdirSync("salary-rules", { recursive: true, encoding: "utf8" }).filter(isRule).toSorted();
  return paths.flatMap((name) => {
    const path = join("salary-rules", name);
    return mutantsOf(path, readFileSync(path, "utf8")).map((mutant) => ({ path, mutant }));
  });
}

/** Killed when a test that depends on the rule fails, or no longer ends. Its own tests are asked first: they are quick. */
async function isKilled({ path, text }: { readonly path: string; readonly text: string }): Promise<boolean> {
  writeFileSync(join(copy, path), text);
  try {
    return (await fails(["run", ownTestsOf(path)])) || (await fails(["related", path, "--run"]));
  } finally {
    writeFileSync(join(copy, path), readFileSync(path));
  }
}

function ownTestsOf(path: string): string {
  return dirname(path) === "salary-rules" ? path.replace(/\.ts$/u, ".test.ts") : `${dirname(path)}/`;
}

async function fails(command: readonly string[]): Promise<boolean> {
  const options = ["--bail=1", "--passWithNoTests", "--reporter=dot"];
  try {
    await promisify(execFile)("npx", ["vitest", ...command, ...options], {
      cwd: copy,
      timeout: 600_000,
      maxBuffer: 100_000_000,
    });
    return false;
  } catch {
    return true;
  }
}

test("まちがいを入れた規則は、テストが見つける", async () => {
  const all = candidates();
  const step = Math.max(Math.floor(all.length / sampled), 1);
  const chosen = all.filter((_, index) => index % step === firstMutant % step).slice(0, sampled);
  const unchanged = "salary-rules/contributions/";
  expect(await fails(["run", unchanged])).toBe(false);
  const survivors: Candidate[] = [];
  for (const candidate of chosen) {
    if (!(await isKilled({ path: candidate.path, text: candidate.mutant.text }))) survivors.push(candidate);
  }
  const score = (chosen.length - survivors.length) / chosen.length;
  const lines = survivors.map(
    ({ path, mutant }) => `  ${path}:${mutant.line} ${mutant.before} → ${mutant.after} が見つからない`,
  );
  process.stdout.write(
    [`変異スコア ${(100 * score).toFixed(1)}%（${all.length}個のうち${chosen.length}個を試した）`, ...lines, ""].join(
      "\n",
    ),
  );
  expect(score).toBeGreaterThanOrEqual(leastScore);
});
