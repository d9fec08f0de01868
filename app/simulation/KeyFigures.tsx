import { marksOf } from "#salary-rules";
import { Disclosure } from "~/components/Disclosure";
import { Marks } from "~/components/Marks";
import { TraceView } from "~/components/TraceView";
import type { KeyFigure } from "./sentence";

/** 三つの数字。それぞれ「なぜ？」で根拠が開く。 */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <ul className="key-figures">
      {figures.map(({ id, label, amount, text, note }) => (
        <li key={id} className="key-figure">
          <p className="key-figure__label">{label}</p>
          <p className="key-figure__amount">
            <span className="amount">{text}</span>
            <Marks marks={marksOf(amount)} />
          </p>
          <p className="key-figure__note">{note}</p>
          <Disclosure
            className="why"
            summary={
              <>
                なぜ？<span className="visually-hidden">（{label}）</span>
              </>
            }
          >
            {() => <TraceView amount={amount} />}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
