import type { BonusFacts } from "../bonus/bonusRates";
import type { BonusWindow } from "../bonus-periods/bonusWindow";
import { serviceInWindow } from "../bonus-periods/serviceInWindow";
import { isWorkday } from "../kernel/workCalendar";
import type { Situation } from "./situation";

/** 休む場合の、一つの期の事実。承認が別の育児休業は、続いていても別に数える。 */
export function bonusFactsIn(window: BonusWindow, situation: Situation): BonusFacts {
  const { birthDate, approvedLeaves, leaves, paidLeaves, calendar } = situation;
  return {
    birthDate,
    approvedLeaves,
    service: serviceInWindow(window, { leaves, paidLeaves }, (day) => isWorkday(day, calendar)),
  };
}

/** 休まない場合。There is no leave to be compared with the birth, so any day stands for it. */
export function bonusFactsWithoutLeave({ recordDate }: BonusWindow): BonusFacts {
  return { birthDate: recordDate, approvedLeaves: [], service: "worked" };
}

export function isTouchedByLeave({ start, end }: BonusWindow, { leaves }: Situation): boolean {
  return leaves.some((leave) => leave.start <= end && start <= leave.end);
}
