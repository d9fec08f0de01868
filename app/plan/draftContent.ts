import { type IsoDate, isIsoDate } from "#salary-rules/kernel/isoDate";
import { z } from "~/zod";
import { type StepName, stepNames } from "./steps";

export const isoDateField = z.custom<IsoDate>((value) => typeof value === "string" && isIsoDate(value));

export const stepNameSchema = z.enum(stepNames as [StepName, ...StepName[]]);
export const answersSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** 計画に書いたことのすべて。What an export carries and an import replaces. */
export const draftContentSchema = z.object({
  answers: z.partialRecord(stepNameSchema, answersSchema),
  /** 済んだすること（`ToDoItem.key`）。 */
  doneToDos: z.array(z.string()).default([]),
  /** 休みの日付を決めたときの、出産予定日と出生日。It differs from the answers until he has seen what moved. */
  settledDates: z.object({ dueDate: isoDateField.optional(), birthDate: isoDateField.optional() }).optional(),
  /** 「人事担当課に確認済み」とした点と、確認した内容。It holds only while the same points stand. */
  confirmation: z.object({ points: z.array(z.string()), note: z.string() }).optional(),
});

export type DraftContent = z.infer<typeof draftContentSchema>;
export type Answers = z.infer<typeof answersSchema>;

/** Absent stays absent: what is not in `content` must not survive when it is laid over a draft. */
export function contentOf({ answers, doneToDos, settledDates, confirmation }: DraftContent): DraftContent {
  return { answers, doneToDos, ...(settledDates && { settledDates }), ...(confirmation && { confirmation }) };
}
