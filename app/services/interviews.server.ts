import { answersOf, type FormValues, nested } from "~/forms/formValues";
import { type FieldMessage, messagesOf } from "~/forms/messages";
import { wishLabels } from "~/plan/labels";
import type { Plan } from "~/plan/plan";
import { type DiscouragingWords, discouragingWordsIn } from "~/review/lexicon";
import { storedAnswers } from "~/storedFields";
import { clockTimeInJapan } from "~/timeInJapan";
import type { CaseFile } from "~/workflow/caseFile";
import { followUpSchema } from "~/workflow/followUp";
import { type InterviewAnswers, interviewRecordSchema } from "~/workflow/interviewRecord";
import { keptAnswers } from "~/workflow/keptAnswers";
import { type Acted, startedFrom } from "./cases.server";
import { actAsSupervisor, type OpenReview } from "./reviews.server";

export type Recording =
  | Acted
  | { readonly kind: "refused"; readonly values: FormValues; readonly messages: readonly FieldMessage[] }
  /** Nothing is written until he has seen them; then he decides. */
  | { readonly kind: "flagged"; readonly values: FormValues; readonly words: readonly DiscouragingWords[] };

const noDraft = { revision: 0, values: undefined, savedAt: "" };

/** 面談の記録の書きかけ。What somebody else than this program wrote there is none. */
export async function interviewDraftOf({ session, planId }: OpenReview) {
  const draft = await session.room.recordDrafts.read(planId);
  const values = draft && storedAnswers.safeParse(draft.body).data;
  return draft && values ? { revision: draft.revision, values, savedAt: clockTimeInJapan(draft.savedAt) } : noDraft;
}

/** 書きかけを、入力されたまま保存する。 */
export function keepInterviewDraft({ session, planId }: OpenReview, form: FormData) {
  const values = keptAnswers(interviewRecordSchema, answersOf(form));
  return session.room.recordDrafts.save(planId, startedFrom(form), values);
}

/** 面談を記録する。 */
export async function recordInterview(review: OpenReview, revisionSeen: number, form: FormData): Promise<Recording> {
  const values = answersOf(form);
  const read = interviewRecordSchema.safeParse(nested(values));
  if (!read.success) return { kind: "refused", values, messages: messagesOf(interviewRecordSchema, read.error) };
  const words = discouragingWordsIn(ownWordsIn(read.data).join("\n"));
  if (words.length > 0 && form.get("_intent") !== "anyway") return { kind: "flagged", values, words };
  const answers = keptAnswers(interviewRecordSchema, values);
  const act = { action: "recordInterview", answers } as const;
  const acted = await actAsSupervisor(review, revisionSeen, act, read.data.declaredName);
  if (acted.kind === "done") await review.session.room.recordDrafts.drop(review.planId);
  return acted;
}

/** 復帰の面談を記録する。 */
export async function recordFollowUp(review: OpenReview, revisionSeen: number, form: FormData): Promise<Recording> {
  const values = answersOf(form);
  const read = followUpSchema.safeParse(nested(values));
  if (!read.success) return { kind: "refused", values, messages: messagesOf(followUpSchema, read.error) };
  const { returnDay, hours, workload, health, agreed, declaredName } = read.data;
  const words = discouragingWordsIn([returnDay, hours, workload, health, agreed].join("\n"));
  if (words.length > 0 && form.get("_intent") !== "anyway") return { kind: "flagged", values, words };
  const act = { action: "recordFollowUp", answers: keptAnswers(followUpSchema, values) } as const;
  return actAsSupervisor(review, revisionSeen, act, declaredName);
}

/** 所属長が自分の言葉で書いた欄。 */
function ownWordsIn({
  consideration,
  findings,
  toConsider,
  supportReason,
  announcement,
  ownLine,
  coverers,
}: InterviewAnswers) {
  return [consideration, findings, toConsider, supportReason, announcement, ownLine, coverers];
}

/** 面談の画面の、はじめの内容：前の記録か、計画に書かれていること。 */
export function interviewValues({ interview }: CaseFile, view: Plan): FormValues {
  if (interview) return interview.answers;
  const wishes = Object.entries(wishLabels)
    .map(([key, label]) => ({ label, text: view.wishes[key as keyof Plan["wishes"]] }))
    .filter(({ text }) => text !== "");
  return { concerns: wishes.map(({ label, text }) => `${label}：${text}`).join("\n") };
}
