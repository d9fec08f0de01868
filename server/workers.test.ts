import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { aFolder } from "./testing/aMachineRoom";
import { createWorkerHost, WorkerFailure } from "./workers";

const worker = `
import { parentPort, threadId } from "node:worker_threads";
parentPort.on("message", ({ id, message }) => {
  if (message === "crash") throw new TypeError("CANARY");
  if (message === "exit") process.exit(3);
  if (message === "hang") for (;;);
  if (message === "refuse") return parentPort.postMessage({ id, failure: "no such document" });
  if (message === "threadId") return parentPort.postMessage({ id, value: threadId });
  if (message.later !== undefined) return setTimeout(() => parentPort.postMessage({ id, value: message.later }), message.later);
  const bytes = new Uint8Array([1, 2, 3]);
  parentPort.postMessage({ id, value: { bytes, echo: message } }, [bytes.buffer]);
});`;

function aHost(timeoutInMilliseconds?: number) {
  const folder = aFolder();
  writeFileSync(join(folder, "pdfWorker.js"), worker);
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const bundleOf = (name: string) => pathToFileURL(join(folder, `${name}.js`));
  const host = createWorkerHost({
    bundleOf,
    ...(timeoutInMilliseconds === undefined ? {} : { timeoutInMilliseconds }),
  });
  onTestFinished(() => host.close());
  return host;
}

describe("横で働く仕事場", () => {
  test("頼んだことの答えが返る", async () => {
    const answer = await aHost().runInWorker("pdfWorker", { plan: "髙" });
    expect(answer).toEqual({ bytes: new Uint8Array([1, 2, 3]), echo: { plan: "髙" } });
  });

  test("同じ仕事場を使い続ける", async () => {
    const host = aHost();
    const first = await host.runInWorker<number>("pdfWorker", "threadId");
    expect(await host.runInWorker("pdfWorker", "threadId")).toBe(first);
  });

  test("答えの順番が入れ替わっても、取り違えない", async () => {
    const host = aHost();
    const delays = [60, 5, 30, 1];
    expect(await Promise.all(delays.map((later) => host.runInWorker("pdfWorker", { later })))).toEqual(delays);
  });

  test("できないと言われたら、その理由で失敗する", async () => {
    await expect(aHost().runInWorker("pdfWorker", "refuse")).rejects.toThrow(new WorkerFailure("no such document"));
  });

  test.each(["crash", "exit"])("%s：頼んだものは失敗し、次からはまた働く", async (message) => {
    const host = aHost();
    const waiting = host.runInWorker("pdfWorker", { later: 10_000 });
    await Promise.all([
      expect(host.runInWorker("pdfWorker", message)).rejects.toThrow(WorkerFailure),
      expect(waiting).rejects.toThrow(WorkerFailure),
    ]);
    expect(await host.runInWorker("pdfWorker", { later: 1 })).toBe(1);
  });

  test("落ちたときの文は、失敗の理由に写さない", async () => {
    await expect(aHost().runInWorker("pdfWorker", "crash")).rejects.not.toThrow(/CANARY/);
  });

  test("時間内に答えなければ止めて、次からはまた働く", async () => {
    const host = aHost(1_000);
    await expect(host.runInWorker("pdfWorker", "hang")).rejects.toThrow(/in time/);
    expect(await host.runInWorker("pdfWorker", { later: 1 })).toBe(1);
  });

  describe("長い仕事", () => {
    const longJob = { timeoutInMilliseconds: 1_000 };

    test("別の仕事場でするので、ほかの人を待たせない", async () => {
      const host = aHost();
      const shared = await host.runInWorker<number>("pdfWorker", "threadId");
      expect(await host.runInWorker("pdfWorker", "threadId", longJob)).not.toBe(shared);
      expect(await host.runInWorker("pdfWorker", "threadId")).toBe(shared);
    });

    test("自分の時間を過ぎると止まるが、ほかの仕事は続き、次の長い仕事もできる", async () => {
      const host = aHost();
      const waiting = host.runInWorker("pdfWorker", { later: 1_500 });
      await expect(host.runInWorker("pdfWorker", "hang", longJob)).rejects.toThrow(/in time/);
      expect(await host.runInWorker("pdfWorker", { later: 1 }, longJob)).toBe(1);
      expect(await waiting).toBe(1_500);
    });

    test("長い仕事どうしは、順に待つ", async () => {
      const host = aHost();
      const done: number[] = [];
      const jobs = [60, 1].map(async (later) => {
        done.push(await host.runInWorker<number>("pdfWorker", { later }, { timeoutInMilliseconds: 10_000 }));
      });
      await Promise.all(jobs);
      expect(done).toEqual([60, 1]);
    });
  });

  test("ない仕事場を頼むと失敗する", async () => {
    await expect(aHost().runInWorker("nothing", {})).rejects.toThrow(WorkerFailure);
  });
});
