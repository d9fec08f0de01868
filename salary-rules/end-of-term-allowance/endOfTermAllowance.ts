import type { BonusPeriods } from "../bonus-periods/bonusPeriods";
import { type PeriodRate, stepOf } from "../bonus-periods/rateTable";
import type { ServiceInWindow } from "../bonus-periods/serviceInWindow";
import { floorToYen, times } from "../kernel/arithmetic";
import { named } from "../kernel/naming";
import type { Exact } from "../kernel/rate";
import { type Yen, zeroYen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { endOfTermAllowanceOnLeaveReference, endOfTermAllowanceReference, tenureRates } from "./parameters";

export type TenureRate = PeriodRate<"onLeaveWithoutService">;

/**
 * 在職期間別割合。
 *
 * 「基準日に育児休業をしている職員のうち、基準日以前六箇月以内の期間において勤務した期間（これに相当する期間を含む。）
 * がある職員には…期末手当を支給する」。One day of 年次有給休暇 is enough.
 */
export function tenureRate(
  { window: { recordDate }, tenure }: BonusPeriods,
  service: ServiceInWindow,
  isOnLeaveOnRecordDate: boolean,
): TenureRate {
  if (isOnLeaveOnRecordDate && service === "none") return { kind: "notPaid", reason: "onLeaveWithoutService" };
  return { kind: "paid", rate: stepOf(tenureRates.on(recordDate), tenure, recordDate).rate };
}

/**
 * 期末手当 — one half-year.
 *
 * 期末手当基礎額 × 支給月数 × 在職期間別割合（円未満切捨て）。
 */
export function endOfTermAllowance(base: Yen, months: Exact, tenure: TenureRate): Yen {
  return tenure.kind === "paid"
    ? named(terms.endOfTermAllowance, floorToYen(times(times(base, months), tenure.rate)), {
        rule: "期末手当基礎額 × 支給月数 × 在職期間別割合（円未満切捨て）",
        reference: endOfTermAllowanceReference,
      })
    : named(terms.endOfTermAllowance, zeroYen, {
        rule: "基準日に育児休業をしていて、対象期間に勤務した日も有給の休暇もないため、支給されない",
        reference: endOfTermAllowanceOnLeaveReference,
      });
}
