import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { answersOf } from "~/forms/formValues";
import { ownCopyPdf, pdfResponse } from "~/services/documents.server";
import { openPlan } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { paperIdentity } from "~/services/papers.server";
import { planForPaper } from "~/services/submission.server";
import { ownCopyOf } from "~/simulation/ownCopy";

export async function loader(args: LoaderFunctionArgs) {
  const { planId } = await openPlan(args);
  return redirect(`/plans/${planId}/simulation`);
}

/** 本人控えのPDF、JavaScript のない画面のために。The figures are used for this one answer and kept nowhere. */
export async function action(args: ActionFunctionArgs) {
  const open = await openPlan(args);
  const money = answersOf(await args.request.formData());
  const plan = planForPaper(open);
  const copy = ownCopyOf(plan, money, open.today, await paperIdentity(open), organizationSettings());
  return copy
    ? pdfResponse(await ownCopyPdf(open.session, copy), "育児参加計画書（本人控え）.pdf")
    : redirect(`/plans/${open.planId}/simulation`, 303);
}
