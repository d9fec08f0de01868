import {
  type BenefitLine,
  type ComputedMonth,
  type LineKind,
  type Mark,
  markNames,
  marksOf,
  type PayslipLine,
  type SimulatedMonth,
  type Term,
  type TimingLine,
  terms,
  type Yen,
} from "#salary-rules";
import type { MonthView } from "../simulation/moneyForm";
import { timingLabels } from "../simulation/monthTable";

/** 紙に載せる月ごとの表の一行。計算できない月の欄と、その月の明細にない行の欄は空く。 */
export interface MonthRow {
  readonly label: string;
  /** 計は、上の行を足し引きした額。 */
  readonly isTotal: boolean;
  /** 目安・仮定・要確認。The doubt of a row is the doubt of any of its amounts. */
  readonly marks: readonly Mark[];
  /** 円。 */
  readonly cells: readonly (number | undefined)[];
}

/** 行は明細の順：支給、控除、差引支給額、期末・勤勉手当、月のずれ、手当金、手取り。Only rows that hold an amount in some month. */
export function monthRows(months: readonly SimulatedMonth[], view: MonthView): readonly MonthRow[] {
  const computed = months.filter((month) => month.kind === "computed");
  const [total, without, difference] = totalsIn[view];
  const row = (label: string, amountsIn: (month: ComputedMonth) => readonly Yen[] | undefined, isTotal = false) => ({
    label,
    isTotal,
    marks: marksIn(computed.flatMap((month) => amountsIn(month) ?? [])),
    cells: months.map((month) => (month.kind === "computed" ? sumOf(amountsIn(month)) : undefined)),
  });
  const totalRow = (label: string, amountIn: (month: ComputedMonth) => Yen) =>
    row(label, (month) => [amountIn(month)], true);
  const lineRows = (kinds: readonly LineKind[]) =>
    linesOf(computed, kinds).map((term) => row(terms[term], (month) => amountsOf(month.withLeave.lines, term)));
  const benefitsOf = (month: ComputedMonth) => (view === "earned" ? month.benefitsEarned : month.benefitsPaid);
  const timing = view === "paid" ? kindsOfTiming(computed) : [];
  return [
    ...lineRows(["pay"]),
    totalRow("支給の合計", ({ withLeave }) => withLeave.gross),
    ...lineRows(["contribution", "tax"]),
    totalRow("控除の合計", ({ withLeave }) => withLeave.deductions),
    totalRow("差引支給額", ({ withLeave }) => withLeave.takeHomePay),
    ...(computed.some(({ bonus }) => bonus)
      ? [row(`${terms.bonus}の手取り`, ({ bonus }) => bonus && [bonus.withLeave.takeHomePay])]
      : []),
    ...timing.map((kind) =>
      row(timingLabels[kind], (month) => {
        const lines = month.timing.filter((line) => line.kind === kind);
        return lines.length === 0 ? undefined : lines.map(({ amount }) => amount);
      }),
    ),
    ...benefitTerms
      .filter((term) => computed.some((month) => benefitsOf(month).some((line) => line.term === term)))
      .map((term) => row(terms[term], (month) => amountsOf(benefitsOf(month), term) ?? [])),
    totalRow("手取りの合計", (month) => month[total]),
    totalRow("休まなかった場合", (month) => month[without]),
    totalRow("ふだんとの差", (month) => month[difference]),
  ];
}

const totalsIn = {
  earned: ["takeHomePay", "takeHomePayWithoutLeave", "difference"],
  paid: ["cashTakeHomePay", "cashTakeHomePayWithoutLeave", "cashDifference"],
} as const satisfies Readonly<Record<MonthView, readonly (keyof ComputedMonth)[]>>;

const allMarks = Object.keys(markNames) as Mark[];

const benefitTerms = [
  "childcareLeaveBenefit",
  "childcareLeaveSupportBenefit",
  "shortTimeWorkBenefit",
] as const satisfies readonly BenefitLine["term"][];

/** The terms that carry an amount in any month, with or without leave: the longest payslip first, then what it lacks. */
function linesOf(months: readonly ComputedMonth[], kinds: readonly LineKind[]): readonly Term[] {
  const lines = months
    .flatMap(({ withLeave, withoutLeave }): readonly (readonly PayslipLine[])[] => [
      withLeave.lines,
      withoutLeave.lines,
    ])
    .toSorted((one, other) => other.length - one.length)
    .flat()
    .filter(({ kind }) => kinds.includes(kind));
  const withAmounts = new Set(lines.filter(({ amount }) => amount.value !== 0).map(termOf));
  return [...new Set(lines.map(termOf))].filter((term) => withAmounts.has(term));
}

function termOf({ term }: PayslipLine): Term {
  return term;
}

function kindsOfTiming(months: readonly ComputedMonth[]): readonly TimingLine["kind"][] {
  const lines = months.flatMap(({ timing }) => timing).filter(({ amount }) => amount.value !== 0);
  return [...new Set(lines.map(({ kind }) => kind))];
}

function amountsOf(
  lines: readonly { readonly term: Term; readonly amount: Yen }[],
  term: Term,
): readonly Yen[] | undefined {
  const amounts = lines.flatMap((line) => (line.term === term ? [line.amount] : []));
  return amounts.length === 0 ? undefined : amounts;
}

function sumOf(amounts: readonly Yen[] | undefined): number | undefined {
  return amounts?.reduce((sum, { value }) => sum + value, 0);
}

function marksIn(amounts: readonly Yen[]): readonly Mark[] {
  const marks = new Set(amounts.flatMap(marksOf));
  return allMarks.filter((mark) => marks.has(mark));
}
