import { embeddedFiles } from "./embeddedFiles";

declare const self: DedicatedWorkerGlobalScope;

/** Entry of the Web Worker that reads a PDF: a hostile file can only keep this thread busy, which may be ended. */
self.addEventListener("message", ({ data }: MessageEvent<Blob>) => {
  void embeddedFiles(data).then((files) => self.postMessage(files));
});
