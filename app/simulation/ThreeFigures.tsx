import { lazy, Suspense } from "react";
import { marksOf } from "#salary-rules";
import { Disclosure } from "~/components/Disclosure";
import { Marks } from "~/components/Marks";
import type { KeyFigure } from "./keyFigures";

/** What is folded away is loaded when it is opened. */
const TraceView = lazy(async () => ({ default: (await import("~/components/TraceView")).TraceView }));

/** 三つの数字。それぞれ「なぜ？」で根拠が開く。 */
export function ThreeFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <ul className="key-figures">
      {figures.map(({ id, label, amount, text, note, parts }) => (
        <li key={id} className="key-figure">
          <p className="key-figure__label">{label}</p>
          <p className="key-figure__amount">{text}</p>
          <p className="key-figure__marks">
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
            {() => (
              <>
                <dl className="key-figure__parts">
                  {parts.map((part) => (
                    <div key={part.label}>
                      <dt>{part.label}</dt>
                      <dd className="amount">{part.text}</dd>
                    </div>
                  ))}
                </dl>
                <Suspense>
                  <TraceView amount={amount} mostSteps={1} />
                </Suspense>
              </>
            )}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
