import { type Amount, traceOf } from "./arithmetic";
import type { Mark, Trace } from "./trace";

/** 印。Doubt is never stated beside an amount by hand: it is read off the leaves of its trace. */
export const markNames: { readonly [Name in Mark]: string } = {
  estimate: "目安",
  assumption: "仮定",
  unconfirmed: "要確認",
};

/** 印と、その理由となった値。 */
export interface Doubt {
  readonly mark: Mark;
  readonly label: string;
  readonly note: string;
}

const order: readonly Mark[] = ["estimate", "assumption", "unconfirmed"];

export function marksOf(amount: Amount): readonly Mark[] {
  const marks = new Set(doubtsOf(amount).map((doubt) => doubt.mark));
  return order.filter((mark) => marks.has(mark));
}

export function doubtsOf(amount: Amount): readonly Doubt[] {
  const doubts = new Map<string, Doubt>();
  const seen = new Set<Trace>();
  const visit = (trace: Trace): void => {
    if (seen.has(trace)) return;
    seen.add(trace);
    const doubt = doubtOf(trace);
    if (doubt !== undefined) doubts.set(`${doubt.mark}|${doubt.label}|${doubt.note}`, doubt);
    for (const operand of deciding(trace)) visit(operand);
  };
  visit(traceOf(amount));
  return [...doubts.values()];
}

function doubtOf(trace: Trace): Doubt | undefined {
  switch (trace.kind) {
    case "input":
      if (trace.source === "typed") return undefined;
      return {
        mark: trace.source === "estimated" ? "estimate" : "assumption",
        label: trace.label,
        note: trace.note ?? "",
      };
    case "parameter":
      if (trace.status === "confirmed") return undefined;
      return {
        mark: trace.status === "assumed" ? "assumption" : "unconfirmed",
        label: trace.label,
        note: trace.note ?? "",
      };
    case "named":
      return trace.doubt === undefined ? undefined : { label: trace.label, ...trace.doubt };
    default:
      return undefined;
  }
}

/** In 「いずれか少ない額」 only the amount that was taken decides: a cap far above a benefit casts no doubt on it. */
function deciding(trace: Trace): readonly Trace[] {
  if (trace.kind === "named") return [trace.operand];
  if (trace.kind !== "operation") return [];
  if (trace.operation !== "min" && trace.operation !== "max") return trace.operands;
  const isTaken = (operand: Trace) =>
    operand.value.numerator * trace.value.denominator === trace.value.numerator * operand.value.denominator;
  return trace.operands.filter(isTaken).slice(0, 1);
}
