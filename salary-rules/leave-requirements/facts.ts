import { daysInclusive, type IsoDate } from "../kernel/isoDate";
import type { OrganizationSettings } from "../organization/settings";
import { presumedBirth } from "./childDates";
import { countLeaves, type LeaveCounts } from "./counting";
import { isChildcareLeave, type LeaveKind, type PlanForChecks, type PlannedLeave } from "./plan";
import { minutesPerDay, minutesUsed, openDaysIn } from "./specialLeave";
import { type LeaveWindow, leaveWindows } from "./windows";

/** 計画から一度だけ導く、要件を調べるための事実。 */
export interface Facts {
  readonly plan: PlanForChecks;
  readonly settings: OrganizationSettings;
  readonly today: IsoDate;
  /** 出生日。生まれるまでは出産予定日。 */
  readonly birth: IsoDate | undefined;
  /** 始まりと終わりの順が正しい行。 */
  readonly leaves: readonly PlannedLeave[];
  readonly childcareLeaves: readonly PlannedLeave[];
  readonly counts: LeaveCounts;
  windowOf(kind: LeaveKind): LeaveWindow | undefined;
}

export function factsOf(plan: PlanForChecks, settings: OrganizationSettings, today: IsoDate): Facts {
  const leaves = plan.leaves.filter(({ start, end }) => start <= end);
  const windows = leaveWindows(plan, settings);
  return {
    plan,
    settings,
    today,
    birth: presumedBirth(plan),
    leaves,
    childcareLeaves: leaves.filter(isChildcareLeave),
    counts: countLeaves(plan, settings),
    windowOf: (kind) => windows.find((window) => window.kind === kind),
  };
}

/** その日を丸ごと休む行か。育児休業はいつも、休暇は期間の開庁日をすべて使うときだけ。 */
export function takesWholeDays(leave: PlannedLeave, { plan, settings }: Facts): boolean {
  if (isChildcareLeave(leave)) return true;
  if (!isDayOff(leave)) return false;
  const minutesInDay = minutesPerDay(plan, settings);
  return minutesUsed(leave, minutesInDay) >= openDaysIn(leave) * minutesInDay;
}

/** 仕事を休む行か（働きながら使う部分休業や育児短時間勤務ではない）。 */
export function isDayOff({ kind }: PlannedLeave): boolean {
  return (
    kind === "childcareLeave" ||
    kind === "postnatalPaternityLeave" ||
    kind === "spouseChildbirthLeave" ||
    kind === "childcareParticipationLeave" ||
    kind === "annualLeave"
  );
}

export function overlaps(one: PlannedLeave, other: PlannedLeave): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** 期間のうち、その範囲に入る日数。 */
export function daysWithin(
  period: { readonly start: IsoDate; readonly end: IsoDate },
  window: { readonly start: IsoDate; readonly end: IsoDate },
): number {
  const start = period.start > window.start ? period.start : window.start;
  const end = period.end < window.end ? period.end : window.end;
  return start <= end ? daysInclusive(start, end) : 0;
}
