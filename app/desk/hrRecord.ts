import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { optionalChoiceField, optionalDateField, textField, ticksField } from "~/forms/fields";
import { type FormValues, nested } from "~/forms/formValues";
import { z } from "~/zod";
import { checkLabels, divisionLabels, hrItemLabels as label, replacementLabels, timesLabels } from "./hrWords";

const values = <Value extends string>(labels: Readonly<Record<Value, string>>) =>
  Object.keys(labels) as [Value, ...Value[]];

/** 人事担当課の記録（G1–G6）。Everything may still be open; what is written is kept with who wrote it. */
export const hrRecordSchema = z.object({
  receivedOn: optionalDateField("受付日"),
  receivedBy: textField("受け付けた人", { most: 40 }),
  copies: textField("写しの交付先", { most: 80 }),
  checked: ticksField(values(checkLabels)),
  checkNote: textField("確かめた内容", { most: 400 }),
  replacement: optionalChoiceField("代替措置", values(replacementLabels)),
  replacementNote: textField("代替措置の内容", { most: 200 }),
  approvedOn: optionalDateField("承認の日"),
  approvalNote: textField("請求と承認の実績", { most: 200 }),
  division: optionalChoiceField("部門", values(divisionLabels)),
  times: optionalChoiceField("新規か再度か", values(timesLabels)),
  congratulatedOn: optionalDateField("お祝いの言葉を届けた日"),
});

type HrRecord = z.output<typeof hrRecordSchema>;

/** 記録の欄。In the words of the plan's form. */
export function hrRecordLines(answers: FormValues): readonly (readonly [label: string, text: string])[] {
  const read = hrRecordSchema.safeParse(nested(answers)).data;
  return read ? linesOf(read).filter(([, text]) => text !== "") : [];
}

function linesOf(record: HrRecord): readonly (readonly [string, string])[] {
  const date = (day: HrRecord["receivedOn"]) => (day ? formatJapaneseDate(day, "both") : "");
  return [
    [label.receipt, joined(date(record.receivedOn), record.receivedBy)],
    [label.copies, record.copies],
    [label.checked, joined(record.checked.map((check) => checkLabels[check]).join("、"), record.checkNote)],
    [
      label.replacement,
      joined(record.replacement ? replacementLabels[record.replacement] : "", record.replacementNote),
    ],
    [label.approval, joined(date(record.approvedOn), record.approvalNote)],
    [
      label.grouping,
      joined(record.division ? divisionLabels[record.division] : "", record.times ? timesLabels[record.times] : ""),
    ],
    [label.congratulatedOn, date(record.congratulatedOn)],
  ];
}

function joined(...texts: readonly string[]): string {
  return texts.filter(Boolean).join("、");
}
