import type { BonusPeriods } from "../bonus-periods/bonusPeriods";
import { type PeriodRate, stepOf } from "../bonus-periods/rateTable";
import type { ServiceInWindow } from "../bonus-periods/serviceInWindow";
import { floorToYen, times } from "../kernel/arithmetic";
import { named } from "../kernel/naming";
import type { Exact } from "../kernel/rate";
import { type Yen, zeroYen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { diligenceAllowanceOnLeaveReference, diligenceAllowanceReference, workPeriodRates } from "./parameters";

/** 勤務した日があるのに、数えると勤務期間が残らないとき。`leastRate` 15日未満の割合、`nothing` 支給しない。 */
export const waysWhenNoPeriodRemains = ["leastRate", "nothing"] as const;
export type DiligenceWhenNoPeriodRemains = (typeof waysWhenNoPeriodRemains)[number];

export type WorkPeriodRate = PeriodRate<"withoutWorkedDay" | "noPeriodRemains">;

/**
 * 勤務期間別割合。
 *
 * 「全期間にわたつて勤務した日がない場合には…その全期間」を除算し、零となる。年次有給休暇は勤務した日ではない。
 * Where one worked day is left but the conversion of 30 days into a month leaves none, readings differ.
 */
export function workPeriodRate(
  { window: { recordDate }, workPeriod }: BonusPeriods,
  service: ServiceInWindow,
  whenNoPeriodRemains: DiligenceWhenNoPeriodRemains,
): WorkPeriodRate {
  if (service !== "worked") return { kind: "notPaid", reason: "withoutWorkedDay" };
  if (workPeriod === 0 && whenNoPeriodRemains === "nothing") return { kind: "notPaid", reason: "noPeriodRemains" };
  return { kind: "paid", rate: stepOf(workPeriodRates.on(recordDate), workPeriod, recordDate).rate };
}

const reasons = {
  withoutWorkedDay: "対象期間に実際に勤務した日がないため、支給されない",
  noPeriodRemains: "育児休業の期間を除くと勤務期間が残らないため、支給されない",
} as const;

/**
 * 勤勉手当 — one half-year.
 *
 * 勤勉手当基礎額 × 成績率 × 勤務期間別割合（円未満切捨て）。
 */
export function diligenceAllowance(base: Yen, performanceRate: Exact, workPeriod: WorkPeriodRate): Yen {
  return workPeriod.kind === "paid"
    ? named(terms.diligenceAllowance, floorToYen(times(times(base, performanceRate), workPeriod.rate)), {
        rule: "勤勉手当基礎額 × 成績率 × 勤務期間別割合（円未満切捨て）",
        reference: diligenceAllowanceReference,
      })
    : named(terms.diligenceAllowance, zeroYen, {
        rule: reasons[workPeriod.reason],
        reference: diligenceAllowanceOnLeaveReference,
      });
}
