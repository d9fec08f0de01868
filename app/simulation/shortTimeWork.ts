import { type ShortTimeWork, terms } from "#salary-rules";
import { type IsoMonth, isIsoDate, isoMonth, monthOf, monthsFrom } from "#salary-rules/kernel/isoDate";
import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import { lastShortTimeBenefitMonth } from "#salary-rules/short-time-work-benefit/lastMonth";
import { optionalDurationField, optionalYenField } from "~/forms/fields";
import type { FormValues } from "~/forms/formValues";
import type { FieldMessage } from "~/forms/messages";
import type { Plan } from "~/plan/plan";
import { z } from "~/zod";

const name = terms.shortTimeWorkForChildcare;

const optionalMonthField = z
  .string()
  .default("")
  .transform((text, context): IsoMonth | undefined => {
    if (text === "") return undefined;
    if (isIsoDate(`${text}-01`)) return isoMonth(text);
    context.addIssue({ code: "custom", message: `${name}の月を選んでください` });
    return z.NEVER;
  });

const hour = 60;
/** 読み違えに気づける範囲（分）。 */
const partialLeaveRange = { least: 30, most: 80 * hour };
const weeklyRange = { least: 10 * hour, most: 40 * hour };

/** 復帰後の育児短時間勤務・部分休業の欄。画面の順。 */
export const shortTimeWorkFields = {
  shortTimeFrom: optionalMonthField,
  shortTimeUntil: optionalMonthField,
  partialLeaveTime: optionalDurationField(`${terms.partialLeave}の1か月の時間`, partialLeaveRange),
  shortTimeWeek: optionalDurationField(`${name}の1週間の勤務時間`, weeklyRange),
  shortTimePay: optionalYenField(`${name}の間の報酬`),
};

interface Typed {
  readonly shortTimeFrom?: IsoMonth | undefined;
  readonly shortTimeUntil?: IsoMonth | undefined;
  readonly partialLeaveTime?: number | undefined;
  readonly shortTimeWeek?: number | undefined;
  readonly shortTimePay?: number | undefined;
}

/** 減った報酬の決め方。時間から求めるか、報酬そのものか。 */
function waysOf({ partialLeaveTime, shortTimeWeek, shortTimePay }: Typed) {
  return [
    ...(partialLeaveTime === undefined ? [] : [{ partialLeaveMinutes: partialLeaveTime }]),
    ...(shortTimeWeek === undefined ? [] : [{ weeklyMinutes: shortTimeWeek }]),
    ...(shortTimePay === undefined ? [] : [{ monthlyPay: shortTimePay }]),
  ];
}

/** 始まりの月を選んだら、ほかも要る。The first field carries the message: without it there is nothing to count. */
export function checkShortTimeWork(typed: Typed, context: z.RefinementCtx): void {
  const { shortTimeFrom, shortTimeUntil } = typed;
  if (shortTimeFrom === undefined) return;
  const refuse = (message: string) => context.addIssue({ code: "custom", path: ["shortTimeFrom"], message });
  const ways = waysOf(typed);
  if (shortTimeUntil === undefined || ways.length === 0) {
    refuse(`${name}は、終わりの月と、時間か報酬のどれか一つも入力してください`);
  } else if (ways.length > 1) {
    refuse(`${name}の時間と報酬は、どれか一つだけ入力してください`);
  } else if (shortTimeUntil < shortTimeFrom) {
    refuse(`${name}の始まりの月は、終わりの月と同じか、それより前の月を選んでください`);
  }
}

export function shortTimeWorkOf(typed: Typed): ShortTimeWork | undefined {
  const { shortTimeFrom, shortTimeUntil } = typed;
  const [way] = waysOf(typed);
  return shortTimeFrom === undefined || shortTimeUntil === undefined || way === undefined
    ? undefined
    : { from: shortTimeFrom, until: shortTimeUntil, ...way };
}

const monthNames = ["shortTimeFrom", "shortTimeUntil"] as const;

/** 選べない月。A page only offers these months, but a posted form can carry any. */
export function monthsNotOffered(values: FormValues, months: readonly IsoMonth[]): readonly FieldMessage[] {
  const offered: readonly unknown[] = ["", undefined, ...months];
  const [first, last] = [months[0], months.at(-1)];
  const range = first && last ? `${formatJapaneseMonth(first)}から${formatJapaneseMonth(last)}までの` : "";
  return monthNames
    .filter((field) => !offered.includes(values[field]))
    .map((field) => ({ name: field, message: `${name}の月は、${range}選べる月の中から選んでください` }));
}

/** 選べる月。休業の最後の月から、手当金の支給される最後の月まで。 */
export function shortTimeMonths({ birth: { birthDate, dueDate }, leaves }: Plan): readonly IsoMonth[] {
  const birthday = birthDate ?? dueDate;
  const lastDay = leaves
    .map(({ end }) => end)
    .toSorted()
    .at(-1);
  if (birthday === undefined || lastDay === undefined) return [];
  const months: IsoMonth[] = [];
  const first = monthOf(lastDay);
  const last = lastShortTimeBenefitMonth(birthday, first);
  for (let month = first; month <= last; month = monthsFrom(month, 1)) months.push(month);
  return months;
}
