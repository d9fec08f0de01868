import type { PeriodRate } from "../bonus-periods/rateTable";
import { floorToYen, minus, over, times } from "../kernel/arithmetic";
import { doubted, named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { type ComputedBonus, type RatedPeriods, withTotal } from "./bonus";
import { endOfTermMonthsIn, performanceRateIn } from "./bonusMonths";
import type { Allowance } from "./conventions";
import { exactSum } from "./exactSum";
import type { BonusSettings } from "./settings";

/**
 * 期末・勤勉手当 — one half-year, of which only the total without leave is known.
 *
 * 合計を支給月数と成績率の割合で期末手当と勤勉手当に分け、それぞれの期間別割合を掛ける（円未満切捨て）。
 */
export function bonusOfTotal(rated: RatedPeriods, total: Yen, settings: BonusSettings): ComputedBonus {
  const { window } = rated.periods;
  const months = endOfTermMonthsIn(window, settings);
  const allMonths = exactSum([months, performanceRateIn(window, settings)]);
  const endOfTerm = part("endOfTermAllowance", floorToYen(over(times(total, months), allMonths)));
  return withTotal(
    rated,
    reduced("endOfTermAllowance", endOfTerm, rated.tenure),
    reduced("diligenceAllowance", part("diligenceAllowance", minus(total, endOfTerm)), rated.workPeriod),
  );
}

function part(allowance: Allowance, amount: Yen): Yen {
  return doubted(
    `休まない場合の${terms[allowance]}`,
    amount,
    "estimate",
    "入力された合計を、期末手当の支給月数と勤勉手当の成績率の割合で分けた目安。",
  );
}

function reduced(allowance: Allowance, amount: Yen, rate: PeriodRate<string>): Yen {
  return rate.kind === "paid"
    ? named(terms[allowance], floorToYen(times(amount, rate.rate)), {
        rule: "休まない場合の額 × 期間別割合（円未満切捨て）",
      })
    : named(terms[allowance], zeroYen, { rule: "この休業では支給されない" });
}
