import type { PaperAnswer, PaperRequest } from "./paperRequest";
import type { FromPaperWorker, Progress, ToPaperWorker } from "./workerMessages";

interface Waiting {
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let lastId = 0;

/**
 * このパソコンの中で紙を作る。Imported on click only: `await import("~/documents/makeInBrowser")`.
 * The worker stays for the next paper, with its fonts.
 */
export function makeInBrowser<Request extends PaperRequest>(
  request: Request,
  onProgress: (progress: Progress) => void = () => {},
): Promise<PaperAnswer<Request>> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, { onProgress, resolve, reject });
    runningWorker().postMessage({ id, request } satisfies ToPaperWorker);
  });
}

function runningWorker(): Worker {
  if (worker) return worker;
  const started = new Worker(new URL("./pdfWorker.browser.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<FromPaperWorker>) => receive(data));
  started.addEventListener("error", () => {
    worker = undefined;
    started.terminate();
    for (const { reject } of waiting.values()) reject(new Error("紙を作る準備ができませんでした"));
    waiting.clear();
  });
  worker = started;
  return started;
}

function receive(message: FromPaperWorker): void {
  const asked = waiting.get(message.id);
  if (message.kind === "progress") {
    asked?.onProgress(message.progress);
    return;
  }
  waiting.delete(message.id);
  if (message.kind === "done") asked?.resolve(message.value as never);
  else asked?.reject(new Error(message.reason));
}
