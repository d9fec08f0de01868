import type { EmbeddedFiles, UnreadablePdf } from "./embeddedFiles";

const patience = 5_000;

export type FilesInPdf =
  | Extract<EmbeddedFiles, { kind: "found" }>
  | { readonly kind: "unreadable"; readonly reason: UnreadablePdf | "tooSlow" };

/** このパソコンの中で、PDFに付いたファイルを取り出す。The thread ends with the answer, or when it takes too long. */
export async function filesInPdf(pdf: Blob): Promise<FilesInPdf> {
  const worker = new Worker(new URL("./pdfReader.browser.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<FilesInPdf>((resolve) => {
      setTimeout(() => resolve({ kind: "unreadable", reason: "tooSlow" }), patience);
      worker.addEventListener("message", ({ data }: MessageEvent<EmbeddedFiles>) => resolve(data));
      worker.addEventListener("error", () => resolve({ kind: "unreadable", reason: "damaged" }));
      worker.postMessage(pdf);
    });
  } finally {
    worker.terminate();
  }
}
