import {
  benefitPeriods,
  contributionRatePresets,
  inferFromPensionContribution,
  type payItems,
  residentTaxWays,
  spouseSituations,
  terms,
} from "#salary-rules";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { optionalChoiceField, optionalYenField } from "~/forms/fields";
import { type FormValues, nested, rowsOf, withRows } from "~/forms/formValues";
import { type FieldMessage, inPageOrder, messagesOf } from "~/forms/messages";
import type { Plan } from "~/plan/plan";
import { z } from "~/zod";
import {
  bonusRows,
  contributionField,
  daysOffField,
  dependentsField,
  jobGradeAdditionField,
  standardRemunerationField,
} from "./moneyFields";
import { checkShortTimeWork, monthsNotOffered, shortTimeMonths, shortTimeWorkFields } from "./shortTimeWork";
import { yenText } from "./yenInJapanese";

export const paymentLags = ["1", "2", "3"] as const;
export const commutingUnits = ["3", "6"] as const;
export const commutingStarts = ["01", "02", "03", "04", "05", "06"] as const;
const views = ["earned", "paid"] as const;
export type MonthView = (typeof views)[number];

const ratePresetIds = contributionRatePresets.map(({ id }) => id) as [string, ...string[]];

/** お金の画面の入力。画面の順。すべて任意で、書いた欄の分だけ「目安」が「明細どおり」になる。 */
function moneySchema(today: IsoDate) {
  const payItemField = (item: (typeof payItems)[number]) => optionalYenField(terms[item]);
  return z
    .object({
      standardMonthlyRemuneration: standardRemunerationField(terms.standardMonthlyRemuneration, today),
      employeesPensionContribution: optionalYenField(terms.employeesPensionContribution),
      grossPay: optionalYenField("支給総額"),
      isAged40To64: optionalChoiceField("年齢", ["no", "yes"]),
      residentTax: optionalYenField(terms.residentTax),
      residentTaxWay: optionalChoiceField("住民税の納め方", residentTaxWays),
      basicMonthlySalary: payItemField("basicMonthlySalary"),
      regionalAllowance: payItemField("regionalAllowance"),
      dependentAllowance: payItemField("dependentAllowance"),
      housingAllowance: payItemField("housingAllowance"),
      commutingAllowance: payItemField("commutingAllowance"),
      commutingUnit: optionalChoiceField("通勤手当の支給単位", commutingUnits),
      commutingStart: optionalChoiceField("通勤手当が支給される月", commutingStarts),
      overtimeAllowance: payItemField("overtimeAllowance"),
      managerialAllowance: payItemField("managerialAllowance"),
      separationAllowance: payItemField("separationAllowance"),
      otherMonthlyPay: payItemField("otherMonthlyPay"),
      shortTermContribution: contributionField(terms.shortTermContribution),
      longTermCareContribution: contributionField(terms.longTermCareContribution),
      welfareContribution: contributionField(terms.welfareContribution),
      retirementPensionContribution: contributionField(terms.retirementPensionContribution),
      childSupportLevy: contributionField(terms.childSupportLevy),
      contributionRatePreset: optionalChoiceField("共済組合", ratePresetIds),
      incomeTax: optionalYenField(terms.incomeTax),
      dependents: dependentsField,
      spousePayFirstYear: optionalYenField("配偶者の給与"),
      spousePaySecondYear: optionalYenField("配偶者の給与"),
      isSpouseAmongDependents: optionalChoiceField("配偶者が扶養親族等の数に入っているか", ["yes", "no"]),
      standardMonthlyRemunerationFromSeptember: standardRemunerationField("9月からの標準報酬の月額", today),
      jobGradeAdditionPercent: jobGradeAdditionField,
      bonus: bonusRows.schema,
      spouse: optionalChoiceField("配偶者のこと", spouseSituations),
      benefitPeriod: optionalChoiceField("手当金を受ける期間", benefitPeriods),
      paymentLag: optionalChoiceField("手当金が振り込まれる月", paymentLags),
      ...shortTimeWorkFields,
      daysOff: daysOffField,
      view: optionalChoiceField("見方", views),
    })
    .superRefine(checkShortTimeWork)
    .superRefine(({ spouse, ...typed }, context) => {
      if (spouse !== "noSpouse") return;
      for (const name of ["spousePayFirstYear", "spousePaySecondYear"] as const) {
        if (typed[name] === undefined) continue;
        context.addIssue({
          code: "custom",
          path: [name],
          message: "「配偶者はいない」を選んだときは、空欄にしてください",
        });
      }
    })
    .superRefine(({ standardMonthlyRemuneration, employeesPensionContribution }, context) => {
      if (standardMonthlyRemuneration !== undefined || employeesPensionContribution === undefined) return;
      const inferred = inferFromPensionContribution(employeesPensionContribution, today);
      if (inferred.kind !== "noGrade") return;
      context.addIssue({
        code: "custom",
        path: ["employeesPensionContribution"],
        message: `${terms.employeesPensionContribution}が${yenText(employeesPensionContribution)}になる等級はありません。明細の額をもう一度確かめてください`,
      });
    });
}

let schemaOfToday: { readonly today: IsoDate; readonly schema: ReturnType<typeof moneySchema> } | undefined;

/** Building a schema costs more than reading with it, and every key that is pressed reads. */
function schemaFor(today: IsoDate): ReturnType<typeof moneySchema> {
  if (schemaOfToday?.today !== today) schemaOfToday = { today, schema: moneySchema(today) };
  return schemaOfToday.schema;
}

export type Money = z.output<ReturnType<typeof moneySchema>>;

export interface MoneyReading {
  readonly money: Money;
  /** 読み取れなかった欄。その欄は空欄として計算する。 */
  readonly messages: readonly FieldMessage[];
}

/**
 * Reads what can be read: a field that cannot be used is named and left out, the others still count. With the plan, only
 * the months that it offers can be used.
 */
export function readMoney(values: FormValues, today: IsoDate, plan?: Plan): MoneyReading {
  const schema = schemaFor(today);
  const single = singleValues(values, Object.keys(schema.shape));
  const messages: FieldMessage[] = plan ? [...monthsNotOffered(single, shortTimeMonths(plan))] : [];
  const usable = messages.length > 0 ? { ...single, shortTimeFrom: "", shortTimeUntil: "" } : single;
  let readable = withRows(usable, "bonus", rowsOf(values, "bonus"));
  for (;;) {
    const reading = schema.safeParse(nested(readable));
    if (reading.success) return { money: reading.data, messages: inPageOrder(schema, messages) };
    const refused = messagesOf(schema, reading.error);
    messages.push(...refused);
    readable = Object.fromEntries(
      Object.entries(readable).map(([name, value]) => [
        name,
        refused.some((one) => isWithin(name, one.name)) ? "" : value,
      ]),
    );
  }
}

/** A message may stand at one field of a row: the row is left out as a whole. */
function isWithin(name: string, refused: string): boolean {
  const [group, row, key] = refused.split(".");
  return name === refused || (key !== undefined && name.startsWith(`${group}.${row}.`));
}

/** Every field of this form is single: a name posted twice counts once, other names do not count. */
function singleValues(values: FormValues, names: readonly string[]): FormValues {
  const single = Object.entries(values).filter(([name]) => names.includes(name) && name !== "bonus");
  return Object.fromEntries(
    single.map(([name, value]) => [name, typeof value === "string" ? value : (value[0] ?? "")]),
  );
}
