import { type ComputedMonth, explained, type SimulationResult, simulate, type Trace } from "#salary-rules";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { uncertainties } from "#salary-rules/simulate/uncertainties";
import { editionDate } from "~/simulation/editionDate";
import type { ReadCalculation, ReadDoubt } from "./rulesContent";
import { situations } from "./situations.server";

type NamedNode = Trace & { readonly kind: "named" };

/** 計算の規定。The sentences are read off the traces that the arithmetic itself leaves behind. */
export function readCalculations(today: IsoDate): readonly ReadCalculation[] {
  const amountsOf = new Map<string, { readonly rule: NamedNode; readonly amounts: Set<string> }>();
  for (const rule of rulesIn(sampleResults(today))) {
    const key = `${rule.rule}|${rule.reference?.title}`;
    const known = amountsOf.get(key) ?? { rule, amounts: new Set() };
    amountsOf.set(key, { ...known, amounts: known.amounts.add(rule.label) });
  }
  return [...amountsOf.values()].map(({ rule: { rule = "", reference }, amounts }) => ({
    amount: [...amounts].join("、"),
    sentence: rule,
    source: reference && { title: reference.title, url: reference.url, checkedOn: editionDate(reference.checkedOn) },
  }));
}

/** 規定の一文で決まる額。Of several editions of a rule the latest remains; what he typed follows no rule. */
export function rulesIn(results: readonly SimulationResult[]): readonly NamedNode[] {
  const rules = new Map<string, NamedNode>();
  const seen = new Set<Trace>();
  const visit = (trace: Trace): void => {
    if (seen.has(trace)) return;
    seen.add(trace);
    if (trace.kind === "operation") trace.operands.forEach(visit);
    if (trace.kind !== "named") return;
    const isRule = trace.reference !== undefined || trace.operand.kind === "number";
    if (trace.rule !== undefined && isRule) rules.set(`${trace.label}|${trace.rule}`, trace);
    visit(trace.operand);
  };
  const months = results
    .flatMap((result) => result.months)
    .toSorted((one, other) => (one.month < other.month ? -1 : 1));
  for (const month of months) if (month.kind === "computed") tracesIn(month).forEach(visit);
  return [...rules.values()];
}

function tracesIn({ withLeave, withoutLeave, bonus, benefitsEarned }: ComputedMonth): readonly Trace[] {
  const payslips = [withLeave, withoutLeave, ...(bonus ? [bonus.withLeave, bonus.withoutLeave] : [])];
  return [...benefitsEarned, ...payslips.flatMap(({ lines }) => lines)].flatMap(({ amount }) => amount.trace ?? []);
}

/** 確かでない規定の読み方と、人事担当課への聞き方。 */
export function readDoubts(): readonly ReadDoubt[] {
  return uncertainties.map(({ message, questionForHr }) => ({ message, question: questionForHr }));
}

/** 試算に含めていないもの。 */
export function readOmissions(today: IsoDate): readonly string[] {
  return [...new Set(sampleResults(today).flatMap(({ notIncluded }) => notIncluded.map(({ message }) => message)))];
}

function sampleResults(today: IsoDate): readonly SimulationResult[] {
  return explained(() => situations(today).map(simulate));
}
