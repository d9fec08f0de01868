import type { CaseFile } from "~/workflow/caseFile";
import { planLines } from "./planLines";

/** コメントを付けられる項目：提出した計画の、すべての行。 */
export function itemsToCommentOn({ submission }: CaseFile): readonly string[] {
  const labels = submission ? planLines(submission.plan).flatMap(({ lines }) => lines.map(({ label }) => label)) : [];
  return [...new Set(labels)];
}

/** 選ばれた項目。What is none of them is about the whole plan. */
export function itemIn(file: CaseFile, chosen: string): string {
  return itemsToCommentOn(file).find((item) => item === chosen) ?? "";
}
