import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { stateOf } from "~/plan/draft";
import { isStepName, stations } from "~/plan/steps";
import { openPlan } from "~/services/drafts.server";

/** 計画を開くと、まだ終わっていない最初の手順から続ける。 */
export async function loader(args: LoaderFunctionArgs) {
  const { planId, draft, today } = await openPlan(args);
  const unfinished = stations.find(({ name }) => isStepName(name) && stateOf(draft, name, today) !== "done");
  return redirect(`/plans/${planId}/${unfinished?.path ?? "check"}`);
}
