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

export function basketOf({ start, end }: Period, birthPeriod: Period): BasketName {
  return birthPeriod.start <= start && end <= birthPeriod.end ? "withinBirthPeriod" : "otherLeave";
}

/** 出生の日から起算して57日間。 */
export function birthPeriodOf(birthDate: IsoDate, { recordDate }: BonusWindow): Period {
  return { start: birthDate, end: addDays(birthDate, birthPeriodDays.on(recordDate) - 1) };
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
  if (counted.length === 0) return [];
  const { recordDate } = window;
  const limit = halfDaysOf({ months: monthsNotDeducted.on(recordDate), days: 0 }, recordDate);
  const birthPeriod = birthPeriodOf(birthDate, window);
  return (["withinBirthPeriod", "otherLeave"] as const).flatMap((name) => {
    const leaves = counted.filter((leave) => basketOf(leave, birthPeriod) === name);
    const total = totalCalendarLength(leaves, recordDate);
    return leaves.length === 0 ? [] : [{ name, leaves, total, isDeducted: total > limit }];
  });
}
