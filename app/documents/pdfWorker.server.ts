import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { readFont } from "./fontFiles.server";
import { fontLibrary } from "./fonts/fontLibrary";
import { answerPaperRequest, type PaperRequest } from "./paperRequest";

/** Entry of the worker thread that makes PDFs. The fonts are parsed at the first request and kept. */
const fonts = fontLibrary(readFont);

parentPort?.on("message", ({ id, message }: { readonly id: number; readonly message: PaperRequest }) => {
  if (message.kind === "batch") letOthersGoFirst();
  answerPaperRequest(message, fonts).then(
    (value) => parentPort?.postMessage({ id, value }),
    (fault: unknown) => parentPort?.postMessage({ id, failure: fault instanceof Error ? fault.name : "unknown" }),
  );
});

/** On Linux a priority is that of the thread that asks; elsewhere it would be that of the whole server. */
function letOthersGoFirst(): void {
  if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
