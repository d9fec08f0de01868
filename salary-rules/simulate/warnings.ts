import type { IsoMonth } from "../kernel/isoDate";
import type { ComputedMonth, Warning } from "../simulationResult";
import type { Situation } from "./situation";
import { type Uncertainty, uncertainties } from "./uncertainties";

/** この計画が触れた、確かでない規定。 */
export function warningsFor(situation: Situation, months: readonly ComputedMonth[]): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const uncertainty of uncertainties) {
    if (uncertainty.concerns !== undefined && !uncertainty.concerns(situation)) continue;
    const touched = monthsTouched(uncertainty, situation, months);
    if (touched.length === 0) continue;
    const { id, message, questionForHr } = uncertainty;
    warnings.push({ id, message, questionForHr, months: touched });
  }
  return warnings;
}

function monthsTouched(
  { touches }: Uncertainty,
  situation: Situation,
  months: readonly ComputedMonth[],
): readonly IsoMonth[] {
  const touched: IsoMonth[] = [];
  for (const month of months) if (touches(month, situation)) touched.push(month.month);
  return touched;
}
