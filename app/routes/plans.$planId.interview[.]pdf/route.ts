import type { LoaderFunctionArgs } from "@remix-run/node";
import { printableSubmission } from "~/plan/printable";
import { openCase } from "~/services/cases.server";
import { interviewPdf, pdfResponse } from "~/services/documents.server";
import { openPlan } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { paperIdentity } from "~/services/papers.server";
import { planForPaper } from "~/services/submission.server";
import { recordIn } from "~/workflow/recordIn";

/** 面談記録のPDF：記録があればその内容、なければ書き込む用紙。 */
export async function loader(args: LoaderFunctionArgs) {
  const open = await openPlan(args);
  const record = recordIn((await openCase(open)).file);
  const plan = printableSubmission(planForPaper(open), await paperIdentity(open), organizationSettings());
  return pdfResponse(await interviewPdf(open.session, { plan, record }), "面談記録.pdf");
}
