import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { answersOf, type FormValues, nested } from "~/forms/formValues";
import { messagesOf } from "~/forms/messages";
import type { Refusal } from "~/forms/useStepForm";
import { stationAfter, stationBefore } from "~/plan/stations";
import { type StepName, stepSchemas } from "~/plan/steps";
import { type AnswersToKeep, keepAnswers, loadPlanPage, type OpenPlan, openPlan } from "./drafts.server";
import { hasRefusedInput, refuseInput } from "./refusedInput.server";

/** ボタンごとの、答えの書き換え（行を足す、消すなど）。`undefined` means the button is not about rows. */
export type Edit = (values: FormValues, intent: string) => FormValues | undefined;

/** 答えが受け取られたあと、次の画面の前に寄る画面。 */
export type Detour = (open: OpenPlan) => Promise<string | undefined>;

/** 手順の画面に要るもの。 */
export async function loadStep(args: LoaderFunctionArgs, step: StepName) {
  const page = await loadPlanPage(args);
  const { previous } = page.draft;
  return {
    ...page,
    hasErrors: hasRefusedInput(args),
    saved: {
      values: page.draft.answers[step] ?? {},
      revision: page.revision,
      autosaveAddress: `/plans/${page.planId}/keep/${step}`,
      hasRemovedRow:
        previous !== undefined && "step" in previous && previous.step === step && previous.change === "removal",
    },
  };
}

/**
 * 手順の答えを受け取る。What he typed is saved first, valid or not; then the button decides where to go.
 */
export async function answerStep(
  args: ActionFunctionArgs,
  step: StepName,
  edit: Edit = () => undefined,
  detour: Detour = async () => undefined,
) {
  const open = await openPlan(args);
  const form = await args.request.formData();
  const intent = String(form.get("_intent") ?? "next");
  const typed = answersOf(form);
  const edited = edit(typed, intent);
  const startedFrom = revisionIn(form, intent);
  const answers: AnswersToKeep = edited
    ? { values: edited, change: intent.startsWith("remove:") ? "removal" : "answers", before: typed }
    : { values: typed, change: "answers" };
  const kept = await keepAnswers(open, step, answers, startedFrom);
  const { revision, planId } = kept.open;

  if (kept.kind === "stale") {
    const conflict = { revision, differences: kept.differences };
    return data<Refusal>({ values: typed, messages: [], revision: startedFrom, conflict }, 409);
  }
  if (edited) return redirect(args.request.url.replace(/\.data(?=\?|$)/, ""), 303);
  if (intent === "back") return redirect(`/plans/${planId}/${stationBefore(step)?.path ?? ""}`, 303);

  const schema = stepSchemas[step](open.today);
  const read = schema.safeParse(nested(typed));
  if (!read.success) {
    return refuseInput<Refusal>(args, { values: typed, messages: messagesOf(schema, read.error), revision });
  }
  const next = isFromCheck(args) ? "check" : (stationAfter(step)?.path ?? "");
  return redirect((await detour(kept.open)) ?? `/plans/${planId}/${next}`, 303);
}

/** 確認の画面の「変更」から来たか。直したあとは、そこへ戻る。 */
export function isFromCheck({ request }: ActionFunctionArgs): boolean {
  return new URL(request.url).searchParams.get("from") === "check";
}

/** The revision his answers are saved on top of: the one the page was made from, or the one he chose to overwrite. */
function revisionIn(form: FormData, intent: string): number {
  const [, chosen] = /^overwrite:(\d+)$/.exec(intent) ?? [];
  const revision = Number(chosen ?? form.get("_revision"));
  return Number.isSafeInteger(revision) ? revision : 0;
}
