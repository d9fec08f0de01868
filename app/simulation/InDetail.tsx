import { memo, useMemo } from "react";
import type { Border } from "#salary-rules";
import { daysBetween } from "#salary-rules/kernel/isoDate";
import { bordersNear } from "#salary-rules/simulate/borders";
import type { Simulated } from "./answer";
import { Bonuses } from "./Bonuses";
import { Borders } from "./Borders";
import { isBonusBorder } from "./bonusBlock";
import { Doubts } from "./Doubts";
import { LaterTaxes } from "./LaterTaxes";
import { Months } from "./Months";
import { RulesUsed } from "./RulesUsed";

/** 手取りの見通しの下に続く、ボーナスから使った規定まで。 */
export const InDetail = memo(function InDetail({
  answer: { request, result, organization },
}: {
  readonly answer: Simulated;
}) {
  const borders = useMemo(() => [...bordersNear(request)].sort((a, b) => distance(a) - distance(b)), [request]);
  return (
    <>
      <Bonuses months={result.months} borders={borders} />
      <Borders borders={borders.filter((border) => !isBonusBorder(border))} />
      <LaterTaxes yearTaxes={result.yearTaxes} />
      <Months months={result.months} />
      <Doubts warnings={result.warnings} notIncluded={result.notIncluded} />
      <RulesUsed months={result.months} organization={organization} />
    </>
  );
});

/** いまの終わりの日から境目までの日数。 */
function distance({ currentEnd, newEnd }: Border): number {
  return Math.abs(daysBetween(currentEnd, newEnd));
}
