import { addDays, addMonths, firstDayOf, type IsoDate, type IsoMonth, monthOf, monthsFrom } from "../kernel/isoDate";
import type { Period } from "../kernel/period";

export type HalfYear = "june" | "december";

/** 「基準日以前六箇月以内の期間」。 */
export const monthsOfWindow = 6;

/** 期末・勤勉手当の対象期間。The last day is the 基準日 itself. */
export interface BonusWindow extends Period {
  readonly halfYear: HalfYear;
  readonly recordDate: IsoDate;
}

/**
 * 期末・勤勉手当の対象期間 — the window of the bonus paid in `month`; there is none except in June and December.
 *
 * 「基準日（6月1日・12月1日）以前六箇月以内の期間」＝ 12月2日から6月1日まで、6月2日から12月1日まで。
 */
export function bonusWindowPaidIn(month: IsoMonth): BonusWindow | undefined {
  const halfYear = halfYearPaidIn(month);
  if (halfYear === undefined) return undefined;
  const before = known.get(month);
  if (before !== undefined) return before;
  const recordDate = firstDayOf(month);
  const start = addDays(addMonths(recordDate, -monthsOfWindow), 1);
  const window = { halfYear, recordDate, start, end: recordDate };
  known.set(month, window);
  return window;
}

/** The calendar never changes, so a window is worked out once. */
const known = new Map<IsoMonth, BonusWindow>();

/** その日を対象期間に含む手当の支給月。 */
export function bonusMonthOf(date: IsoDate): IsoMonth {
  for (let month = monthOf(date); ; month = monthsFrom(month, 1)) {
    const window = bonusWindowPaidIn(month);
    if (window !== undefined && date <= window.end) return month;
  }
}

function halfYearPaidIn(month: IsoMonth): HalfYear | undefined {
  if (month.endsWith("-06")) return "june";
  return month.endsWith("-12") ? "december" : undefined;
}
