import { type ShortTimeWork, terms } from "#salary-rules";
import { type IsoMonth, isIsoDate, isoMonth, monthOf, monthsFrom } from "#salary-rules/kernel/isoDate";
import { lastShortTimeBenefitMonth } from "#salary-rules/short-time-work-benefit/lastMonth";
import { optionalYenField } from "~/forms/fields";
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

/** 復帰後の育児短時間勤務の欄。画面の順。 */
export const shortTimeWorkFields = {
  shortTimeFrom: optionalMonthField,
  shortTimeUntil: optionalMonthField,
  shortTimePay: optionalYenField(`${name}の間の報酬`),
};

interface Typed {
  readonly shortTimeFrom?: IsoMonth | undefined;
  readonly shortTimeUntil?: IsoMonth | undefined;
  readonly shortTimePay?: number | undefined;
}

/** 始まりの月を選んだら、ほかの二つも要る。The first field carries the message: without it there is nothing to count. */
export function checkShortTimeWork(typed: Typed, context: z.RefinementCtx): void {
  const { shortTimeFrom, shortTimeUntil, shortTimePay } = typed;
  if (shortTimeFrom === undefined) return;
  const refuse = (message: string) => context.addIssue({ code: "custom", path: ["shortTimeFrom"], message });
  if (shortTimeUntil === undefined || shortTimePay === undefined) {
    refuse(`${name}は、終わりの月と、その間の報酬も入力してください`);
  } else if (shortTimeUntil < shortTimeFrom) {
    refuse(`${name}の始まりの月は、終わりの月と同じか、それより前の月を選んでください`);
  }
}

export function shortTimeWorkOf({ shortTimeFrom, shortTimeUntil, shortTimePay }: Typed): ShortTimeWork | undefined {
  return shortTimeFrom === undefined || shortTimeUntil === undefined || shortTimePay === undefined
    ? undefined
    : { from: shortTimeFrom, until: shortTimeUntil, monthlyPay: shortTimePay };
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
