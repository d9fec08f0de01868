import type { LoaderFunctionArgs } from "@remix-run/node";
import { planOf } from "~/plan/draft";
import { printableSubmission } from "~/plan/printable";
import { pdfResponse, submissionPdf } from "~/services/documents.server";
import { openPlan } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { paperIdentity } from "~/services/papers.server";

/** 提出用のPDF。 */
export async function loader(args: LoaderFunctionArgs) {
  const open = await openPlan(args);
  const plan = printableSubmission(planOf(open.draft, open.today), paperIdentity(open), organizationSettings());
  return pdfResponse(await submissionPdf(open.session, plan), "育児参加計画書（提出用）.pdf");
}
