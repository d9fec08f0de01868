import type { Reference, Status, Yen } from "#salary-rules";
import { doubtsOf, type ExplanationStep, explanationOf, markNames, valueInJapanese } from "#salary-rules";
import type { InputLeaf, ParameterLeaf } from "#salary-rules/kernel/trace";
import { editionDate, editionPeriod } from "~/simulation/editionDate";

interface TraceViewProps {
  readonly amount: Yen;
  /** 並べる式の数。合計の奥にある式は、それぞれの行で開ける。 */
  readonly mostSteps?: number;
  /** 印の理由を、ほかの根拠と合わせて一度だけ並べるときは偽。 */
  readonly listsDoubts?: boolean;
}

const sourceNames: Readonly<Record<InputLeaf["source"], string>> = {
  typed: "入力した額",
  estimated: "目安",
  assumed: "仮定",
};

const statusNames: Readonly<Record<Status, string>> = {
  confirmed: "原典で確認",
  derived: "公表値から計算",
  recalled: "原典は未確認",
  assumed: "未公表のため仮定",
};

/** 計算根拠。式、規定の一文、条文、使った値とその版、端数の扱い。 */
export function TraceView({ amount, mostSteps = 8, listsDoubts = true }: TraceViewProps) {
  if (!amount.trace) return null;
  const steps = onceEach(explanationOf(amount.trace));
  const doubts = listsDoubts ? doubtsOf(amount) : [];
  return (
    <div className="trace">
      {steps.slice(0, mostSteps).map((step, index) => (
        <Step key={`${step.label}-${step.formula}`} step={step} isFirst={index === 0} />
      ))}
      {steps.length > mostSteps ? (
        <p className="trace__more">この中の金額の根拠は、月ごとの明細の行から開けます。</p>
      ) : null}
      {doubts.length > 0 ? (
        <ul className="trace__doubts">
          {doubts.map(({ mark, label, note }) => (
            <li key={`${mark}-${label}-${note}`}>
              <strong>{markNames[mark]}</strong>
              {label}
              {note ? `：${note}` : ""}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** The same sum may stand in several months; it is shown once. */
function onceEach(steps: readonly ExplanationStep[]): readonly ExplanationStep[] {
  return [...new Map(steps.map((step) => [`${step.label}-${step.formula}`, step])).values()];
}

function Step({ step, isFirst }: { readonly step: ExplanationStep; readonly isFirst: boolean }) {
  return (
    <div className={isFirst ? "trace__step" : "trace__step trace__step--inner"}>
      <p className="trace__formula">
        {isFirst ? null : <span className="trace__label">{step.label}</span>}
        {step.formula}
        {step.formula === step.amount ? null : <span className="trace__result"> ＝ {step.amount}</span>}
      </p>
      {step.rule ? <p className="trace__rule">{step.rule}</p> : null}
      {step.roundings.length > 0 ? <p className="trace__rule">端数：{step.roundings.join("、")}</p> : null}
      {step.leaves.length > 0 ? (
        <ul className="trace__leaves">
          {step.leaves.map((leaf) => (
            <li key={`${leaf.label}-${leaf.value.numerator}-${leaf.value.denominator}`}>
              <Leaf leaf={leaf} />
            </li>
          ))}
        </ul>
      ) : null}
      {step.reference ? <Source reference={step.reference} /> : null}
    </div>
  );
}

function Leaf({ leaf }: { readonly leaf: InputLeaf | ParameterLeaf }) {
  const value = valueInJapanese(leaf.value, leaf.unit);
  if (leaf.kind === "input") {
    return (
      <>
        {leaf.label} {value}（{sourceNames[leaf.source]}）
      </>
    );
  }
  return (
    <>
      {leaf.label} {value}（{editionPeriod(leaf.from, leaf.until)}、{statusNames[leaf.status]}）
      <Source reference={leaf.reference} />
    </>
  );
}

function Source({ reference }: { readonly reference: Reference }) {
  return (
    <span className="trace__source">
      根拠：
      <a href={reference.url} rel="noreferrer">
        {reference.title}
      </a>
      （{editionDate(reference.checkedOn)}に確認）
    </span>
  );
}
