import { ownDataFromPaper, type PaperContent, paperContentOf } from "~/plan/ownData/paperData";
import { readOwnData } from "~/plan/ownData/readOwnData";

/** 貼り付けた文、またはファイルから読み取ったもの。The text is what may be sent; the figures may not. */
export type TextReading =
  | { readonly kind: "data"; readonly text: string }
  | { readonly kind: "paper"; readonly text: string; readonly paper: PaperContent }
  | { readonly kind: "refused"; readonly message: string };

/** 送る前に、このパソコンの中で読む。A `plan.json` saved out of a 本人控え is a paper like the PDF it came from. */
export function readText(text: string): TextReading {
  const paper = paperContentOf(text);
  if (paper) return asRead(paper);
  const reading = readOwnData(text);
  return reading.kind === "read" ? { kind: "data", text } : reading;
}

export function asRead(paper: PaperContent): TextReading {
  const data = ownDataFromPaper(paper, new Date().toISOString());
  return { kind: "paper", text: JSON.stringify(data, undefined, 2), paper };
}
