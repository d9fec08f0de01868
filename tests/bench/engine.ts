import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { openBrowser } from "../journeys/kit/browser";
import { type Measurement, measurement, median } from "./measurement";

const root = fileURLToPath(new URL("../..", import.meta.url));
const warmUps = 5;
const runs = 9;

/** 40の始まりの日と40の長さ：a father tries every leave of the next weeks, and is paid the same. */
const whatIfs = `
  import { simulate } from "#salary-rules";
  import { addDays, isoDate } from "#salary-rules/kernel/isoDate";
  const birth = isoDate("2027-02-10");
  const pay = { standardMonthlyRemuneration: 340000, isAged40To64: true, residentTax: 15200 };
  globalThis.simulateWhatIfs = () => {
    const begin = performance.now();
    for (let from = 0; from < 40; from += 1) {
      for (let length = 1; length <= 40; length += 1) {
        const start = addDays(birth, from);
        simulate({
          child: { dueDate: birth },
          leaves: [{ id: "1", kind: "postnatalPaternityLeave", start, end: addDays(start, length) }],
          pay,
          household: { spouse: "unknown" },
        });
      }
    }
    return performance.now() - begin;
  };`;

/** The engine as a browser carries it and runs it: all that it needs belongs to it, zod does not. */
export async function measure(): Promise<readonly Measurement[]> {
  const engine = await bundled(`export * from "#salary-rules"; export * from "#salary-rules/simulate/borders";`, "esm");
  return [
    measurement("client.salary_rules_gz_kb", gzipSync(engine, { level: 9 }).length / 1_000, "kB", 35),
    measurement("simulation.whatif_1600_ms", await whatIfsInChromium(), "ms", 150),
  ];
}

async function bundled(contents: string, format: "esm" | "iife"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format,
    target: "es2023",
    charset: "utf8",
  });
  return outputFiles[0]?.text ?? "";
}

async function whatIfsInChromium(): Promise<number> {
  const visitor = await openBrowser();
  try {
    await visitor.page.goto("about:blank");
    await visitor.page.evaluate(await bundled(whatIfs, "iife"));
    const times: number[] = [];
    for (let run = 0; run < warmUps + runs; run += 1) {
      times.push(Number(await visitor.page.evaluate("simulateWhatIfs()")));
    }
    return median(times.slice(warmUps));
  } finally {
    await visitor.leave();
  }
}
