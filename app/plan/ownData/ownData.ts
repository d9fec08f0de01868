import { fieldName, longestText, mostFields } from "~/forms/formValues";
import { z } from "~/zod";
import { type Draft, draftSchema } from "../draft";
import { newestVersion } from "../draftVersions/openDraft";
import { stepNameSchema } from "../previousAnswers";

export const ownDataFormat = "ikuji-sanka-keikakusho";

const mostTicks = 20;
const mostToDos = 200;
const text = z.string().max(longestText);
const answers = z
  .record(z.string().regex(fieldName), z.union([text, z.array(text).max(mostTicks)]))
  .refine((fields) => Object.keys(fields).length <= mostFields);

/** 本人が書き出した計画。 No money: that never was in the plan. Strict, since it comes back from outside. */
export const ownDataSchema = z.strictObject({
  format: z.literal(ownDataFormat),
  schemaVersion: z.literal(newestVersion),
  exportedAt: z.iso.datetime(),
  answers: z.partialRecord(stepNameSchema, answers),
  doneToDos: z.array(z.string().max(longestText)).max(mostToDos),
  settledDates: draftSchema.shape.settledDates,
});

export type OwnData = z.infer<typeof ownDataSchema>;

export function ownDataOf({ answers, doneToDos, settledDates }: Draft, exportedAt: string): OwnData {
  return {
    format: ownDataFormat,
    schemaVersion: newestVersion,
    exportedAt,
    answers,
    doneToDos,
    ...(settledDates && { settledDates }),
  };
}

/** 読み込んだ内容に置き換えた計画。 */
export function withOwnData(draft: Draft, { answers, doneToDos, settledDates }: OwnData, savedAt: string): Draft {
  const { createdOn } = draft;
  return {
    schemaVersion: 1,
    isSample: false,
    createdOn,
    savedAt,
    answers,
    doneToDos,
    ...(settledDates && { settledDates }),
  };
}
