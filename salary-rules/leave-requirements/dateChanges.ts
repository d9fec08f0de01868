import { addDays, daysBetween, type IsoDate } from "../kernel/isoDate";
import type { OrganizationSettings } from "../organization/settings";
import { classOf, type LeaveClass } from "./counting";
import { deadlineOf } from "./deadlines";
import { type Circumstances, isChildcareLeave, type PlanForChecks, type PlannedLeave } from "./plan";
import { presumedBirth } from "./presumedBirth";
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
  /** 請求を済ませた休業の終わりが後ろへ動いた。延長の請求が要るかを、人事担当課に確かめる。 */
  readonly mayNeedExtension: boolean;
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
      mayNeedExtension: leave.isRequested === true && isChildcareLeave(leave) && leave.end > earlier.end,
    };
    return isSame(change.before, change.after) && !change.mayNeedExtension ? [] : [change];
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

/** 生まれる日を動かして見比べる、三つの場合。 */
const birthCases = [
  { name: "予定日どおり", daysFromDueDate: 0 },
  { name: "2週間早い", daysFromDueDate: -14 },
  { name: "2週間遅い", daysFromDueDate: 14 },
] as const;

export interface BirthPreview {
  readonly name: (typeof birthCases)[number]["name"];
  readonly birthDate: IsoDate;
  readonly plan: PlanForChecks;
  readonly changes: readonly DateChange[];
}

/** 予定日どおり、2週間早い、2週間遅い出生を並べる。予定日がなければ空。 */
export function birthPreviews(plan: PlanForChecks, settings: OrganizationSettings): readonly BirthPreview[] {
  const { dueDate } = plan;
  if (!dueDate) return [];
  const expected = { ...plan, birthDate: undefined };
  return birthCases.map(({ name, daysFromDueDate }) => {
    const birthDate = addDays(dueDate, daysFromDueDate);
    const moved = movedToBirth(expected, { dueDate, birthDate });
    return { name, birthDate, plan: moved, changes: changesOfDates(expected, moved, settings) };
  });
}
