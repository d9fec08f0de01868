import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { choiceField, optionalDateField, textField } from "~/forms/fields";
import { type FormValues, nested } from "~/forms/formValues";
import { z } from "~/zod";
import { valuesOf } from "./interviewWords";
import type { RecordLine } from "./recordLines";

/** 復帰の前と後の面談。 */
export const followUpLabels = { beforeReturn: "復帰前の面談", afterReturn: "復帰後1か月の確認" } as const;

export const followUpItems = {
  heldOn: "面談した日",
  returnDay: "復帰の日と、変更の希望",
  hours: "勤務時間と送り迎え",
  workload: "業務量と担当",
  health: "体調と家庭の様子",
  agreed: "決めたこと",
} as const;

const most = 400;

export const followUpSchema = z
  .object({
    kind: choiceField("面談の種類", valuesOf(followUpLabels)),
    heldOn: optionalDateField(followUpItems.heldOn),
    returnDay: textField(followUpItems.returnDay, { most: 120 }),
    hours: textField(followUpItems.hours, { most }),
    workload: textField(followUpItems.workload, { most }),
    health: textField(followUpItems.health, { most }),
    agreed: textField(followUpItems.agreed, { most, required: true }),
    declaredName: textField("お名前", { most: 50, required: true }),
  })
  .superRefine(({ heldOn }, context) => {
    const message = "面談した日を入力してください（例：2027年4月10日）";
    if (!heldOn) context.addIssue({ code: "custom", path: ["heldOn"], message });
  });

/** 復帰の面談を、言葉にする。 */
export function followUpLines(answers: FormValues): readonly RecordLine[] {
  const read = followUpSchema.safeParse(nested(answers)).data;
  if (!read) return [];
  const written = (day: IsoDate | undefined) => (day ? formatJapaneseDate(day, "both") : "");
  const lines: readonly RecordLine[] = [
    [followUpItems.heldOn, `${written(read.heldOn)}　${followUpLabels[read.kind]}`],
    [followUpItems.returnDay, read.returnDay],
    [followUpItems.hours, read.hours],
    [followUpItems.workload, read.workload],
    [followUpItems.health, read.health],
    [followUpItems.agreed, read.agreed],
    ["所属長（自己申告）", read.declaredName],
  ];
  return lines.filter(([, text]) => text !== "");
}
