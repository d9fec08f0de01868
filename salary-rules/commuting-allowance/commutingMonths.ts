import { addDays, firstDayOf, type IsoMonth, lastDayOf, monthOf, monthsFrom } from "../kernel/isoDate";
import type { Period } from "../kernel/period";

/** 返納と支給の停止のもとになる、一つの休業。 */
export interface CommutingBreak {
  /** 通勤しない最初の月の前月。返納額は、この月の末日に定期券を返したとして計算する。 */
  readonly lastMonth: IsoMonth;
  /** 支給を再開する月。 */
  readonly restartMonth: IsoMonth;
}

/**
 * 規則9-24 第18条1項3号・4号 — does this leave stop the allowance?
 *
 * 月の中途に始まる休業は、始まった月にもその翌月にも復帰しないとき。月の初日に始まる休業は、その月の全日数にわたって
 * 通勤しないとき。再開は、第20条2項・3項による。
 */
export function commutingBreak({ start, end }: Period): CommutingBreak | undefined {
  const returnDay = addDays(end, 1);
  const startMonth = monthOf(start);
  const returnMonth = monthOf(returnDay);
  if (start === firstDayOf(startMonth)) {
    // 月の全日数にわたり通勤しない：復帰した月から再開する（3項）。
    return end >= lastDayOf(startMonth)
      ? { lastMonth: monthsFrom(startMonth, -1), restartMonth: returnMonth }
      : undefined;
  }
  if (returnMonth <= monthsFrom(startMonth, 1)) return undefined;
  return {
    lastMonth: startMonth,
    restartMonth: returnDay === firstDayOf(returnMonth) ? returnMonth : monthsFrom(returnMonth, 1),
  };
}
