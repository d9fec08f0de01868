import type { IsoDate } from "../kernel/isoDate";
import type { OrganizationSettings } from "../organization/settings";
import { countLeaves, type LeaveCounts } from "./counting";
import { isChildcareLeave, isDayOff, type LeaveKind, type PlanForChecks, type PlannedLeave } from "./plan";
import { presumedBirth } from "./presumedBirth";
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
export function takesWholeDays(leave: PlannedLeave, { plan, settings }: Pick<Facts, "plan" | "settings">): boolean {
  if (isChildcareLeave(leave)) return true;
  if (!isDayOff(leave)) return false;
  const minutesInDay = minutesPerDay(plan, settings);
  return minutesUsed(leave, minutesInDay) >= openDaysIn(leave) * minutesInDay;
}

export function overlaps(one: PlannedLeave, other: PlannedLeave): boolean {
  return one.start <= other.end && other.start <= one.end;
}
