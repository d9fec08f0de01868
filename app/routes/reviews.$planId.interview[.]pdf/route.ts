import type { LoaderFunctionArgs } from "@remix-run/node";
import { pdfResponse } from "~/services/documents.server";
import { interviewPaper } from "~/services/reviewPapers.server";
import { showReview } from "~/services/reviews.server";

/** 面談記録のPDF：記録があればその内容、なければ書き込む用紙。 */
export async function loader(args: LoaderFunctionArgs) {
  return pdfResponse(await interviewPaper(await showReview(args, "print")), "面談記録.pdf");
}
