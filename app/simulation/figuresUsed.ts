import { payItems, terms } from "#salary-rules";
import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import { type FormValues, rowsOf } from "~/forms/formValues";
import { readYen } from "~/forms/yenText";
import { ageChoices } from "./ageChoices";
import { bonusMonthsIn } from "./bonusRows";
import { spouseChoices } from "./spouseChoices";
import { yenText } from "./yenInJapanese";

export type FigureUsed = readonly [label: string, text: string];

const payslipLines = [
  ...payItems,
  "shortTermContribution",
  "longTermCareContribution",
  "welfareContribution",
  "employeesPensionContribution",
  "retirementPensionContribution",
  "childSupportLevy",
  "incomeTax",
] as const;

/** 印刷する試算に添える、もとになった数字。The three first figures always, of the others what was typed. */
export function figuresUsed(values: FormValues, echoes: ReadonlyMap<string, string>): readonly FigureUsed[] {
  const typed = (name: string) => String(values[name] ?? "").trim();
  const lines: readonly FigureUsed[] = [
    [terms.standardMonthlyRemuneration, echoes.get("standardMonthlyRemuneration") ?? ""],
    ["年齢", ageChoices.find(({ value }) => value === (typed("isAged40To64") || "no"))?.label ?? ""],
    [`${terms.residentTax}の月額`, echoes.get("residentTax") ?? ""],
    ...payslipLines.map((name): FigureUsed => [terms[name], typed(name) && (echoes.get(name) ?? typed(name))]),
    ["9月からの標準報酬の月額", inYen(typed("standardMonthlyRemunerationFromSeptember"))],
    ["扶養親族等の数", typed("dependents")],
    ["配偶者の給与", [typed("spousePayFirstYear"), typed("spousePaySecondYear")].filter(Boolean).map(inYen).join("・")],
    ...bonusLines(values),
    ["配偶者のこと", spouseChoices.find(({ value }) => value !== "" && value === typed("spouse"))?.label ?? ""],
  ];
  return lines.filter(([, text]) => text !== "");
}

function bonusLines(values: FormValues): readonly FigureUsed[] {
  const months = bonusMonthsIn(values);
  return rowsOf(values, "bonus").flatMap((row, index) => {
    const month = months[index];
    return month && row["gross"]
      ? [[`${formatJapaneseMonth(month)}の${terms.bonus}`, inYen(row["gross"])] as const]
      : [];
  });
}

/** What could not be read stays as it was typed. */
function inYen(typed: string): string {
  const yen = readYen(typed);
  return yen === undefined ? typed : yenText(yen);
}
