import bizRegular from "@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf?url";
import bizBold from "@expo-google-fonts/biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf?url";
import notoRegular from "@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf?url";
import notoBold from "@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf?url";
import { type FontName, fontLibrary } from "./fonts/fontLibrary";
import { answerPaperRequest } from "./paperRequest";
import type { FromPaperWorker, Progress, ToPaperWorker } from "./workerMessages";

declare const self: DedicatedWorkerGlobalScope;

/** Entry of the Web Worker: the paper is made on this PC, and no amount leaves it. */
const addresses: Readonly<Record<FontName, string>> = {
  "NotoSansJP-Regular": notoRegular,
  "NotoSansJP-Bold": notoBold,
  "BIZUDGothic-Regular": bizRegular,
  "BIZUDGothic-Bold": bizBold,
};

/** Size of one font file, for the progress shown: a compressed answer does not say how long it will be. */
const expectedBytes = 5_500_000;
const receivedBytes = new Map<FontName, number>();
const fonts = fontLibrary(loadFont);
let asking = 0;

self.addEventListener("message", ({ data: { id, request } }: MessageEvent<ToPaperWorker>) => {
  asking = id;
  answerPaperRequest(request, fonts, report).then(
    (value) => tell({ id, kind: "done", value }),
    (fault: unknown) => tell({ id, kind: "failed", reason: fault instanceof Error ? fault.message : String(fault) }),
  );
});

async function loadFont(name: FontName): Promise<Uint8Array> {
  const response = await fetch(addresses[name]);
  if (!response.ok || !response.body) throw new Error(`書体を読み込めませんでした（${response.status}）`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    receivedBytes.set(name, (receivedBytes.get(name) ?? 0) + read.value.length);
    report({ stage: "fonts", share: shareReceived() });
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function shareReceived(): number {
  const received = [...receivedBytes.values()].reduce((sum, bytes) => sum + bytes, 0);
  return Math.min(1, received / (receivedBytes.size * expectedBytes));
}

function report(progress: Progress): void {
  tell({ id: asking, kind: "progress", progress });
}

function tell(message: FromPaperWorker): void {
  self.postMessage(message);
}
