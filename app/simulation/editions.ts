import type { ComputedMonth, Payslip, SimulatedMonth, Trace, Yen } from "#salary-rules";
import type { ParameterLeaf } from "#salary-rules/kernel/trace";

/** この試算が引いた値と、その版。Read off the traces: what no amount rests on is not listed. */
export function editionsIn(months: readonly SimulatedMonth[]): readonly ParameterLeaf[] {
  const editions = new Map<string, ParameterLeaf>();
  const seen = new Set<Trace>();
  const visit = (trace: Trace): void => {
    if (seen.has(trace)) return;
    seen.add(trace);
    if (trace.kind === "parameter") editions.set(`${trace.label}|${trace.from}`, trace);
    if (trace.kind === "named") visit(trace.operand);
    if (trace.kind === "operation") trace.operands.forEach(visit);
  };
  for (const month of months) {
    if (month.kind === "refused") continue;
    for (const { trace } of amountsIn(month)) if (trace) visit(trace);
  }
  return [...editions.values()].sort((a, b) =>
    a.label < b.label ? -1 : a.label > b.label ? 1 : a.from < b.from ? -1 : 1,
  );
}

function amountsIn({ withLeave, withoutLeave, bonus, benefitsEarned }: ComputedMonth): readonly Yen[] {
  const payslips: readonly Payslip[] = [
    withLeave,
    withoutLeave,
    ...(bonus ? [bonus.withLeave, bonus.withoutLeave] : []),
  ];
  return [
    ...payslips.flatMap(({ lines }) => lines.map(({ amount }) => amount)),
    ...benefitsEarned.map(({ amount }) => amount),
  ];
}
