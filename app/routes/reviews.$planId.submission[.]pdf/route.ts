import type { LoaderFunctionArgs } from "@remix-run/node";
import { pdfResponse } from "~/services/documents.server";
import { submissionPaper } from "~/services/reviewPapers.server";
import { showReview } from "~/services/reviews.server";

/** 提出された計画書のPDF。 */
export async function loader(args: LoaderFunctionArgs) {
  return pdfResponse(await submissionPaper(await showReview(args, "print")), "育児参加計画書（提出用）.pdf");
}
