import { storedAnswers, storedDate } from "~/storedFields";
import { z } from "~/zod";
import { type StepName, stepNames } from "./steps";

export const stepNameSchema = z.enum(stepNames as [StepName, ...StepName[]]);

/** 計画に書いたことのすべて。What an export carries and an import replaces. */
export const draftContentSchema = z.object({
  answers: z.partialRecord(stepNameSchema, storedAnswers),
  /** 済んだすること（`ToDoItem.key`）。 */
  doneToDos: z.array(z.string()).default([]),
  /** 休みの日付を決めたときの、出産予定日と出生日。It differs from the answers until he has seen what moved. */
  settledDates: z.object({ dueDate: storedDate.optional(), birthDate: storedDate.optional() }).optional(),
  /** 「人事担当課に確認済み」とした点と、確認した内容。It holds only while the same points stand. */
  confirmation: z.object({ points: z.array(z.string()), note: z.string() }).optional(),
});

export type DraftContent = z.infer<typeof draftContentSchema>;
export type Answers = z.infer<typeof storedAnswers>;

/** Absent stays absent: what is not in `content` must not survive when it is laid over a draft. */
export function contentOf({ answers, doneToDos, settledDates, confirmation }: DraftContent): DraftContent {
  return { answers, doneToDos, ...(settledDates && { settledDates }), ...(confirmation && { confirmation }) };
}
