import { ratioOf, traceOf } from "./arithmetic";
import type { Exact } from "./rate";
import { type InputLeaf, isTracing, type Mark, type Reference, type Status } from "./trace";
import { type Yen, yen } from "./yen";

export interface Naming {
  /** 規定の内容を一文で。 */
  readonly rule?: string;
  readonly reference?: Reference;
}

/** 名前をつける。The amount keeps its value; its trace gains a name, the rule in one sentence and the article. */
export function named(label: string, amount: Yen, naming: Naming = {}): Yen {
  if (!isTracing()) return amount;
  return {
    value: amount.value,
    trace: { kind: "named", label, operand: traceOf(amount), value: ratioOf(amount), ...naming },
  };
}

type Source = InputLeaf["source"];

/** 本人が入力した額、または見積もった額。 */
export function inputYen(label: string, value: number, source: Source = "typed", note?: string): Yen {
  const amount = yen(value);
  if (!isTracing()) return amount;
  return { value, trace: inputLeaf(label, amount, source, note) };
}

/** 本人が入力した率、または見積もった率。 */
export function inputRate(label: string, value: Exact, source: Source = "typed", note?: string): Exact {
  return isTracing() ? { ...value, trace: inputLeaf(label, value, source, note) } : value;
}

/** 団体の設定にある値の、出どころと確かさ。 */
export interface Registration {
  /** 「○○市給与条例」 */
  readonly source?: string | undefined;
  /** 省略すると、依頼した人の値。 */
  readonly status?: Status | undefined;
}

const sourceWhen = { confirmed: "typed", derived: "estimated", recalled: "estimated", assumed: "assumed" } as const;

/** 団体の設定にある率。設定が言う確かさが、印になる。 */
export function registeredRate(label: string, value: Exact, { source, status = "confirmed" }: Registration): Exact {
  return inputRate(label, value, sourceWhen[status], source);
}

/**
 * 印のつく額。An amount that was computed, but by a way that only approximates what the payslip will say, or on a fact
 * nobody has confirmed: its trace keeps the computation and gains the mark.
 */
export function doubted(label: string, amount: Yen, mark: Mark, note: string): Yen {
  if (!isTracing()) return amount;
  const operand = traceOf(amount);
  return {
    value: amount.value,
    trace:
      operand.kind === "named" && operand.label === label
        ? { ...operand, doubt: { mark, note } }
        : { kind: "named", label, operand, value: ratioOf(amount), doubt: { mark, note } },
  };
}

function inputLeaf(label: string, amount: Yen | Exact, source: Source, note: string | undefined): InputLeaf {
  const unit = "denominator" in amount ? amount.unit : "yen";
  return { kind: "input", label, unit, value: ratioOf(amount), source, ...(note === undefined ? {} : { note }) };
}
