import { Link } from "@remix-run/react";
import { memo } from "react";
import { terms } from "#salary-rules";
import { ChartOfMonths } from "~/components/ChartOfMonths";
import type { Answer, Simulated } from "./answer";
import { FigureTable } from "./FigureTable";
import { keyFiguresOf } from "./keyFigures";
import { monthFigures } from "./monthTable";
import { chartSummaryOf, sentencesOf } from "./sentence";
import { ThreeFigures } from "./ThreeFigures";
import { ViewChoice } from "./ViewChoice";
import { aboutYenText, yenText } from "./yenInJapanese";

/** 試算できないときに、先にすること。 */
export function NotYet({ answer, planId }: { readonly answer: Exclude<Answer, Simulated>; readonly planId: string }) {
  switch (answer.kind) {
    case "coveredElsewhere":
      return (
        <div className="notice">
          <p>会計年度任用職員の育児休業給付は、共済組合ではなく雇用保険から出ます。この画面では計算していません。</p>
          <p>金額は、ハローワークか、勤務先の人事担当に確かめてください。計画書は同じように作れます。</p>
        </div>
      );
    case "birthMissing":
      return (
        <div className="notice">
          <p>出産予定日を入れると、手取りの見通しが出ます。</p>
          <p>
            <Link to={`/plans/${planId}/steps/birth`}>予定日を入れる</Link>
          </p>
        </div>
      );
    case "leaveMissing":
      return (
        <div className="notice">
          <p>育児休業の予定を入れると、手取りの見通しが出ます。</p>
          <p>配偶者出産休暇などの有給の休暇では、給料は変わりません。</p>
          <p>
            <Link to={`/plans/${planId}/steps/leaves`}>休み方を考える</Link>
          </p>
        </div>
      );
  }
}

/** 一文、三つの数字、グラフと、その数字の表。 */
export const Outlook = memo(function Outlook({
  answer,
  moved,
}: {
  readonly answer: Simulated;
  readonly moved: number;
}) {
  const { result, view, remuneration } = answer;
  const figures = monthFigures(result.months, view);
  const isExample = remuneration.basis === "example";
  return (
    <section aria-labelledby="outlook-title" className={isExample ? "outlook outlook--example" : "outlook"}>
      <h2 id="outlook-title" tabIndex={-1}>
        手取りの見通し
      </h2>
      {isExample ? <ExampleNote answer={answer} /> : null}
      {result.summary ? (
        <>
          <p className="outlook__sentence" role="status">
            {sentencesOf(result.summary).map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
          </p>
          <p className="outlook__moved">
            {moved === 0 ? "" : `いまの入力で、月の手取りが ${movedText(moved)}ました。`}
          </p>
          <ThreeFigures figures={keyFiguresOf(result.summary, result.months)} />
        </>
      ) : null}
      <ViewChoice view={view} />
      <ChartOfMonths months={figures} summary={chartSummaryOf(figures)} />
      <FigureTable figures={figures} />
      <LaterPayments answer={answer} />
    </section>
  );
});

function movedText(moved: number): string {
  return `${yenText(Math.abs(moved))} ${moved < 0 ? "減り" : "増え"}`;
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

/** 見方を変えたとき、表の外に出る手当金を忘れない。 */
function LaterPayments({ answer: { result, view } }: { readonly answer: Simulated }) {
  const later = result.totals.benefitsPaidAfterwards;
  if (view !== "paid" || later.length === 0) return null;
  const sum = later.reduce((total, { amount }) => total + amount.value, 0);
  return (
    <p className="small">
      この表のあとにも、{terms.childcareLeaveBenefit}などが{aboutYenText(sum)}振り込まれます。
    </p>
  );
}
