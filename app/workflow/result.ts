import { formatJapanesePeriod } from "#salary-rules/kernel/japaneseDate";
import { choiceField, optionalDateField, textField } from "~/forms/fields";
import { type FormValues, nested } from "~/forms/formValues";
import { z } from "~/zod";
import { valuesOf } from "./interviewWords";
import type { RecordLine } from "./recordLines";

/** 休みの実績。どれがよいということはない。 */
export const outcomeLabels = {
  asPlanned: "計画どおりに休んだ",
  changed: "期間を変えて休んだ",
  notTaken: "休まなかった",
} as const;

export const resultSchema = z
  .object({
    outcome: choiceField("実際の休み", valuesOf(outcomeLabels)),
    start: optionalDateField("休みの始まり"),
    end: optionalDateField("休みの終わり"),
    specialLeave: textField("特別休暇など", { most: 120 }),
    voice: textField("よかったこと、困ったこと", { most: 400 }),
  })
  .superRefine(({ outcome, start, end }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (outcome === "changed" && !start) refuse("start", "実際に休み始めた日を入力してください（例：2027年2月14日）");
    if (outcome === "changed" && !end) refuse("end", "実際に休み終わった日を入力してください（例：2027年3月16日）");
    if (start && end && end < start)
      refuse("end", "休みの終わりは、始まりと同じ日か、それより後の日を入力してください");
  });

/** 休みの実績を、言葉にする。 */
export function resultLines(answers: FormValues): readonly RecordLine[] {
  const read = resultSchema.safeParse(nested(answers)).data;
  if (!read) return [];
  const { outcome, start, end, specialLeave, voice } = read;
  const lines: readonly RecordLine[] = [
    ["実際の休み", outcomeLabels[outcome]],
    ["期間", outcome === "changed" && start && end ? formatJapanesePeriod(start, end) : ""],
    ["特別休暇など", specialLeave],
    ["よかったこと、困ったこと", voice],
  ];
  return lines.filter(([, text]) => text !== "");
}
