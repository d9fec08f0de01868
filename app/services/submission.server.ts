import { answersOf } from "~/forms/formValues";
import { type FieldMessage, messagesOf } from "~/forms/messages";
import { checkDraft } from "~/plan/checkDraft";
import { planOf } from "~/plan/draft";
import type { Plan } from "~/plan/plan";
import { confirmationSchema, type SubmissionGate, submissionGate } from "~/plan/submissionGate";
import { type Kept, keepDraft, type OpenPlan } from "./drafts.server";
import { organizationSettings } from "./organization.server";

/** いまの計画で、提出用を作れるか。 */
export function gateOf({ draft, today }: OpenPlan): SubmissionGate {
  const findings = checkDraft(planOf(draft, today), draft, organizationSettings(), today);
  return submissionGate(findings, draft.confirmation);
}

/** 紙にする計画。 With the points that were confirmed in spite of the rules, where there are any. */
export function planForPaper(open: OpenPlan, gate: SubmissionGate = gateOf(open)): Plan {
  const plan = planOf(open.draft, open.today);
  return gate.kind === "confirmed" ? { ...plan, confirmation: { points: [...gate.points], note: gate.note } } : plan;
}

export type Confirming =
  | Kept
  | { readonly kind: "refused"; readonly messages: readonly FieldMessage[] }
  /** There is nothing left to confirm. */
  | { readonly kind: "needless" };

/** 残っている点を「人事担当課に確認済み」とする。 */
export async function confirmPoints(open: OpenPlan, form: FormData): Promise<Confirming> {
  const gate = gateOf(open);
  if (gate.kind === "open") return { kind: "needless" };
  const read = confirmationSchema.safeParse(answersOf(form));
  if (!read.success) return { kind: "refused", messages: messagesOf(confirmationSchema, read.error) };
  const confirmation = { points: [...gate.points], note: read.data.note };
  const draft = { ...open.draft, confirmation, savedAt: new Date().toISOString() };
  return keepDraft(open, draft, Number(form.get("_revision")));
}

/** 確認済みの印を取り消す。 */
export function withdrawConfirmation(open: OpenPlan): Promise<Kept> {
  const { confirmation, ...draft } = open.draft;
  return keepDraft(open, { ...draft, savedAt: new Date().toISOString() });
}
