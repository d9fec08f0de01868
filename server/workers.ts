import { Worker } from "node:worker_threads";

/**
 * Runs heavy work (making PDFs) beside the thread that answers requests.
 *
 * A worker is a bundle in the build folder (`build/<name>.js`), started at the first request and kept.
 * What the bundle has to do, with `parentPort` of `node:worker_threads`:
 *   receive `{ id, message }` and answer with `{ id, value }`, or `{ id, failure: "why" }`.
 * Answers may come in any order. A worker that ends or throws fails what it was asked and is started again.
 *
 * A long job gets a worker of its own, so that nobody waits behind it; long jobs wait for one another.
 */
export interface WorkerHost {
  runInWorker<Value>(name: string, message: unknown, longJob?: LongJob): Promise<Value>;
  close(): Promise<void>;
}

export interface LongJob {
  readonly timeoutInMilliseconds: number;
}

export interface WorkerHostOptions {
  /** Where the bundle of a worker is. */
  readonly bundleOf: (name: string) => URL;
  readonly timeoutInMilliseconds?: number;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly failure?: string;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** A worker did not answer in time, ended, or said that it failed. */
export class WorkerFailure extends Error {
  override readonly name = "WorkerFailure";
}

export function createWorkerHost({ bundleOf, timeoutInMilliseconds = 30_000 }: WorkerHostOptions): WorkerHost {
  const running = new Map<string, RunningWorker>();

  function workerCalled(name: string): RunningWorker {
    const present = running.get(name);
    if (present !== undefined) return present;
    const started = startWorker(bundleOf(name), timeoutInMilliseconds, () => {
      if (running.get(name) === started) running.delete(name);
    });
    running.set(name, started);
    return started;
  }

  const alone = new Set<RunningWorker>();
  let lastLongJob: Promise<unknown> = Promise.resolve();

  async function runAlone<Value>(name: string, message: unknown, longJob: LongJob): Promise<Value> {
    const worker = startWorker(bundleOf(name), longJob.timeoutInMilliseconds, () => undefined);
    alone.add(worker);
    try {
      return await worker.ask<Value>(message);
    } finally {
      alone.delete(worker);
      await worker.end();
    }
  }

  return {
    runInWorker<Value>(name: string, message: unknown, longJob?: LongJob): Promise<Value> {
      if (longJob === undefined) return workerCalled(name).ask(message);
      const job = lastLongJob.then(() => runAlone<Value>(name, message, longJob));
      lastLongJob = job.catch(() => undefined);
      return job;
    },
    async close() {
      await Promise.all([...running.values(), ...alone].map((worker) => worker.end()));
    },
  };
}

interface RunningWorker {
  ask<Value>(message: unknown): Promise<Value>;
  end(): Promise<void>;
}

function startWorker(bundle: URL, timeoutInMilliseconds: number, onEnd: () => void): RunningWorker {
  const worker = new Worker(bundle, { resourceLimits: { maxOldGenerationSizeMb: 512 } });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  function settle(id: number): Waiting | undefined {
    const asked = waiting.get(id);
    waiting.delete(id);
    clearTimeout(asked?.timer);
    // An idle worker must not keep the process alive.
    if (waiting.size === 0) worker.unref();
    return asked;
  }

  function failAll(reason: string): void {
    onEnd();
    for (const id of [...waiting.keys()]) settle(id)?.reject(new WorkerFailure(reason));
  }

  worker.on("message", ({ id, value, failure }: Answer) => {
    const asked = settle(id);
    if (failure === undefined) asked?.resolve(value as never);
    else asked?.reject(new WorkerFailure(failure));
  });
  worker.on("error", (error) => failAll(`the worker threw ${error.name}`));
  worker.on("exit", () => failAll("the worker ended"));
  worker.unref();

  return {
    ask(message) {
      return new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        const timer = setTimeout(() => {
          failAll("the worker did not answer in time");
          void worker.terminate();
        }, timeoutInMilliseconds);
        waiting.set(id, { resolve, reject, timer });
        worker.ref();
        worker.postMessage({ id, message });
      });
    },
    async end() {
      await worker.terminate();
    },
  };
}
