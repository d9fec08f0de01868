import { bonusWindowPaidIn } from "../bonus-periods/bonusWindow";
import type { CalendarMonth } from "../kernel/calendarMonth";
import { isTouchedBy } from "../kernel/period";
import { allowancesOf, type BonusOfMonth, isWhole } from "./bonusAmounts";
import { ratedWithLeave } from "./bonusFacts";
import { reducedBonuses } from "./reducedBonus";
import type { Situation } from "./situation";
import type { UsualBonus } from "./usualBonus";

/** 休む場合。A window that no leave touches pays the usual bonus. */
export function bonusOfMonth(month: CalendarMonth, usual: UsualBonus, situation: Situation): BonusOfMonth {
  const { computed, typed } = usual;
  const window = bonusWindowPaidIn(month.month);
  if (window === undefined || computed === undefined || !isTouchedBy(window, situation.leaves)) return usual;
  const { rated, shares } = ratedWithLeave(window, situation);
  const withLeave = isWhole(rated)
    ? { computed, lines: usual.lines }
    : reducedBonuses(situation.payTerms)(rated, month, usual);
  return {
    lines: withLeave.lines,
    facts: {
      allowances: allowancesOf(shares, withLeave.computed, computed),
      isEstimated: typed === undefined,
      isTouchedByLeave: true,
      doubts: rated.doubts,
    },
  };
}
