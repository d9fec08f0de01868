import type { ComputedBonus } from "../bonus/bonus";
import { type Allowance, percentOf } from "../bonus/conventions";
import { bonusWindowPaidIn } from "../bonus-periods/bonusWindow";
import type { CalendarMonth } from "../kernel/calendarMonth";
import type { BonusAllowance, MonthBonus, PayslipLine } from "../simulationResult";
import { bonusLines, computedBonus, isWhole } from "./bonusAmounts";
import { isTouchedByLeave, ratedWithLeave } from "./bonusFacts";
import { diligenceReason, endOfTermReason } from "./bonusReasons";
import type { Situation } from "./situation";
import { type UsualBonus, usualBonusIn } from "./usualBonus";

/** 支給される額。休む場合と休まない場合。 */
export interface BonusOfMonth extends Omit<MonthBonus, "withLeave" | "withoutLeave" | "difference"> {
  readonly usual: UsualBonus;
  readonly lines: readonly PayslipLine[];
}

/** その月に支給される期末・勤勉手当。6月と12月でなく、入力もなければ、ない。 */
export function bonusOfMonth(month: CalendarMonth, situation: Situation): BonusOfMonth | undefined {
  const { payTerms } = situation;
  const usual = usualBonusIn(month, payTerms);
  if (usual === undefined) return undefined;
  const { computed, typed, lines } = usual;
  const window = bonusWindowPaidIn(month.month);
  if (window === undefined || computed === undefined) {
    return { usual, lines, allowances: [], isEstimated: false, isTouchedByLeave: false, doubts: [] };
  }
  const isTouched = isTouchedByLeave(window, situation);
  const rated = isTouched ? ratedWithLeave(window, situation) : computed;
  const withLeave = isWhole(rated) ? { ...computed, ...rated } : computedBonus(rated, month, payTerms);
  return {
    usual,
    lines: isWhole(rated) ? lines : bonusLines(withLeave, typed),
    allowances: [
      allowanceOf("endOfTermAllowance", percentOf(rated.tenure), endOfTermReason(rated), withLeave, computed),
      allowanceOf("diligenceAllowance", percentOf(rated.workPeriod), diligenceReason(rated), withLeave, computed),
    ],
    isEstimated: typed === undefined,
    isTouchedByLeave: isTouched,
    doubts: rated.doubts,
  };
}

function allowanceOf(
  term: Allowance,
  rate: string,
  reason: string,
  withLeave: ComputedBonus,
  withoutLeave: ComputedBonus,
): BonusAllowance {
  return { term, rate, reason, withLeave: withLeave[term], withoutLeave: withoutLeave[term] };
}
