import { addDays, eachDay, type IsoDate } from "../kernel/isoDate";
import { type Period, united, within } from "../kernel/period";
import type { BonusWindow } from "./bonusWindow";

/**
 * 対象期間に勤務した日があるか。`worked` 実際に勤務した日がある、`paidLeaveOnly` 年次有給休暇や特別休暇など
 * 「相当する期間」だけがある、`none` どちらもない。
 */
export type ServiceInWindow = "worked" | "paidLeaveOnly" | "none";

export interface Absences {
  /** 育児休業。 */
  readonly leaves: readonly Period[];
  /** 一日を単位とする、有給の休暇。 */
  readonly paidLeaves: readonly Period[];
}

/** 育児休業でない日を、対象期間の中で調べる。週休日や休日は、勤務した日ではない。 */
export function serviceInWindow(
  window: BonusWindow,
  { leaves, paidLeaves }: Absences,
  isWorkday: (date: IsoDate) => boolean,
): ServiceInWindow {
  let service: ServiceInWindow = "none";
  for (const { start, end } of outside(leaves, window)) {
    for (const day of eachDay(start, end)) {
      if (!isWorkday(day)) continue;
      if (!paidLeaves.some((leave) => leave.start <= day && day <= leave.end)) return "worked";
      service = "paidLeaveOnly";
    }
  }
  return service;
}

function outside(leaves: readonly Period[], window: Period): readonly Period[] {
  const rest: Period[] = [];
  let start = window.start;
  for (const leave of within(united(leaves), window.start, window.end)) {
    if (start < leave.start) rest.push({ start, end: addDays(leave.start, -1) });
    start = addDays(leave.end, 1);
  }
  return start <= window.end ? [...rest, { start, end: window.end }] : rest;
}

/** 基準日に育児休業をしているか。 */
export function isOnLeaveOnRecordDate({ recordDate }: BonusWindow, leaves: readonly Period[]): boolean {
  return leaves.some(({ start, end }) => start <= recordDate && recordDate <= end);
}
