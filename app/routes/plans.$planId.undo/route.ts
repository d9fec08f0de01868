import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { stations } from "~/plan/stations";
import { openPlan, undoLastChange } from "~/services/drafts.server";

/** ひとつ前に戻し、戻った画面を見せる。 */
export async function action(args: ActionFunctionArgs) {
  const open = await openPlan(args);
  const step = await undoLastChange(open);
  const station = stations.find(({ name }) => name === step);
  return redirect(`/plans/${open.planId}/${station?.path ?? ""}`, 303);
}
