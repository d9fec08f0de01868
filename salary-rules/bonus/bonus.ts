import { type BonusPeriods, bonusPeriods } from "../bonus-periods/bonusPeriods";
import type { BonusWindow } from "../bonus-periods/bonusWindow";
import { diligenceAllowance } from "../diligence-allowance/diligenceAllowance";
import { endOfTermAllowance } from "../end-of-term-allowance/endOfTermAllowance";
import { plus } from "../kernel/arithmetic";
import { named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { type BonusPay, diligenceAllowanceBase, endOfTermAllowanceBase } from "./bonusBase";
import { endOfTermMonthsIn, performanceRateIn } from "./bonusMonths";
import { type BonusFacts, type BonusRates, bonusRates } from "./bonusRates";
import { type ConventionDoubt, conventionsThatMatter, doubtedByConventions } from "./conventions";
import type { BonusSettings } from "./settings";

export interface ComputedBonus extends BonusRates {
  readonly periods: BonusPeriods;
  readonly endOfTermAllowance: Yen;
  readonly diligenceAllowance: Yen;
  readonly total: Yen;
  /** この休業では、数え方の違いで割合が変わるもの。 */
  readonly doubts: readonly ConventionDoubt[];
}

/** 期末・勤勉手当 — one half-year. */
export function bonus(window: BonusWindow, facts: BonusFacts, pay: BonusPay, settings: BonusSettings): ComputedBonus {
  const periods = bonusPeriods(window, facts, settings);
  const rates = bonusRates(periods, facts, settings);
  const doubts = conventionsThatMatter(periods, facts, settings);
  const endOfTerm = doubtedByConventions(
    "endOfTermAllowance",
    endOfTermAllowance(endOfTermAllowanceBase(pay), endOfTermMonthsIn(window, settings), rates.tenure),
    doubts,
  );
  const diligence = doubtedByConventions(
    "diligenceAllowance",
    diligenceAllowance(
      diligenceAllowanceBase(pay, settings.diligenceBaseIncludesDependentAllowance),
      performanceRateIn(window, settings),
      rates.workPeriod,
    ),
    doubts,
  );
  return {
    ...rates,
    periods,
    endOfTermAllowance: endOfTerm,
    diligenceAllowance: diligence,
    total: named(terms.bonus, plus(endOfTerm, diligence)),
    doubts,
  };
}
