import { type RatedPeriods, ratedPeriods } from "../bonus/bonus";
import type { BonusFacts } from "../bonus/bonusRates";
import type { BonusSettings } from "../bonus/settings";
import type { BonusWindow } from "../bonus-periods/bonusWindow";
import { serviceInWindow } from "../bonus-periods/serviceInWindow";
import { isWorkday } from "../kernel/workCalendar";
import { type BonusShare, sharesOf } from "./bonusShares";
import { oncePer } from "./keeping";
import type { LeaveTerms } from "./leaveTerms";
import type { Situation } from "./situation";

/** 休む場合の、一つの期の事実。承認が別の育児休業は、続いていても別に数える。 */
export function bonusFactsIn(window: BonusWindow, situation: LeaveTerms): BonusFacts {
  const { birthDate, approvedLeaves, leaves, paidLeaves, calendar } = situation;
  return {
    birthDate,
    approvedLeaves,
    service: serviceInWindow(window, { leaves, paidLeaves }, (day) => isWorkday(day, calendar)),
  };
}

/** 休む場合の、一つの期の期間と割合。 */
export function ratedWithLeave(window: BonusWindow, situation: Situation): RatedWithLeave {
  const { bonusSettings } = situation.payTerms;
  const known = ratedByWindow(situation);
  const before = known.get(window);
  if (before !== undefined && before.bonusSettings === bonusSettings) return before;
  const rated = ratedPeriods(window, bonusFactsIn(window, situation), bonusSettings);
  const first = { bonusSettings, rated, shares: sharesOf(rated) };
  known.set(window, first);
  return first;
}

const ratedByWindow = oncePer((_: LeaveTerms) => new Map<BonusWindow, RatedWithLeave>());

interface RatedWithLeave {
  readonly bonusSettings: BonusSettings;
  readonly rated: RatedPeriods;
  readonly shares: readonly BonusShare[];
}

/** 休まない場合。There is no leave to be compared with the birth, so any day stands for it. */
export function bonusFactsWithoutLeave({ recordDate }: BonusWindow): BonusFacts {
  return { birthDate: recordDate, approvedLeaves: [], service: "worked" };
}
