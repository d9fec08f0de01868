import type { LoaderFunctionArgs } from "@remix-run/node";
import { openAtDesk } from "~/services/desk.server";
import { pdfResponse } from "~/services/documents.server";
import { submissionPaper } from "~/services/reviewPapers.server";

/** 提出された計画書のPDF。 */
export async function loader(args: LoaderFunctionArgs) {
  return pdfResponse(await submissionPaper(await openAtDesk(args, "print")), "育児参加計画書（提出用）.pdf");
}
