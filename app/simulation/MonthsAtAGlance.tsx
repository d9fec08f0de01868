import { memo } from "react";
import { type BenefitLine, terms } from "#salary-rules";
import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import { ChartOfMonths } from "~/components/ChartOfMonths";
import type { Simulated } from "./answer";
import { FigureTable } from "./FigureTable";
import { monthFigures } from "./monthTable";
import { chartSummaryOf } from "./sentence";
import { ViewChoice } from "./ViewChoice";
import { yenText } from "./yenInJapanese";

/** 月ごとのグラフと、同じ数字の表。 */
export const MonthsAtAGlance = memo(function MonthsAtAGlance({
  answer: { result, view },
}: {
  readonly answer: Simulated;
}) {
  const figures = monthFigures(result.months, view);
  return (
    <section aria-label="月ごとの手取り">
      <ViewChoice view={view} />
      <ChartOfMonths months={figures} summary={chartSummaryOf(figures)} />
      <FigureTable figures={figures} />
      {view === "paid" ? <LaterPayments benefits={result.totals.benefitsPaidAfterwards} /> : null}
    </section>
  );
});

/** 見方を変えたとき、表のあとに振り込まれる手当金を忘れない。 */
function LaterPayments({ benefits }: { readonly benefits: readonly BenefitLine[] }) {
  if (benefits.length === 0) return null;
  return (
    <>
      <p className="small">この表のあとに振り込まれる手当金</p>
      <ul className="small">
        {benefits.map(({ term, earnedIn, paidIn, amount }) => (
          <li key={`${term}-${earnedIn}`}>
            {formatJapaneseMonth(paidIn)}：{terms[term]} {yenText(amount.value)}
          </li>
        ))}
      </ul>
    </>
  );
}
