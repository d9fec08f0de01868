import type { IsoDate } from "../kernel/isoDate";
import type { Exact } from "../kernel/rate";
import { type HalfDays, halfDaysIn, type MonthsAndDays } from "./halfDays";
import { daysCountedAsMonth } from "./parameters";

/** 期間別割合の一段。 */
export interface RateStep {
  readonly atLeast: MonthsAndDays;
  readonly rate: Exact;
}

/** その長さに当たる段。Steps run from the longest length down to zero. */
export function stepOf(steps: readonly RateStep[], length: HalfDays, date: IsoDate): RateStep {
  const daysPerMonth = daysCountedAsMonth.on(date);
  const step = steps.find(({ atLeast }) => halfDaysIn(atLeast, daysPerMonth) <= length);
  if (step === undefined) throw new RangeError(`期間の長さではありません: ${length}`);
  return step;
}

/** その割合で支給するか、支給しないならその理由。 */
export type PeriodRate<Refusal extends string> =
  | { readonly kind: "paid"; readonly rate: Exact }
  | { readonly kind: "notPaid"; readonly reason: Refusal };
