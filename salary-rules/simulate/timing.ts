import type { CalendarMonth } from "../kernel/calendarMonth";
import { NoValueInForce } from "../kernel/dated";
import type { IsoMonth } from "../kernel/isoDate";
import type { TimingLine } from "../simulationResult";
import { commutingTiming } from "./commutingTiming";
import type { MonthPayIn } from "./monthPay";
import { orRefusal } from "./refusal";
import { residentTaxTiming } from "./residentTaxTiming";
import type { Situation } from "./situation";

export type TimingIn = (month: CalendarMonth) => readonly TimingLine[];

/** 月ごとの、納める月・支給される月がずれる分。 */
export function timingOf(situation: Situation, payIn: MonthPayIn): TimingIn {
  const lines = orRefusal(() => [...residentTaxTiming(situation, payIn), ...commutingTiming(situation, payIn)]);
  if (lines instanceof NoValueInForce || lines.length === 0) return () => nothing;
  const byMonth = new Map<IsoMonth, TimingLine[]>();
  for (const { month, ...line } of lines) byMonth.set(month, [...(byMonth.get(month) ?? []), line]);
  return ({ month }) => byMonth.get(month) ?? nothing;
}

const nothing: readonly TimingLine[] = [];
