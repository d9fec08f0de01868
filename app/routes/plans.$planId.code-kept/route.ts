import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { stations } from "~/plan/stations";
import { openPlan } from "~/services/drafts.server";
import { markResumeCodeKept } from "~/services/plans.server";

/** 「控えました」。Afterwards the code is shown no more. */
export async function action(args: ActionFunctionArgs) {
  const { session, planId } = await openPlan(args);
  await markResumeCodeKept(session, planId);
  const returnTo = (await args.request.formData()).get("returnTo");
  const station = stations.find(({ path }) => returnTo === `/plans/${planId}/${path}`);
  return redirect(`/plans/${planId}/${station?.path ?? ""}`, 303);
}
