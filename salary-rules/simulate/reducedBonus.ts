import type { ComputedBonus, RatedPeriods } from "../bonus/bonus";
import { isSameRate } from "../bonus/conventions";
import type { PeriodRate } from "../bonus-periods/rateTable";
import type { CalendarMonth } from "../kernel/calendarMonth";
import type { IsoMonth } from "../kernel/isoDate";
import type { PayslipLine } from "../simulationResult";
import { bonusLines, computedBonus } from "./bonusAmounts";
import { oncePer } from "./keeping";
import type { PayTerms } from "./payTerms";
import type { UsualBonus } from "./usualBonus";

/** 休業により割合の変わった手当。 */
export interface ReducedBonus {
  readonly computed: ComputedBonus;
  readonly lines: readonly PayslipLine[];
}

type ReducedBonuses = (rated: RatedPeriods, month: CalendarMonth, usual: UsualBonus) => ReducedBonus;

/** Leaves that change a bonus by the same rates share it: most of those that a father tries near a day do. */
export const reducedBonuses = oncePer((payTerms: PayTerms): ReducedBonuses => {
  const known = new Map<IsoMonth, ReducedBonus[]>();
  return (rated, month, { typed }) => {
    const knownInMonth = known.get(month.month) ?? [];
    const before = knownInMonth.find(({ computed }) => isRatedAlike(computed, rated));
    if (before !== undefined) return before;
    const computed = computedBonus(rated, month, payTerms);
    const bonus = { computed, lines: bonusLines(computed, typed) };
    known.set(month.month, [...knownInMonth, bonus]);
    return bonus;
  };
});

function isRatedAlike(one: RatedPeriods, other: RatedPeriods): boolean {
  return (
    isRateAlike(one.tenure, other.tenure) &&
    isRateAlike(one.workPeriod, other.workPeriod) &&
    one.doubts.length === other.doubts.length &&
    one.doubts.every(({ message }, index) => message === other.doubts[index]?.message)
  );
}

/** What is not paid says why, so the reasons must be the same, too. */
function isRateAlike(one: PeriodRate<string>, other: PeriodRate<string>): boolean {
  return one.kind === "notPaid" && other.kind === "notPaid" ? one.reason === other.reason : isSameRate(one, other);
}
