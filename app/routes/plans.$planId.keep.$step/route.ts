import type { ActionFunctionArgs } from "@remix-run/node";
import { answersOf } from "~/forms/formValues";
import { isStepName } from "~/plan/steps";
import { keepAnswers, openPlan } from "~/services/drafts.server";
import { clockTimeInJapan } from "~/timeInJapan";

/** 自動保存。The answers as typed, valid or not. */
export async function action(args: ActionFunctionArgs) {
  const step = args.params["step"] ?? "";
  const open = await openPlan(args);
  if (!isStepName(step)) throw new Response(null, { status: 404 });
  const form = await args.request.formData();
  const answers = { values: answersOf(form), change: "typing" } as const;
  const kept = await keepAnswers(open, step, answers, Number(form.get("_revision")));
  if (kept.kind === "stale") throw new Response(null, { status: 409 });
  return Response.json({ revision: kept.open.revision, savedAt: clockTimeInJapan(kept.open.draft.savedAt) });
}
