import { calendarMonth } from "../kernel/calendarMonth";
import { addDays, eachDay, type IsoDate, type IsoMonth, lastDayOfPeriod, monthOf } from "../kernel/isoDate";
import { isTouchedBy, lengthInDays, type Period, totalDays } from "../kernel/period";
import { daysForSameMonthExemption, monthsForBonusExemption } from "./parameters";

/** 一つとみなす休業。Leaves with no workday between them count as one. */
export interface DeemedLeave extends Period {
  readonly parts: readonly Period[];
}

/**
 * 施行規程第164条の3第6項 — 前の休業が終わった日と次の休業が始まる日の間に就業した日がないときは、
 * その全部を一つの休業とみなす。土日・祝日・特別休暇・年次有給休暇は就業した日ではない。
 * `leaves` must be in order and apart (`united`).
 */
export function deemedLeaves(leaves: readonly Period[], isWorkday: (date: IsoDate) => boolean): readonly DeemedLeave[] {
  const result: DeemedLeave[] = [];
  for (const leave of leaves) {
    const previous = result.at(-1);
    if (previous !== undefined && hasNoWorkday(addDays(previous.end, 1), addDays(leave.start, -1), isWorkday)) {
      result[result.length - 1] = { start: previous.start, end: leave.end, parts: [...previous.parts, leave] };
    } else {
      result.push({ ...leave, parts: [leave] });
    }
  }
  return result;
}

function hasNoWorkday(first: IsoDate, last: IsoDate, isWorkday: (date: IsoDate) => boolean): boolean {
  for (const day of eachDay(first, last)) if (isWorkday(day)) return false;
  return true;
}

export type ExemptionReason = "includesMonthEnd" | "fourteenDaysInMonth" | "tooShortInMonth" | "noLeave";

export interface MonthExemption {
  readonly isExempt: boolean;
  readonly reason: ExemptionReason;
  /** その月に期末・勤勉手当が出るとき、その掛金も免除か（1か月を超える休業で、月末を含むとき）。 */
  readonly isBonusExempt: boolean;
}

/** 休業のない月。 */
export const withoutExemption: MonthExemption = { isExempt: false, reason: "noLeave", isBonusExempt: false };

/**
 * 掛金免除（法第114条の2第1項）— one month.
 *
 * 1号：開始した月から、終了する日の翌日が属する月の前月まで（＝休業が月の末日を含む月）。
 * 2号：開始した月と終了する日の翌日が属する月が同じで、休業の日数が14日以上のとき、その月。
 * 休業の期間が1か月以下の人は、標準報酬の月額に係る掛金等に限る。
 */
export function contributionExemption(month: IsoMonth, leaves: readonly DeemedLeave[]): MonthExemption {
  const calendar = calendarMonth(month);
  if (!isTouchedBy(calendar, leaves)) return withoutExemption;
  const { end: lastDay } = calendar;
  const atMonthEnd = leaves.find((leave) => leave.start <= lastDay && lastDay <= leave.end);
  if (atMonthEnd !== undefined) {
    return { isExempt: true, reason: "includesMonthEnd", isBonusExempt: isLongerThanOneMonth(atMonthEnd) };
  }
  const inMonth = leavesInsideMonth(month, leaves);
  if (reachesFourteenDays(inMonth, countedDays)) {
    return { isExempt: true, reason: "fourteenDaysInMonth", isBonusExempt: false };
  }
  return { isExempt: false, reason: "tooShortInMonth", isBonusExempt: false };
}

function reachesFourteenDays(
  inMonth: readonly DeemedLeave[],
  daysOf: (leaves: readonly DeemedLeave[]) => number,
): boolean {
  const [first] = inMonth;
  return first !== undefined && daysOf(inMonth) >= daysForSameMonthExemption.on(first.start);
}

/** 一つとみなす休業の間の日も14日に数える読み方でだけ、免除になる月か。 */
export function isExemptOnlyWithGaps(month: IsoMonth, leaves: readonly DeemedLeave[]): boolean {
  if (contributionExemption(month, leaves).isExempt) return false;
  return reachesFourteenDays(leavesInsideMonth(month, leaves), countedDaysWithGaps);
}

/** 月末を含む休業は、14日の要件では数えない。 */
export function leavesInsideMonth(month: IsoMonth, leaves: readonly DeemedLeave[]): readonly DeemedLeave[] {
  return leaves.filter((leave) => monthOf(leave.start) === month && monthOf(addDays(leave.end, 1)) === month);
}

/** 休業した日だけを足す。一つとみなす休業の間の日を数えるかは確かでないので、数えない（愛媛支部「それぞれの日数を合算」）。 */
export function countedDays(leaves: readonly DeemedLeave[]): number {
  return leaves.reduce((sum, leave) => sum + totalDays(leave.parts), 0);
}

/** 一つとみなす休業の間の日も数えた場合の日数。 */
export function countedDaysWithGaps(leaves: readonly DeemedLeave[]): number {
  return leaves.reduce((sum, leave) => sum + lengthInDays(leave), 0);
}

/** 1か月を超えるか。1か月は、応当する日の前日（応当する日がない月では末日）に満了する。 */
export function isLongerThanOneMonth({ start, end }: Period): boolean {
  return end > lastDayOfPeriod(start, monthsForBonusExemption.on(start));
}
