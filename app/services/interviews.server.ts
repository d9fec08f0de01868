import { answersOf, type FormValues, nested } from "~/forms/formValues";
import { type FieldMessage, messagesOf } from "~/forms/messages";
import { wishLabels } from "~/plan/labels";
import type { Plan } from "~/plan/plan";
import { type DiscouragingWords, discouragingWordsIn } from "~/review/lexicon";
import type { CaseFile } from "~/workflow/caseFile";
import { type InterviewAnswers, interviewRecordSchema } from "~/workflow/interviewRecord";
import { keptAnswers } from "~/workflow/keptAnswers";
import type { Acted } from "./cases.server";
import { actAsSupervisor, type OpenReview } from "./reviews.server";

export type Recording =
  | Acted
  | { readonly kind: "refused"; readonly values: FormValues; readonly messages: readonly FieldMessage[] }
  /** Nothing is written until he has seen them; then he decides. */
  | { readonly kind: "flagged"; readonly values: FormValues; readonly words: readonly DiscouragingWords[] };

/** 面談を記録する。 */
export async function recordInterview(review: OpenReview, revisionSeen: number, form: FormData): Promise<Recording> {
  const values = answersOf(form);
  const read = interviewRecordSchema.safeParse(nested(values));
  if (!read.success) return { kind: "refused", values, messages: messagesOf(interviewRecordSchema, read.error) };
  const words = discouragingWordsIn(ownWordsIn(read.data).join("\n"));
  if (words.length > 0 && form.get("_intent") !== "anyway") return { kind: "flagged", values, words };
  const answers = keptAnswers(interviewRecordSchema, values);
  return actAsSupervisor(review, revisionSeen, { action: "recordInterview", answers }, read.data.declaredName);
}

/** 所属長が自分の言葉で書いた欄。 */
function ownWordsIn({ consideration, supportReason, announcement, ownLine, coverers }: InterviewAnswers) {
  return [consideration, supportReason, announcement, ownLine, coverers];
}

/** 面談の画面の、はじめの内容：前の記録か、計画に書かれていること。 */
export function interviewValues({ interview }: CaseFile, view: Plan): FormValues {
  if (interview) return interview.answers;
  const wishes = Object.entries(wishLabels)
    .map(([key, label]) => ({ label, text: view.wishes[key as keyof Plan["wishes"]] }))
    .filter(({ text }) => text !== "");
  return { concerns: wishes.map(({ label, text }) => `${label}：${text}`).join("\n") };
}
