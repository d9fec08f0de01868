import { floorToYen, min, over, times } from "../kernel/arithmetic";
import type { IsoDate } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import type { Exact } from "../kernel/rate";
import type { Yen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { benefitRates, childcareLeaveBenefitReference, dailyCapReference, dailyWageLimit } from "./parameters";

export type Tier = "first180Days" | "thereafter";

export interface PayablePeriod {
  /** 支給期間の初日。適用する率と上限はこの日で決まる。 */
  readonly firstDay: IsoDate;
  /** 支給日数。週休日を除く。 */
  readonly payableDays: number;
  readonly tier: Tier;
}

/**
 * 育児休業手当金 — one payable period.
 *
 * 標準報酬の日額に給付率を掛け（円未満切捨て）、給付上限日額を超えるときは給付上限日額とし、
 * 支給日数を掛ける。Days are sorted into tiers by `splitPayableDays`.
 */
export function childcareLeaveBenefit(standardDailyRemuneration: Yen, period: PayablePeriod): Yen {
  const rate = benefitRates.on(period.firstDay)[period.tier];
  const daily = min(floorToYen(times(standardDailyRemuneration, rate)), dailyCap(rate, period.firstDay));
  return named(terms.childcareLeaveBenefit, times(daily, period.payableDays), {
    rule: "標準報酬の日額 × 給付率（円未満切捨て、給付上限日額まで）× 支給日数",
    reference: childcareLeaveBenefitReference,
  });
}

/**
 * 給付上限日額。
 *
 * 雇用保険法第17条第4項第2号ハの額に30を乗じて得た額の、給付率に相当する額を22で除して得た額（円未満切捨て）。
 */
export function dailyCap(benefitRate: Exact, date: IsoDate): Yen {
  return capFromDailyWage(dailyWageLimit.on(date), benefitRate);
}

export function capFromDailyWage(dailyWage: Yen, benefitRate: Exact): Yen {
  return named(terms.dailyCap, floorToYen(over(times(times(dailyWage, 30), benefitRate), 22)), {
    rule: "賃金日額の上限 × 30日 × 給付率 ÷ 22（円未満切捨て）",
    reference: dailyCapReference,
  });
}
