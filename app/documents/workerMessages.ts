import type { UnprintableCharacter } from "./fonts/unprintable";
import type { PaperRequest } from "./paperRequest";

/** 進みぐあい。Of the fonts, the share that has arrived. */
export type Progress =
  | { readonly stage: "fonts"; readonly share: number }
  | { readonly stage: "layout" }
  | { readonly stage: "drawing" };

export interface ToPaperWorker {
  readonly id: number;
  readonly request: PaperRequest;
}

export type FromPaperWorker = { readonly id: number } & (
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "done"; readonly value: Uint8Array<ArrayBuffer> | readonly UnprintableCharacter[] }
  | { readonly kind: "failed"; readonly reason: string }
);
