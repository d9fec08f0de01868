import { addDays, daysBetween, type IsoDate } from "../kernel/isoDate";
import type { OrganizationSettings } from "../organization/settings";
import { presumedBirth } from "./childDates";
import { classOf, type LeaveClass } from "./counting";
import { deadlineOf } from "./deadlines";
import type { Circumstances, PlanForChecks, PlannedLeave } from "./plan";
import { leaveWindows } from "./windows";

interface Standing {
  readonly class: LeaveClass | undefined;
  readonly deadline: IsoDate | undefined;
  /** 使える期間に全部が入っているか。期間のない休暇は undefined。 */
  readonly isWithinWindow: boolean | undefined;
}

export interface DateChange {
  readonly leaveId: string;
  readonly before: Standing;
  readonly after: Standing;
}

/** 予定日や出生日が変わったとき、区分・請求期限・使える期間との関係が変わった行。 */
export function changesOfDates(
  before: PlanForChecks,
  after: PlanForChecks,
  settings: OrganizationSettings,
): readonly DateChange[] {
  return after.leaves.flatMap((leave) => {
    const earlier = before.leaves.find(({ id }) => id === leave.id);
    if (!earlier) return [];
    const change = {
      leaveId: leave.id,
      before: standingOf(earlier, before, settings),
      after: standingOf(leave, after, settings),
    };
    return isSame(change.before, change.after) ? [] : [change];
  });
}

function standingOf(leave: PlannedLeave, plan: PlanForChecks, settings: OrganizationSettings): Standing {
  const window = leaveWindows(plan, settings).find(({ kind }) => kind === leave.kind);
  return {
    class: classOf(leave, plan, settings),
    deadline: deadlineOf(leave, plan, settings)?.date,
    isWithinWindow: window && window.start <= leave.start && leave.end <= window.end,
  };
}

function isSame(one: Standing, other: Standing): boolean {
  return one.class === other.class && one.deadline === other.deadline && one.isWithinWindow === other.isWithinWindow;
}

/**
 * 出生日（または新しい予定日）に合わせて、出生に結びつけた行を動かした計画。
 *
 * `period` の行は日数を保って動き、`start` の行は始まりだけが動いて終わりは変わらない。
 */
export function movedToBirth(plan: PlanForChecks, dates: Pick<Circumstances, "dueDate" | "birthDate">): PlanForChecks {
  const from = presumedBirth(plan);
  const to = presumedBirth(dates);
  const shift = from && to ? daysBetween(from, to) : 0;
  return { ...plan, ...dates, leaves: plan.leaves.map((leave) => moved(leave, shift)) };
}

function moved(leave: PlannedLeave, shift: number): PlannedLeave {
  if (!leave.movesWithBirth) return leave;
  const start = addDays(leave.start, shift);
  return leave.movesWithBirth === "period" ? { ...leave, start, end: addDays(leave.end, shift) } : { ...leave, start };
}
