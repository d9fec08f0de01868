import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { printableSubmission } from "~/plan/printable";
import { pdfResponse, submissionPdf } from "~/services/documents.server";
import { openPlan } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { paperIdentity } from "~/services/papers.server";
import { gateOf, planForPaper } from "~/services/submission.server";

/** 提出用のPDF。直すところが残っているあいだは、作らずに理由の画面を見せる。 */
export async function loader(args: LoaderFunctionArgs) {
  const open = await openPlan(args);
  const gate = gateOf(open);
  if (gate.kind === "closed") return redirect(`/plans/${open.planId}/hand-over`, 303);
  const plan = printableSubmission(planForPaper(open, gate), await paperIdentity(open), organizationSettings());
  return pdfResponse(await submissionPdf(open.session, plan), "育児参加計画書（提出用）.pdf");
}
