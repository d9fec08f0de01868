import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { readFont } from "../../app/documents/fontFiles.server";
import { fontLibrary } from "../../app/documents/fonts/fontLibrary";
import { answerPaperRequest, type PaperRequest } from "../../app/documents/paperRequest";
import { bundleServer } from "../../server/commands/building";
import { aPrintablePlan } from "../documents/samplePlans";
import { atLeast, type Measurement, measurement, median } from "./measurement";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundle = `${root}build/pdfWorker.js`;
const warmUps = 40;
const samples = 100;
const papersForGrowth = 500;

/** 提出用（2ページ）を、サーバーが使うのと同じワーカーで作る。Warm times are CPU time of the process: the machine is shared. */
export async function measure(): Promise<readonly Measurement[]> {
  await bundleServer(root);
  const started = performance.now();
  const worker = new Worker(bundle);
  try {
    const pdf = await ask(worker, planNumbered(0));
    const first = performance.now() - started;
    for (let index = 1; index <= warmUps; index += 1) await ask(worker, planNumbered(index));
    const times: number[] = [];
    const begin = performance.now();
    for (let index = 1; index <= samples; index += 1) {
      const before = process.cpuUsage();
      await ask(worker, planNumbered(warmUps + index));
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1_000);
    }
    const perSecond = (samples * 1_000) / (performance.now() - begin);
    return [
      measurement("pdf.first_ms", first, "ms", 1_500),
      measurement("pdf.warm_p50_cpu_ms", median(times), "ms", 90),
      measurement("pdf.warm_p95_cpu_ms", percentile(times, 0.95), "ms", 200),
      atLeast("pdf.per_second", perSecond, "1/s", 10),
      measurement("pdf.bytes", pdf.length, "bytes", 120_000),
      measurement("pdf.growth_500_mb", await growth(), "MB", 10),
    ];
  } finally {
    await worker.terminate();
  }
}

/** What stays in memory of 500 papers, once the first have brought the fonts and what is learnt of them. */
async function growth(): Promise<number> {
  const fonts = fontLibrary(readFont);
  for (let index = 0; index < warmUps; index += 1) await answerPaperRequest(planNumbered(index), fonts);
  const before = kept();
  for (let index = 0; index < papersForGrowth; index += 1) await answerPaperRequest(planNumbered(index), fonts);
  return Math.max(0, (kept() - before) / 1_000_000);
}

/** Bytes in use after everything that can go is gone. */
function kept(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Each paper differs from the last, as one person's does from another's. */
function planNumbered(index: number): PaperRequest {
  return { kind: "submission", plan: aPrintablePlan({ contact: `内線${index}番。平日の10時から15時まで。` }) };
}

function ask(worker: Worker, message: PaperRequest): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", ({ value, failure }: { readonly value?: Uint8Array; readonly failure?: string }) => {
      worker.off("error", reject);
      if (value) resolve(value);
      else reject(new Error(failure));
    });
    worker.postMessage({ id: 1, message });
  });
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
