import type {
  BenefitLine,
  ComputedMonth,
  LineKind,
  Payslip,
  Refusal,
  SimulatedMonth,
  TimingLine,
  Yen,
} from "#salary-rules";
import { terms } from "#salary-rules";
import type { IsoMonth } from "#salary-rules/kernel/isoDate";
import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import type { MonthView } from "./moneyForm";

/** 月ごとの表。Pure rows, shared by the page, the chart and the 本人控え. */

/** グラフと表に並べる、一か月の数字（円）。 */
export interface MonthFigures {
  readonly kind: "computed";
  readonly month: IsoMonth;
  readonly phase: ComputedMonth["phase"];
  /** 給与の手取り。休業中は住民税などの支払いだけになり、負のことがある。 */
  readonly pay: number;
  readonly childcareLeaveBenefit: number;
  readonly childcareLeaveSupportBenefit: number;
  readonly shortTimeWorkBenefit: number;
  readonly bonus: number;
  readonly total: number;
  readonly withoutLeave: number;
  readonly difference: number;
}

export interface RefusedFigures {
  readonly kind: "refused";
  readonly month: IsoMonth;
  readonly refusal: Refusal;
}

export function monthFigures(
  months: readonly SimulatedMonth[],
  view: MonthView,
): readonly (MonthFigures | RefusedFigures)[] {
  return months.map((month) => (month.kind === "refused" ? month : figuresOf(month, view)));
}

function figuresOf(month: ComputedMonth, view: MonthView): MonthFigures {
  const [pay, benefits, total, withoutLeave, difference] =
    view === "earned"
      ? [
          month.withLeave.takeHomePay,
          month.benefitsEarned,
          month.takeHomePay,
          month.takeHomePayWithoutLeave,
          month.difference,
        ]
      : [
          month.cashPay,
          month.benefitsPaid,
          month.cashTakeHomePay,
          month.cashTakeHomePayWithoutLeave,
          month.cashDifference,
        ];
  return {
    kind: "computed",
    month: month.month,
    phase: month.phase,
    pay: pay.value,
    childcareLeaveBenefit: sumOf(benefits, "childcareLeaveBenefit"),
    childcareLeaveSupportBenefit: sumOf(benefits, "childcareLeaveSupportBenefit"),
    shortTimeWorkBenefit: sumOf(benefits, "shortTimeWorkBenefit"),
    bonus: month.bonus?.withLeave.takeHomePay.value ?? 0,
    total: total.value,
    withoutLeave: withoutLeave.value,
    difference: difference.value,
  };
}

function sumOf(benefits: readonly BenefitLine[], term: BenefitLine["term"]): number {
  return benefits.reduce((sum, benefit) => (benefit.term === term ? sum + benefit.amount.value : sum), 0);
}

export type FigureKey = Exclude<keyof MonthFigures, "kind" | "month" | "phase">;

/** グラフの下の表の行。積み上げた順。 */
export const figureRows: readonly { readonly key: FigureKey; readonly label: string; readonly isTotal: boolean }[] = [
  { key: "pay", label: "給与の手取り", isTotal: false },
  { key: "childcareLeaveBenefit", label: terms.childcareLeaveBenefit, isTotal: false },
  { key: "childcareLeaveSupportBenefit", label: terms.childcareLeaveSupportBenefit, isTotal: false },
  { key: "shortTimeWorkBenefit", label: terms.shortTimeWorkBenefit, isTotal: false },
  { key: "bonus", label: `${terms.bonus}の手取り`, isTotal: false },
  { key: "total", label: "手取りの合計", isTotal: true },
  { key: "withoutLeave", label: "休まなかった場合", isTotal: false },
  { key: "difference", label: "ふだんとの差", isTotal: false },
];

/** 明細の一行。休む場合と休まない場合の額を並べる。 */
export interface StatementLine {
  readonly key: string;
  readonly label: string;
  readonly kind: LineKind | "benefit" | "subtotal" | "total";
  readonly withLeave: Yen;
  /** 手当金のように、休まない場合にはないものもある。 */
  readonly withoutLeave?: Yen;
}

export interface StatementSection {
  readonly title: string;
  readonly lines: readonly StatementLine[];
}

/** 一か月の明細。給与明細の順に、支給、控除、差引支給額、期末・勤勉手当、手当金、手取り。 */
export function statementOf(month: ComputedMonth): readonly StatementSection[] {
  const sections: StatementSection[] = [
    { title: "給与", lines: payslipLines("pay", month.withLeave, month.withoutLeave) },
  ];
  if (month.bonus) {
    sections.push({
      title: terms.bonus,
      lines: payslipLines("bonus", month.bonus.withLeave, month.bonus.withoutLeave),
    });
  }
  if (month.benefitsEarned.length > 0) {
    sections.push({ title: "この月の休業に対する手当金", lines: month.benefitsEarned.map(earnedLine) });
  }
  if (month.timing.length > 0) {
    sections.push({ title: "振込額に入れる、月のずれ", lines: month.timing.map(timingLine) });
  }
  sections.push({ title: "この月の手取り", lines: [takeHomeLine(month)] });
  return sections;
}

function payslipLines(key: string, withLeave: Payslip, withoutLeave: Payslip): readonly StatementLine[] {
  const lines = withLeave.lines.map((line, index): StatementLine => {
    const other = withoutLeave.lines[index];
    return {
      key: `${key}-${line.term}`,
      label: terms[line.term],
      kind: line.kind,
      withLeave: line.amount,
      ...(other?.term === line.term ? { withoutLeave: other.amount } : {}),
    };
  });
  const isShown = ({ withLeave: one, withoutLeave: other }: StatementLine) =>
    one.value !== 0 || (other?.value ?? 0) !== 0;
  const subtotal = (name: "gross" | "deductions" | "takeHomePay", label: string): StatementLine => ({
    key: `${key}-${name}`,
    label,
    kind: "subtotal",
    withLeave: withLeave[name],
    withoutLeave: withoutLeave[name],
  });
  return [
    ...lines.filter(({ kind }) => kind === "pay").filter(isShown),
    subtotal("gross", "支給の合計"),
    ...lines.filter(({ kind }) => kind !== "pay").filter(isShown),
    subtotal("deductions", "控除の合計"),
    subtotal("takeHomePay", "差引支給額"),
  ];
}

function earnedLine({ term, paidIn, amount }: BenefitLine): StatementLine {
  return {
    key: `earned-${term}-${paidIn}`,
    label: `${terms[term]}（${formatJapaneseMonth(paidIn)}に振込み）`,
    kind: "benefit",
    withLeave: amount,
  };
}

/** 納める月・支給される月がずれる分の名前。 */
export const timingLabels: Readonly<Record<TimingLine["kind"], string>> = {
  residentTaxNotWithheld: `${terms.residentTax}（給与からは引かない）`,
  residentTaxByNotice: `${terms.residentTax}（納付書で納める）`,
  residentTaxInLumpSum: `${terms.residentTax}（5月分まで一括で引く）`,
  commutingPass: `${terms.commutingAllowance}（支給と返納の月のずれ）`,
};

function timingLine({ kind, amount, withoutLeave }: TimingLine): StatementLine {
  const line = { key: `timing-${kind}`, label: timingLabels[kind], kind: "benefit", withLeave: amount } as const;
  return withoutLeave === undefined ? line : { ...line, withoutLeave };
}

function takeHomeLine({ takeHomePay, takeHomePayWithoutLeave }: ComputedMonth): StatementLine {
  return {
    key: "takeHomePay",
    label: terms.takeHomePay,
    kind: "total",
    withLeave: takeHomePay,
    withoutLeave: takeHomePayWithoutLeave,
  };
}
