import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { optionalChoiceField, optionalDateField, textField, ticksField } from "~/forms/fields";
import { type FormValues, nested } from "~/forms/formValues";
import { z } from "~/zod";

/** 計画書の「人事担当課」の欄（受付、制度の確認、代替措置、請求・承認の実績、集計区分）の言葉。 */
export const checkLabels = {
  counts: "取得の回数",
  window: "57日間の区分",
  appointment: "任期の要件",
  limits: "期間と日数の限度",
} as const;

export const replacementLabels = {
  fixedTerm: "任期付採用（育児休業法6条1項1号）",
  temporary: "臨時的任用（育児休業法6条1項2号）",
  fiscalYear: "会計年度任用職員",
  internal: "部内の応援",
  none: "代替なし",
} as const;

export const divisionLabels = {
  general: "一般行政",
  enterprise: "公営企業等",
  police: "警察",
  fire: "消防",
  education: "教育委員会",
} as const;

export const timesLabels = { first: "新規", again: "再度" } as const;

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
    ["受付", joined(date(record.receivedOn), record.receivedBy)],
    ["写しの交付先", record.copies],
    ["制度の確認", joined(record.checked.map((check) => checkLabels[check]).join("、"), record.checkNote)],
    ["代替措置", joined(record.replacement ? replacementLabels[record.replacement] : "", record.replacementNote)],
    ["請求と承認の実績", joined(date(record.approvedOn), record.approvalNote)],
    [
      "集計区分",
      joined(record.division ? divisionLabels[record.division] : "", record.times ? timesLabels[record.times] : ""),
    ],
    ["お祝いの言葉を届けた日", date(record.congratulatedOn)],
  ];
}

function joined(...texts: readonly string[]): string {
  return texts.filter(Boolean).join("、");
}
