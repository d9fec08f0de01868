import type { BonusPeriodFacts, BonusPeriods } from "../bonus-periods/bonusPeriods";
import { isOnLeaveOnRecordDate, type ServiceInWindow } from "../bonus-periods/serviceInWindow";
import { type WorkPeriodRate, workPeriodRate } from "../diligence-allowance/diligenceAllowance";
import { type TenureRate, tenureRate } from "../end-of-term-allowance/endOfTermAllowance";
import type { BonusSettings } from "./settings";

export interface BonusFacts extends BonusPeriodFacts {
  /** 対象期間に勤務した日があるか。`serviceInWindow` が答える。 */
  readonly service: ServiceInWindow;
}

export interface BonusRates {
  readonly tenure: TenureRate;
  readonly workPeriod: WorkPeriodRate;
}

/** 期末手当と勤勉手当の、期間別割合。 */
export function bonusRates(
  periods: BonusPeriods,
  { approvedLeaves, service }: BonusFacts,
  { diligenceWhenNoPeriodRemains }: BonusSettings,
): BonusRates {
  return {
    tenure: tenureRate(periods, service, isOnLeaveOnRecordDate(periods.window, approvedLeaves)),
    workPeriod: workPeriodRate(periods, service, diligenceWhenNoPeriodRemains),
  };
}
