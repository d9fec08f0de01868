import { type FilesInPdf, filesInPdf } from "~/documents/reading/readInBrowser";
import { checkCodeOf, paperContentOf } from "~/plan/ownData/paperData";
import { asRead, readText, type TextReading } from "./readText";

/** 選んだファイルから読み取ったもの。 */
export type FileReading = TextReading & { readonly checkCode?: string };

/** Longer files are not plans, and what is left of them is refused. */
const mostBytesOfData = 100_000;
const notOurs =
  "このPDFには、計画のデータが付いていません。このアプリで保存したPDFを選んでください（印刷や読み取り直しをしたPDFには残りません）";

const reasons: Readonly<Record<Extract<FilesInPdf, { kind: "unreadable" }>["reason"], string>> = {
  tooLarge: "ファイルが大きすぎます。このアプリで保存した、5MBまでのPDFを選んでください",
  notPdf: "PDFとして読み取れません。このアプリで保存したPDFか、書き出したデータを選んでください",
  encrypted: "パスワードのかかったPDFは読み取れません。パスワードのないPDFを選んでください",
  damaged: "PDFの一部が欠けているか、こわれています。このアプリで保存したPDFを、もう一度選んでください",
  nothingAttached: notOurs,
  tooSlow: "PDFの読み取りに時間がかかりすぎたので、やめました。このアプリで保存したPDFを選んでください",
};

/** 書き出したデータか、計画書のPDFを、このパソコンの中で読む。 */
export async function readFile(file: File): Promise<FileReading> {
  const reading = (await isPdf(file)) ? await readPdf(file) : readText(await file.slice(0, mostBytesOfData).text());
  return reading.kind === "paper" ? { ...reading, checkCode: await checkCodeOf(reading.paper) } : reading;
}

async function readPdf(file: File): Promise<TextReading> {
  const found = await filesInPdf(file);
  if (found.kind === "unreadable") return { kind: "refused", message: reasons[found.reason] };
  const paper = found.files.map(paperContentOf).find((content) => content !== undefined);
  return paper ? asRead(paper) : { kind: "refused", message: notOurs };
}

async function isPdf(file: File): Promise<boolean> {
  return file.type === "application/pdf" || (await file.slice(0, 1_024).text()).includes("%PDF-");
}
