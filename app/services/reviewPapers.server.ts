import type { PrintablePlan } from "~/documents/printablePlan";
import { printableSubmission } from "~/plan/printable";
import { isOpenToReaders } from "~/workflow/caseFile";
import { recordIn } from "~/workflow/recordIn";
import { interviewPdf, submissionPdf } from "./documents.server";
import { organizationSettings } from "./organization.server";
import { identityAsSubmitted } from "./papers.server";
import type { OpenReview } from "./reviews.server";
import { notThere } from "./whoIsAsking.server";

type PrintedCase = Pick<OpenReview, "file" | "planId" | "session">;

/** 提出された計画書。 */
export function submissionPaper(review: PrintedCase): Promise<Uint8Array<ArrayBuffer>> {
  return submissionPdf(review.session, printable(review));
}

/** 面談の記録、または書き込む用紙。 */
export function interviewPaper(review: PrintedCase): Promise<Uint8Array<ArrayBuffer>> {
  return interviewPdf(review.session, { plan: printable(review), record: recordIn(review.file) });
}

/** 提出された計画の、紙に載せる形。 */
export function printable({ file, planId }: Omit<PrintedCase, "session">): PrintablePlan {
  if (!isOpenToReaders(file)) throw notThere();
  return printableSubmission(file.submission.plan, identityAsSubmitted(planId, file), organizationSettings());
}
