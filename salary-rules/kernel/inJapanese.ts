import type { Mark, Operation, Ratio, Reference, Trace, Unit } from "./trace";

/** 根拠を日本語で読む。`inJapanese` renders one formula; `explanationOf` also opens the named amounts inside it. */

const roundingNames: { readonly [Name in Operation]?: string } = {
  floorToYen: "円未満切捨て",
  ceilingToYen: "円未満切上げ",
  nearestTenYen: "5円未満切捨て・5円以上切上げ",
  floorToThousandYen: "千円未満切捨て",
};

/** An exact decimal text of numerator × 10^shift / denominator, for denominators that are a product of 2s and 5s. */
function decimalText({ numerator, denominator }: Ratio, shift: number): string {
  let scaled = numerator * 10 ** shift;
  let places = 0;
  while (scaled % denominator !== 0) {
    scaled *= 10;
    places += 1;
    if (!Number.isSafeInteger(scaled)) return `${numerator}/${denominator}`;
  }
  const digits = String(Math.abs(scaled) / denominator).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = scaled < 0 ? "−" : "";
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-places)}`;
}

export function valueInJapanese(value: Ratio, unit: Unit): string {
  switch (unit) {
    case "yen":
      return `${decimalText(value, 0)}円`;
    case "rate":
      return `${decimalText(value, 2)}%`;
    case "permille":
      return `${decimalText(value, 3)}‰`;
    case "months":
      return `${decimalText(value, 0)}月分`;
    case "days":
      return `${decimalText(value, 0)}日`;
    case "number":
      return decimalText(value, 0);
  }
}

function isSum(trace: Trace): boolean {
  if (trace.kind !== "operation") return false;
  if (trace.operation === "plus" || trace.operation === "minus") return true;
  return roundingNames[trace.operation] !== undefined && trace.operands.some(isSum);
}

function term(trace: Trace): string {
  if (trace.kind === "operation") return formula(trace);
  return valueInJapanese(trace.value, trace.kind === "named" ? "yen" : trace.unit);
}

function factor(trace: Trace): string {
  return isSum(trace) ? `（${term(trace)}）` : term(trace);
}

/** A full-width bracket brings its own white space. */
function closeUp(text: string): string {
  return text.replaceAll("） ", "）").replaceAll(" （", "（");
}

function joined(operands: readonly Trace[], sign: string, render: (trace: Trace) => string): string {
  return closeUp(operands.map(render).join(sign));
}

function formula({ operation, operands, value }: Trace & { readonly kind: "operation" }): string {
  const [first, second] = operands as readonly [Trace, Trace];
  switch (operation) {
    case "plus":
      return operands.length === 0 ? valueInJapanese(value, "yen") : joined(operands, " ＋ ", term);
    case "minus":
      return closeUp(`${term(first)} − ${factor(second)}`);
    case "times":
      return joined(operands, " × ", factor);
    case "over":
      return joined(operands, " ÷ ", factor);
    case "min":
      return `${factor(first)}（上限 ${term(second)}）`;
    case "max":
      return `${factor(first)}（下限 ${term(second)}）`;
    default:
      return term(first);
  }
}

/** 「13,640円 × 67%（上限 14,718円）× 22日」 */
export function inJapanese(trace: Trace): string {
  return term(trace.kind === "named" ? trace.operand : trace);
}

export interface ExplanationStep {
  readonly label: string;
  readonly amount: string;
  readonly formula: string;
  readonly roundings: readonly string[];
  readonly rule?: string;
  readonly reference?: Reference;
  readonly doubt?: { readonly mark: Mark; readonly note: string };
  /** この式の中で引いた値と、入力した値。 */
  readonly leaves: readonly (Trace & { readonly kind: "input" | "parameter" })[];
}

/** The named amount itself, then the named amounts its formula rests on, each once. */
export function explanationOf(trace: Trace): readonly ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  const seen = new Set<Trace>();
  const visit = (current: Trace, label: string): void => {
    if (seen.has(current)) return;
    seen.add(current);
    const inner = current.kind === "named" ? current.operand : current;
    const parts = partsOf(inner);
    steps.push({
      label,
      amount: valueInJapanese(current.value, "yen"),
      formula: inJapanese(current),
      roundings: parts.roundings,
      leaves: parts.leaves,
      ...(current.kind === "named" ? describing(current) : {}),
    });
    for (const nested of parts.nested) visit(nested, nested.label);
  };
  visit(trace, trace.kind === "named" ? trace.label : "合計");
  return steps;
}

type Named = Trace & { readonly kind: "named" };

function describing({ rule, reference, doubt }: Named) {
  return {
    ...(rule === undefined ? {} : { rule }),
    ...(reference === undefined ? {} : { reference }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function partsOf(trace: Trace): { roundings: string[]; leaves: ExplanationStep["leaves"]; nested: Named[] } {
  const roundings = new Set<string>();
  const leaves = new Set<Trace & { readonly kind: "input" | "parameter" }>();
  const nested = new Set<Named>();
  const walk = (current: Trace): void => {
    if (current.kind === "input" || current.kind === "parameter") leaves.add(current);
    if (current.kind === "named") nested.add(current);
    if (current.kind === "operation") {
      const rounding = roundingNames[current.operation];
      if (rounding !== undefined) roundings.add(rounding);
      for (const operand of current.operands) walk(operand);
    }
  };
  walk(trace);
  return { roundings: [...roundings], leaves: [...leaves], nested: [...nested] };
}
