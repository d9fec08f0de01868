import { terms } from "#salary-rules";
import { isIsoDate, isoMonth } from "#salary-rules/kernel/isoDate";
import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import type { Choice } from "~/forms/ChoiceField";
import { type FormValues, rowsOf } from "~/forms/formValues";
import { readYen } from "~/forms/yenText";
import { ageChoices } from "./ageChoices";
import { bonusMonthsIn } from "./bonusRows";
import {
  benefitPeriodChoices,
  commutingStartChoices,
  commutingUnitChoices,
  paymentLagChoices,
  ratePresetChoices,
  residentTaxWayChoices,
  spouseAmongDependentsChoices,
} from "./detailChoices";
import type { Money } from "./moneyForm";
import { spouseChoices } from "./spouseChoices";
import { yenText } from "./yenInJapanese";

export type FigureUsed = readonly [label: string, text: string];

/** 入力と、それがどう使われたか。 */
interface Used {
  readonly values: FormValues;
  /** この欄の、いま計算に使っている額。 */
  readonly echo: string | undefined;
  readonly typed: string;
  /** 休業にかかる暦年。 */
  readonly years: readonly number[];
}

type Figure = (used: Used) => readonly FigureUsed[];

/** 印刷する試算に添える、もとになった数字。The three first figures always, of the others what was typed. */
export function figuresUsed(
  values: FormValues,
  echoes: ReadonlyMap<string, string>,
  years: readonly number[],
): readonly FigureUsed[] {
  return Object.entries(figures)
    .flatMap(([name, figure]) => figure({ values, echo: echoes.get(name), typed: typedIn(values, name), years }))
    .filter(([, text]) => text !== "");
}

const always =
  (label: string): Figure =>
  ({ echo = "" }) => [[label, echo]];

/** What the calculation made of it, or the amount he typed. */
const amount =
  (label: string): Figure =>
  ({ typed, echo }) => [[label, typed && (echo ?? inYen(typed))]];

const asTyped =
  (label: string): Figure =>
  ({ typed }) => [[label, typed]];

const chosen =
  (label: string, choices: readonly Choice[]): Figure =>
  ({ typed }) => [[label, choices.find(({ value }) => value !== "" && value === typed)?.label ?? ""]];

const inMonth =
  (label: string): Figure =>
  ({ typed }) => [[label, isIsoDate(`${typed}-01`) ? formatJapaneseMonth(isoMonth(typed)) : ""]];

const spousePay =
  (index: number): Figure =>
  ({ typed, years }) => [[`配偶者の${years[index]}年の給与`, inYen(typed)]];

/** 画面の順。Every field of the form has its line: a new one that is forgotten here does not compile. */
const figures: { readonly [Name in keyof Money]: Figure } = {
  standardMonthlyRemuneration: always(terms.standardMonthlyRemuneration),
  employeesPensionContribution: amount(terms.employeesPensionContribution),
  grossPay: amount("支給総額"),
  isAged40To64: (used) => chosen("年齢", ageChoices)({ ...used, typed: used.typed || "no" }),
  residentTax: always(`${terms.residentTax}の月額`),
  residentTaxWay: chosen("給与が出ない月の住民税", residentTaxWayChoices),
  basicMonthlySalary: amount(terms.basicMonthlySalary),
  regionalAllowance: amount(terms.regionalAllowance),
  dependentAllowance: amount(terms.dependentAllowance),
  housingAllowance: amount(terms.housingAllowance),
  commutingAllowance: amount(terms.commutingAllowance),
  commutingUnit: chosen("通勤手当の支給単位", commutingUnitChoices),
  commutingStart: chosen("定期券が始まる月", commutingStartChoices),
  overtimeAllowance: amount(terms.overtimeAllowance),
  managerialAllowance: amount(terms.managerialAllowance),
  separationAllowance: amount(terms.separationAllowance),
  otherMonthlyPay: amount(terms.otherMonthlyPay),
  shortTermContribution: amount(terms.shortTermContribution),
  longTermCareContribution: amount(terms.longTermCareContribution),
  welfareContribution: amount(terms.welfareContribution),
  retirementPensionContribution: amount(terms.retirementPensionContribution),
  childSupportLevy: amount(terms.childSupportLevy),
  contributionRatePreset: chosen("共済組合", ratePresetChoices),
  incomeTax: amount(terms.incomeTax),
  dependents: asTyped("扶養親族等の数"),
  spousePayFirstYear: spousePay(0),
  spousePaySecondYear: spousePay(1),
  isSpouseAmongDependents: chosen("扶養親族等の数に配偶者を", spouseAmongDependentsChoices),
  standardMonthlyRemunerationFromSeptember: amount("9月からの標準報酬の月額"),
  jobGradeAdditionPercent: ({ typed }) => [[terms.jobGradeAddition, typed && `${typed}%`]],
  bonus: ({ values }) => bonusLines(values),
  spouse: chosen("配偶者のこと", spouseChoices),
  benefitPeriod: chosen("手当金を受ける期間", benefitPeriodChoices),
  paymentLag: chosen("手当金が振り込まれる月", paymentLagChoices),
  shortTimeFrom: inMonth(`${terms.shortTimeWorkForChildcare}の始まりの月`),
  shortTimeUntil: inMonth(`${terms.shortTimeWorkForChildcare}の終わりの月`),
  partialLeaveTime: asTyped(`${terms.partialLeave}の1か月の時間`),
  shortTimeWeek: asTyped(`${terms.shortTimeWorkForChildcare}の1週間の勤務時間`),
  shortTimePay: amount(`${terms.shortTimeWorkForChildcare}の間の報酬`),
  daysOff: ({ typed }) => [["休みの日（週休日）", typed.split(/\s*\n\s*/u).join("、")]],
  // 見方は、額を変えない。
  view: () => [],
};

function typedIn(values: FormValues, name: string): string {
  return String(values[name] ?? "").trim();
}

function bonusLines(values: FormValues): readonly FigureUsed[] {
  const months = bonusMonthsIn(values);
  return rowsOf(values, "bonus").flatMap(({ gross = "", incomeTax = "" }, index): readonly FigureUsed[] => {
    const month = months[index];
    if (!month || gross === "") return [];
    const label = `${formatJapaneseMonth(month)}の${terms.bonus}`;
    return [
      [label, inYen(gross)],
      [`${label}の${terms.incomeTax}`, inYen(incomeTax)],
    ];
  });
}

/** What could not be read stays as it was typed. */
function inYen(typed: string): string {
  const yen = readYen(typed);
  return yen === undefined ? typed : yenText(yen);
}
