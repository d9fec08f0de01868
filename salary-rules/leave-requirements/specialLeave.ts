import { isClosedDay } from "../kernel/holidays";
import { eachDay } from "../kernel/isoDate";
import { minutesOf } from "../organization/duration";
import type { OrganizationSettings } from "../organization/settings";
import { isDayOff, type LeaveKind, type PlanForChecks, type PlannedLeave } from "./plan";

/** 日数に上限のある特別休暇。 */
export const specialLeaveKinds = ["spouseChildbirthLeave", "childcareParticipationLeave"] as const;

/** 日と時間に分けた量。1日は、その人の1日の勤務時間（7時間45分など）。 */
export interface DaysAndMinutes {
  readonly days: number;
  readonly minutes: number;
}

export interface RemainingDays {
  readonly limit: number;
  readonly used: DaysAndMinutes;
  /** 上限を超えたときは、0日0分。 */
  readonly remaining: DaysAndMinutes;
  readonly exceeds: boolean;
}

export function minutesPerDay(plan: Pick<PlanForChecks, "minutesPerDay">, settings: OrganizationSettings): number {
  return plan.minutesPerDay ?? minutesOf(settings.hoursPerDay);
}

/** その行で使う時間（分）。日数も時間も書いていない休みの行は、期間のすべての開庁日を休む。 */
export function minutesUsed(leave: PlannedLeave, minutesInDay: number): number {
  const { days, minutes } = leave;
  if (days === undefined && minutes === undefined) return isDayOff(leave) ? openDaysIn(leave) * minutesInDay : 0;
  return (days ?? 0) * minutesInDay + (minutes ?? 0);
}

export function openDaysIn({ start, end }: Pick<PlannedLeave, "start" | "end">): number {
  let days = 0;
  for (const day of eachDay(start, end)) if (!isClosedDay(day)) days += 1;
  return days;
}

/** 特別休暇の残り。 */
export function remainingDays(
  kind: (typeof specialLeaveKinds)[number],
  plan: Pick<PlanForChecks, "leaves" | "minutesPerDay">,
  settings: OrganizationSettings,
): RemainingDays {
  return remainingOf(kind, settings.leave[kind].days, plan, settings);
}

/** `limit` 日のうち、計画で使ったあとの残り。 */
export function remainingOf(
  kind: LeaveKind,
  limit: number,
  plan: Pick<PlanForChecks, "leaves" | "minutesPerDay">,
  settings: OrganizationSettings,
): RemainingDays {
  const minutesInDay = minutesPerDay(plan, settings);
  const used = totalMinutes(kind, plan.leaves, minutesInDay);
  const remaining = limit * minutesInDay - used;
  return {
    limit,
    used: inDays(used, minutesInDay),
    remaining: inDays(Math.max(remaining, 0), minutesInDay),
    exceeds: remaining < 0,
  };
}

export function totalMinutes(kind: LeaveKind, leaves: readonly PlannedLeave[], minutesInDay: number): number {
  return leaves
    .filter((leave) => leave.kind === kind && leave.start <= leave.end)
    .reduce((total, leave) => total + minutesUsed(leave, minutesInDay), 0);
}

export function inDays(minutes: number, minutesInDay: number): DaysAndMinutes {
  const days = Math.floor(minutes / minutesInDay);
  return { days, minutes: minutes - days * minutesInDay };
}

/** 「1日と3時間30分」「2日」「45分」「0日」 */
export function daysInJapanese({ days, minutes }: DaysAndMinutes): string {
  if (minutes === 0) return `${days}日`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  const time = `${hours > 0 ? `${hours}時間` : ""}${rest > 0 ? `${rest}分` : ""}`;
  return days > 0 ? `${days}日と${time}` : time;
}
