import { type BonusPeriods, bonusPeriods } from "../bonus-periods/bonusPeriods";
import type { BonusWindow } from "../bonus-periods/bonusWindow";
import { diligenceAllowance } from "../diligence-allowance/diligenceAllowance";
import { endOfTermAllowance } from "../end-of-term-allowance/endOfTermAllowance";
import { plus } from "../kernel/arithmetic";
import { named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import { terms } from "../vocabulary";
import type { BonusBases } from "./bonusBase";
import { endOfTermMonthsIn, performanceRateIn } from "./bonusMonths";
import { type BonusFacts, type BonusRates, bonusRates } from "./bonusRates";
import { type ConventionDoubt, conventionsThatMatter, doubtedByConventions } from "./conventions";
import type { BonusSettings } from "./settings";

/** 一つの期の、期間と割合。 */
export interface RatedPeriods extends BonusRates {
  readonly periods: BonusPeriods;
  /** この休業では、数え方の違いで割合が変わるもの。 */
  readonly doubts: readonly ConventionDoubt[];
}

export interface ComputedBonus extends RatedPeriods {
  readonly endOfTermAllowance: Yen;
  readonly diligenceAllowance: Yen;
  readonly total: Yen;
}

export function ratedPeriods(window: BonusWindow, facts: BonusFacts, settings: BonusSettings): RatedPeriods {
  const periods = bonusPeriods(window, facts, settings);
  const { tenure, workPeriod } = bonusRates(periods, facts, settings);
  return { periods, tenure, workPeriod, doubts: conventionsThatMatter(periods, facts, settings) };
}

/** 期末・勤勉手当 — one half-year. */
export function bonus(
  rated: RatedPeriods,
  { endOfTerm, diligence }: BonusBases,
  settings: BonusSettings,
): ComputedBonus {
  const { window } = rated.periods;
  return withTotal(
    rated,
    endOfTermAllowance(endOfTerm, endOfTermMonthsIn(window, settings), rated.tenure),
    diligenceAllowance(diligence, performanceRateIn(window, settings), rated.workPeriod),
  );
}

/** 二つの手当を合わせる。数え方で変わる額には、印をつける。 */
export function withTotal(rated: RatedPeriods, endOfTerm: Yen, diligence: Yen): ComputedBonus {
  const endOfTermAllowance = doubtedByConventions("endOfTermAllowance", endOfTerm, rated.doubts);
  const diligenceAllowance = doubtedByConventions("diligenceAllowance", diligence, rated.doubts);
  const total = named(terms.bonus, plus(endOfTermAllowance, diligenceAllowance));
  const { periods, tenure, workPeriod, doubts } = rated;
  return { periods, tenure, workPeriod, doubts, endOfTermAllowance, diligenceAllowance, total };
}
