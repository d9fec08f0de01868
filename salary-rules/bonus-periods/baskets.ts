import { addDays, type IsoDate } from "../kernel/isoDate";
import type { Period } from "../kernel/period";
import type { BonusWindow } from "./bonusWindow";
import { type HalfDays, halfDaysOf, totalCalendarLength } from "./halfDays";
import { birthPeriodDays, monthsNotDeducted } from "./parameters";

/** `withinBirthPeriod` 全部が出生の日から57日間にある育児休業（イ）、`otherLeave` それ以外の育児休業（ロ）。 */
export type BasketName = "withinBirthPeriod" | "otherLeave";

/** 別々に合算する、育児休業のまとまり。 */
export interface Basket {
  readonly name: BasketName;
  /** 承認に係る期間。 */
  readonly leaves: readonly Period[];
  readonly total: HalfDays;
  /** 合算して1か月を超え、除算されるか。 */
  readonly isDeducted: boolean;
}

export function basketOf({ start, end }: Period, birthDate: IsoDate, window: BonusWindow): BasketName {
  const lastDay = addDays(birthDate, birthPeriodDays.on(window.recordDate) - 1);
  return birthDate <= start && end <= lastDay ? "withinBirthPeriod" : "otherLeave";
}

/**
 * 規則9-40 第5条第2項第2号イ・ロ — 承認に係る期間が1か月以下の育児休業は除算しない。
 *
 * 「当該期間が二以上あるときは、それぞれの期間を合算した期間」。The two baskets never mix. Approved periods are counted
 * whole, also where they reach beyond the window; whether leaves that lie in another window are added is not written.
 */
export function basketsOf(
  approvedLeaves: readonly Period[],
  birthDate: IsoDate,
  window: BonusWindow,
  { sumsLeavesAcrossWindows }: { readonly sumsLeavesAcrossWindows: boolean },
): readonly Basket[] {
  const counted = sumsLeavesAcrossWindows
    ? approvedLeaves
    : approvedLeaves.filter(({ start, end }) => start <= window.end && window.start <= end);
  const limit = halfDaysOf({ months: monthsNotDeducted.on(window.recordDate), days: 0 }, window.recordDate);
  return (["withinBirthPeriod", "otherLeave"] as const).flatMap((name) => {
    const leaves = counted.filter((leave) => basketOf(leave, birthDate, window) === name);
    const total = totalCalendarLength(leaves, window.recordDate);
    return leaves.length === 0 ? [] : [{ name, leaves, total, isDeducted: total > limit }];
  });
}
