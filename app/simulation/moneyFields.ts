import { gradeOfStandard, remunerationGrades, terms } from "#salary-rules";
import { type IsoDate, isIsoDate, isoMonth } from "#salary-rules/kernel/isoDate";
import { readDate } from "~/forms/dateText";
import { optionalYenField } from "~/forms/fields";
import { plainText } from "~/forms/plainText";
import { rowsField } from "~/forms/rowsField";
import { z } from "~/zod";
import { type ContributionEntry, readContribution } from "./contributionText";
import { yenText } from "./yenInJapanese";

const mostDependents = 20;
const mostDaysOff = 400;

/** 標準報酬の月額の欄。等級表にある額だけを受け取り、ないときは近い額を伝える。 */
export function standardRemunerationField(label: string, today: IsoDate) {
  return optionalYenField(label).superRefine((typed, context) => {
    if (typed === undefined || gradeOfStandard(typed, today)) return;
    const amounts = remunerationGrades(today).map((grade) => grade.standardMonthlyRemuneration);
    const nearest = [amounts.findLast((amount) => amount < typed), amounts.find((amount) => amount > typed)];
    context.addIssue({
      code: "custom",
      message: `${label}は、決まった額の中から入力してください。近い額は${nearest.flatMap((amount) => (amount === undefined ? [] : [yenText(amount)])).join("と")}です`,
    });
  });
}

/** 掛金の欄。明細の額でも、率（‰）でもよい。 */
export function contributionField(label: string) {
  return z
    .string()
    .default("")
    .transform((typed, context): ContributionEntry | undefined => {
      if (typed.trim() === "") return undefined;
      const entry = readContribution(typed);
      if (entry && (entry.kind === "rate" || entry.amount <= 9_999_999)) return entry;
      context.addIssue({
        code: "custom",
        message: `${label}は、明細の額（例：14,400）か、率（例：48.0‰）で入力してください`,
      });
      return z.NEVER;
    });
}

export const dependentsField = z
  .string()
  .default("")
  .transform((typed, context) => {
    const text = plainText(typed).replace(/人$/u, "");
    if (text === "") return undefined;
    if (/^\d{1,2}$/u.test(text) && Number(text) <= mostDependents) return Number(text);
    context.addIssue({
      code: "custom",
      message: `扶養親族等の数は、0から${mostDependents}までの数字で入力してください`,
    });
    return z.NEVER;
  });

/** 団体の職務段階別加算の割合（％）から選ぶ欄。 */
export const jobGradeAdditionField = z
  .string()
  .default("")
  .refine((text) => text === "" || /^\d{1,2}(\.\d{1,2})?$/u.test(text), `${terms.jobGradeAddition}を選んでください`)
  .transform((text) => (text === "" ? undefined : text));

/** 交替制の人の休みの日。1行に1日。 */
export const daysOffField = z
  .string()
  .default("")
  .transform((typed, context): IsoDate[] => {
    const lines = typed.split(/[\n、]/u).filter((line) => line.trim() !== "");
    const readings = lines.map((line) => ({ line, reading: readDate(line) }));
    const unreadable = readings.find(({ reading }) => reading.kind !== "date");
    if (unreadable || lines.length > mostDaysOff) {
      context.addIssue({
        code: "custom",
        message: unreadable
          ? `休みの日「${unreadable.line.trim().slice(0, 20)}」は、「2027年2月10日」のように入力してください`
          : `休みの日は、${mostDaysOff}日までにしてください`,
      });
      return z.NEVER;
    }
    return readings.flatMap(({ reading }) => (reading.kind === "date" ? [reading.date] : []));
  });

const monthField = z
  .string()
  .default("")
  .refine((text) => isIsoDate(`${text}-01`), "支給月を選んでください")
  .transform((text) => isoMonth(text));

/** 期末・勤勉手当の1回分。支給額のない行は、なかったことにする。 */
const bonusRow = z
  .object({
    id: z.string().default(""),
    month: monthField,
    gross: optionalYenField(`${terms.bonus}の支給額`),
    incomeTax: optionalYenField(`${terms.bonus}の${terms.incomeTax}`),
  })
  .superRefine(({ gross }, context) => {
    if (gross !== undefined) return;
    context.addIssue({ code: "custom", path: ["gross"], message: `${terms.bonus}の支給額を入力してください` });
  });

export const bonusRows = rowsField("bonus", bonusRow, ["gross", "incomeTax"]);
