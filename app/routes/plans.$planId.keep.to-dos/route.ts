import type { ActionFunctionArgs } from "@remix-run/node";
import { keepDoneToDos } from "~/services/deadlines.server";
import { openPlan } from "~/services/drafts.server";
import { clockTimeInJapan } from "~/timeInJapan";

/** 済の印の自動保存。 */
export async function action(args: ActionFunctionArgs) {
  const kept = await keepDoneToDos(await openPlan(args), await args.request.formData());
  if (kept.kind === "stale") throw new Response(null, { status: 409 });
  return Response.json({ revision: kept.open.revision, savedAt: clockTimeInJapan(kept.open.draft.savedAt) });
}
