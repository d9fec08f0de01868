import { addDays, type IsoDate } from "#salary-rules/kernel/isoDate";
import type { Draft } from "./draft";

export const daysToUndo = 30;

/** 終えた計画を元に戻せる、最後の日。 */
export function lastDayToUndo(endedOn: IsoDate): IsoDate {
  return addDays(endedOn, daysToUndo);
}

/** 計画を終える。Nothing else changes, so that undoing it brings everything back. */
export function ended(draft: Draft, today: IsoDate, savedAt: string): Draft {
  return { ...draft, savedAt, endedOn: today };
}

/** 元に戻した計画。戻せる日を過ぎていれば undefined。 */
export function resumed({ endedOn, ...draft }: Draft, today: IsoDate, savedAt: string): Draft | undefined {
  return endedOn && today <= lastDayToUndo(endedOn) ? { ...draft, savedAt } : undefined;
}
