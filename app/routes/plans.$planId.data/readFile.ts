import { type FilesInPdf, filesInPdf } from "~/documents/reading/readInBrowser";
import type { FormValues } from "~/forms/formValues";
import { checkCodeOf, ownDataFromPaper, paperContentOf } from "~/plan/ownData/paperData";

/** 選んだファイルから読み取ったもの。 */
export type FileReading =
  | { readonly kind: "data"; readonly text: string }
  | {
      readonly kind: "paper";
      readonly text: string;
      readonly checkCode: string;
      readonly money: FormValues | undefined;
    }
  | { readonly kind: "refused"; readonly message: string };

/** Longer files are not plans; the server says so about what is left of them. */
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
  if (!(await isPdf(file))) return { kind: "data", text: await file.slice(0, mostBytesOfData).text() };
  const found = await filesInPdf(file);
  if (found.kind === "unreadable") return { kind: "refused", message: reasons[found.reason] };

  const paper = found.files.map(paperContentOf).find((content) => content !== undefined);
  if (!paper) return { kind: "refused", message: notOurs };
  return {
    kind: "paper",
    text: JSON.stringify(ownDataFromPaper(paper, new Date().toISOString()), undefined, 2),
    checkCode: await checkCodeOf(paper),
    money: paper.money,
  };
}

async function isPdf(file: File): Promise<boolean> {
  return file.type === "application/pdf" || (await file.slice(0, 1_024).text()).includes("%PDF-");
}
