import type { ActionFunctionArgs } from "@remix-run/node";
import { keepInterviewDraft } from "~/services/interviews.server";
import { openReview } from "~/services/reviews.server";
import { clockTimeInJapan } from "~/timeInJapan";

/** 面談の記録の自動保存。The answers as typed, valid or not. */
export async function action(args: ActionFunctionArgs) {
  const review = await openReview(args);
  const kept = await keepInterviewDraft(review, await args.request.formData());
  if (kept === "stale") throw new Response(null, { status: 409 });
  return Response.json({ revision: kept.revision, savedAt: clockTimeInJapan(kept.savedAt) });
}
