import type { IsoDate } from "./isoDate";

/** どのくらい確かな値か。`assumed` は未公表のため仮に置いた値。 */
export type Status = "confirmed" | "derived" | "recalled" | "assumed";

export interface Reference {
  readonly title: string;
  readonly url: string;
  /** 原典を確かめた日。 */
  readonly checkedOn: IsoDate;
}

/** An exact value: safe integers, the denominator above zero. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

export type Unit = "yen" | "rate" | "permille" | "months" | "days" | "number";

/** 本人が入力した値、または入力がないため見積もった値。 */
export interface InputLeaf {
  readonly kind: "input";
  readonly label: string;
  readonly unit: Unit;
  readonly value: Ratio;
  /** `typed` 明細どおり, `estimated` 目安, `assumed` 仮定。 */
  readonly source: "typed" | "estimated" | "assumed";
  readonly note?: string;
}

/** 日付のある表から引いた値。 */
export interface ParameterLeaf {
  readonly kind: "parameter";
  readonly label: string;
  readonly unit: Unit;
  readonly value: Ratio;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly status: Status;
  readonly reference: Reference;
  readonly note?: string;
}

/** 条文の一文にだけ現れる数（30日、22分の1など）や、暦から数えた日数。 */
export interface NumberLeaf {
  readonly kind: "number";
  readonly unit: Unit;
  readonly value: Ratio;
}

export type Operation =
  | "plus"
  | "minus"
  | "times"
  | "over"
  | "min"
  | "max"
  | "floorToYen"
  | "ceilingToYen"
  | "nearestTenYen"
  | "floorToThousandYen";

export interface OperationNode {
  readonly kind: "operation";
  readonly operation: Operation;
  readonly operands: readonly Trace[];
  readonly value: Ratio;
}

/** 印。`estimate` 目安, `assumption` 仮定, `unconfirmed` 要確認。 */
export type Mark = "estimate" | "assumption" | "unconfirmed";

/** 名前のついた金額。規定の文と根拠条文を伴うことがある。 */
export interface NamedNode {
  readonly kind: "named";
  readonly label: string;
  readonly operand: Trace;
  readonly value: Ratio;
  /** 規定の内容を一文で。 */
  readonly rule?: string;
  readonly reference?: Reference;
  /** 規定どおりに計算できても、なお確かでない理由。 */
  readonly doubt?: { readonly mark: Mark; readonly note: string };
}

export type Trace = InputLeaf | ParameterLeaf | NumberLeaf | OperationNode | NamedNode;

let isRecording = false;

export function isTracing(): boolean {
  return isRecording;
}

/** Runs `compute` with explanation on: every amount it yields carries its trace. */
export function explained<Result>(compute: () => Result): Result {
  const before = isRecording;
  isRecording = true;
  try {
    return compute();
  } finally {
    isRecording = before;
  }
}
