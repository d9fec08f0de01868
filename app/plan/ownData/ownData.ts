import { fieldName, longestText, mostFields } from "~/forms/formValues";
import { z } from "~/zod";
import type { Draft } from "../draft";
import { contentOf, draftContentSchema, stepNameSchema } from "../draftContent";
import { newestVersion } from "../draftVersions/openDraft";
import { replaced } from "../previousAnswers";

export const ownDataFormat = "ikuji-sanka-keikakusho";

const mostTicks = 20;
const mostToDos = 200;
const mostPoints = 100;
const text = z.string().max(longestText);
/** 一つの画面の答え。 */
export const typedAnswersSchema = z
  .record(z.string().regex(fieldName), z.union([text, z.array(text).max(mostTicks)]))
  .refine((fields) => Object.keys(fields).length <= mostFields);

/** 本人が書き出した計画。 No money: that never was in the plan. Strict, since it comes back from outside. */
export const ownDataSchema = z.strictObject({
  format: z.literal(ownDataFormat),
  /** Every version so far has the same fields: the answers are kept as typed. */
  schemaVersion: z.int().min(1).max(newestVersion),
  exportedAt: z.iso.datetime(),
  answers: z.partialRecord(stepNameSchema, typedAnswersSchema),
  /** 紙から読み込むときは、ない。 */
  doneToDos: z.array(z.string().max(longestText)).max(mostToDos).optional(),
  settledDates: draftContentSchema.shape.settledDates,
  confirmation: z.strictObject({ points: z.array(text).max(mostPoints), note: text }).optional(),
});

export type OwnData = z.infer<typeof ownDataSchema>;

export function ownDataOf(draft: Draft, exportedAt: string): OwnData {
  return { format: ownDataFormat, schemaVersion: newestVersion, exportedAt, ...contentOf(draft) };
}

/** 読み込んだ内容に置き換えた計画。One step back brings back what was there before. */
export function withOwnData(draft: Draft, data: OwnData, savedAt: string): Draft {
  const { doneToDos = draft.doneToDos } = data;
  return { ...replaced(draft, { ...data, doneToDos, isSample: false }), savedAt };
}
