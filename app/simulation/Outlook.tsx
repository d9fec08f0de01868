import { memo } from "react";
import type { Simulated } from "./answer";
import { keyFiguresOf } from "./keyFigures";
import { sentencesOf } from "./sentence";
import { ThreeFigures } from "./ThreeFigures";
import { yenText } from "./yenInJapanese";

interface OutlookProps {
  readonly answer: Simulated;
  /** いまの欄を書き始めてから、休業中の手取り（月あたり）が動いた額。 */
  readonly moved: number;
}

/** 一文と、三つの数字。 */
export const Outlook = memo(function Outlook({ answer, moved }: OutlookProps) {
  const { result, remuneration } = answer;
  const { summary } = result;
  return (
    <section aria-labelledby="outlook-title">
      <h2 id="outlook-title" tabIndex={-1}>
        手取りの見通し
      </h2>
      {remuneration.basis === "example" ? <ExampleNote answer={answer} /> : null}
      {summary ? (
        <>
          <p className="outlook__sentence" role="status">
            {sentencesOf(summary).map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
          </p>
          <p className="outlook__moved">{moved === 0 ? "" : movedText(moved)}</p>
          <ThreeFigures figures={keyFiguresOf(summary, result.months)} />
        </>
      ) : (
        <div className="notice">
          <p>休業の月は、まだ計算できません。</p>
          <ul>
            {result.refusals.map(({ parameter, message }) => (
              <li key={parameter}>{message}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
});

function movedText(moved: number): string {
  return `いまの入力で、月の手取りが ${yenText(Math.abs(moved))} ${moved < 0 ? "減り" : "増え"}ました。`;
}

function ExampleNote({ answer: { request } }: { readonly answer: Simulated }) {
  const { standardMonthlyRemuneration, residentTax } = request.pay;
  return (
    <p className="outlook__example">
      <span className="badge badge--example">例</span>
      標準報酬の月額 {yenText(standardMonthlyRemuneration)}、住民税 {yenText(residentTax)}
      の人の場合です。あなたの数字を入れると、すぐに変わります。
    </p>
  );
}
