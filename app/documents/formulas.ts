import { type ComputedMonth, type ExplanationStep, explanationOf, terms, type Yen } from "#salary-rules";
import { firstDayOf, type IsoMonth } from "#salary-rules/kernel/isoDate";
import type { MonthView } from "../simulation/moneyForm";
import { timingLabels } from "../simulation/monthTable";
import { eraYear, inEraYears } from "./japaneseDates";

/** 計算のしかた。How each kind of amount in the table of months came about, with its numbers. */
export interface FormulaSection {
  readonly title: string;
  readonly rows: readonly FormulaRow[];
}

export interface FormulaRow {
  readonly label: string;
  /** 規定の一文と条文。 */
  readonly rule: string;
  /** 「令和9年2月：317,613円 × 10日 ÷ 20日 ＝ 158,806円」。The same sum in several months stands once. */
  readonly sums: readonly string[];
}

interface Sum {
  readonly step: ExplanationStep;
  readonly months: readonly IsoMonth[];
}

/** 一か月の額と、表の行の名前がその額の名前と違うときの名前。 */
interface Explained {
  readonly amount: Yen;
  readonly label?: string;
}

/** 明細の順に、給与、期末・勤勉手当、月のずれ、手当金、そして休まなかった場合にだけ現れる式。 */
export function formulaSections(months: readonly ComputedMonth[], view: MonthView): readonly FormulaSection[] {
  const pay = sumsOf(months, ({ withLeave }) => withLeave.lines);
  const bonus = sumsOf(months, ({ bonus: paid }) => paid?.withLeave.lines ?? []);
  const timing = sumsOf(months, (month) =>
    view === "earned" ? [] : month.timing.map(({ kind, amount }) => ({ amount, label: timingLabels[kind] })),
  );
  const benefits = sumsOf(months, (month) => (view === "earned" ? month.benefitsEarned : month.benefitsPaid));
  const explained = new Set([...pay, ...bonus, ...timing].map(({ step }) => keyOf(step)));
  const without = sumsOf(months, ({ takeHomePayWithoutLeave, cashTakeHomePayWithoutLeave }) => [
    { amount: view === "earned" ? takeHomePayWithoutLeave : cashTakeHomePayWithoutLeave },
  ]);
  const sections: readonly (readonly [title: string, sums: readonly Sum[]])[] = [
    ["給与", pay],
    [terms.bonus, bonus],
    ["月のずれ", timing],
    ["手当金", benefits],
    ["休まなかった場合", without.filter(({ step }) => !explained.has(keyOf(step)))],
  ];
  return sections.flatMap(([title, sums]) => (sums.length > 0 ? [{ title, rows: rowsOf(sums, months.length) }] : []));
}

/** Every step of these amounts once, with the months it stands for. */
function sumsOf(
  months: readonly ComputedMonth[],
  amountsIn: (month: ComputedMonth) => readonly Explained[],
): readonly Sum[] {
  const found = new Map<string, Sum>();
  for (const month of months) {
    for (const explained of amountsIn(month)) {
      for (const step of stepsOf(explained)) {
        const key = keyOf(step);
        const before = found.get(key)?.months ?? [];
        if (!before.includes(month.month)) found.set(key, { step, months: [...before, month.month] });
      }
    }
  }
  return [...found.values()];
}

function stepsOf({ amount: { trace }, label }: Explained): readonly ExplanationStep[] {
  if (!trace) return [];
  const [first, ...others] = explanationOf(trace);
  return first ? [{ ...first, label: label ?? first.label }, ...others].filter(saysSomething) : [];
}

/** A bare zero, and a sum of nothing, explain nothing. */
function saysSomething({ formula, amount, rule }: ExplanationStep): boolean {
  return formula !== amount || rule !== undefined;
}

function keyOf({ label, formula, rule }: ExplanationStep): string {
  return [label, formula, rule].join("|");
}

/** One row for each label and rule, the rows of a label together; what several labels have in common stands once. */
function rowsOf(sums: readonly Sum[], countOfMonths: number): readonly FormulaRow[] {
  const labels = [...new Set(sums.map(({ step }) => step.label))];
  const rows = labels.flatMap((label) =>
    rowsOfLabel(
      sums.filter(({ step }) => step.label === label),
      countOfMonths,
    ),
  );
  const merged = new Map<string, FormulaRow>();
  for (const row of rows) {
    const key = row.rule ? JSON.stringify([row.rule, row.sums]) : row.label;
    const same = merged.get(key);
    merged.set(key, same ? { ...same, label: `${same.label}、${row.label}` } : row);
  }
  return [...merged.values()];
}

function rowsOfLabel(sums: readonly Sum[], countOfMonths: number): readonly FormulaRow[] {
  const rows = new Map<string, FormulaRow>();
  for (const { step, months } of sums) {
    const rule = inEraYears([step.rule, step.reference?.title].filter(Boolean).join("　"));
    const when = months.length === countOfMonths ? "" : `${monthsInWords(months)}：`;
    const before = rows.get(rule)?.sums ?? [];
    rows.set(rule, { label: step.label, rule, sums: [...before, `${when}${sumInWords(step)}`] });
  }
  return [...rows.values()];
}

/** 「317,613円 × 10日 ÷ 20日 ＝ 158,806円」 */
function sumInWords({ formula, amount, roundings, rule = "" }: ExplanationStep): string {
  if (formula === amount) return amount;
  const unsaid = roundings.filter((rounding) => !rule.includes(rounding));
  return `${formula} ＝ ${amount}${unsaid.length > 0 ? `（${unsaid.join("、")}）` : ""}`;
}

/** 「令和9年2月、4月〜6月」 */
function monthsInWords(months: readonly IsoMonth[]): string {
  const runs: IsoMonth[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && indexOf(month) === indexOf(run.at(-1) ?? month) + 1) run.push(month);
    else runs.push([month]);
  }
  let year = "";
  const named = (month: IsoMonth) => {
    const its = eraYear(firstDayOf(month));
    const prefix = its === year ? "" : its;
    year = its;
    return `${prefix}${Number(month.slice(5))}月`;
  };
  return runs
    .map((run) => [run[0], run.length > 1 ? run.at(-1) : undefined].flatMap((month) => (month ? [named(month)] : [])))
    .map((ends) => ends.join("〜"))
    .join("、");
}

function indexOf(month: IsoMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
