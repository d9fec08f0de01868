import { type ComputedBonus, ratedPeriods } from "../bonus/bonus";
import { bonusWindowPaidIn } from "../bonus-periods/bonusWindow";
import type { CalendarMonth } from "../kernel/calendarMonth";
import { remembering } from "../kernel/remembering";
import type { Bonus } from "../simulation";
import {
  allowancesOf,
  type BonusOfMonth,
  bonusLines,
  computedBonus,
  typedBonusIn,
  typedBonusLines,
} from "./bonusAmounts";
import { bonusFactsWithoutLeave } from "./bonusFacts";
import { sharesOf } from "./bonusShares";
import { oncePer } from "./keeping";
import type { PayTerms } from "./payTerms";

/** 休まない場合の期末・勤勉手当。 */
export interface UsualBonus extends BonusOfMonth {
  readonly typed: Bonus | undefined;
  /** 6月と12月の手当だけにある。 */
  readonly computed: ComputedBonus | undefined;
}

/** その月に支給される期末・勤勉手当。6月と12月でなく、入力もなければ、ない。 */
export const usualBonuses = oncePer((payTerms: PayTerms) =>
  remembering((month: CalendarMonth) => usualBonus(month, payTerms)),
);

const typedInOtherMonth = { allowances: [], isEstimated: false, isTouchedByLeave: false, doubts: [] };

function usualBonus(month: CalendarMonth, payTerms: PayTerms): UsualBonus | undefined {
  const typed = typedBonusIn(month, payTerms);
  const window = bonusWindowPaidIn(month.month);
  if (window === undefined) {
    return typed === undefined
      ? undefined
      : { typed, computed: undefined, lines: typedBonusLines(typed), facts: typedInOtherMonth };
  }
  const rated = ratedPeriods(window, bonusFactsWithoutLeave(window), payTerms.bonusSettings);
  const computed = computedBonus(rated, month, payTerms);
  return {
    typed,
    computed,
    lines: bonusLines(computed, typed),
    facts: {
      allowances: allowancesOf(sharesOf(rated), computed, computed),
      isEstimated: typed === undefined,
      isTouchedByLeave: false,
      doubts: rated.doubts,
    },
  };
}
