import type { LoaderFunctionArgs } from "@remix-run/node";
import { planOf } from "~/plan/draft";
import { printableSubmission } from "~/plan/printable";
import { interviewPdf, pdfResponse } from "~/services/documents.server";
import { openPlan } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { paperIdentity } from "~/services/papers.server";

/** 面談で書き込む用紙のPDF。 */
export async function loader(args: LoaderFunctionArgs) {
  const open = await openPlan(args);
  const plan = printableSubmission(planOf(open.draft, open.today), await paperIdentity(open), organizationSettings());
  return pdfResponse(await interviewPdf(open.session, { plan }), "面談記録.pdf");
}
