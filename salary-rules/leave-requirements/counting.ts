import { isClosedDay } from "../kernel/holidays";
import { addDays, eachDay, type IsoDate, maxDate } from "../kernel/isoDate";
import type { OrganizationSettings } from "../organization/settings";
import { type Circumstances, inOrder, isChildcareLeave, type PlannedLeave } from "./plan";
import { presumedBirth } from "./presumedBirth";
import { childcareLeaveLimits } from "./statute";

/** 連続する一の期間 — 続いている行は1回の休業。 */
export interface MergedLeave {
  /** 始まりの順。 */
  readonly leaveIds: readonly [string, ...string[]];
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly hasSpecialCircumstances: boolean;
}

/** `within57Days` 出生の日から57日以内の休業（2回まで別に数える）、`ordinary` 通常の育児休業。 */
export type LeaveClass = "within57Days" | "ordinary";

export interface CountedLeave extends MergedLeave {
  readonly class: LeaveClass;
  /** その区分の何回目か。 */
  readonly ordinal: number;
}

export interface LeaveCounts {
  readonly leaves: readonly CountedLeave[];
  readonly within57Days: number;
  readonly ordinary: number;
}

interface Leaves {
  readonly leaves?: readonly PlannedLeave[];
}

/** 育児休業の行を、続いているものどうし1つにする。終わりが始まりより前の行は数えない。 */
export function mergedLeaves({ leaves = [] }: Leaves): readonly MergedLeave[] {
  const merged: MergedLeave[] = [];
  for (const leave of inOrder(leaves.filter(isChildcareLeave))) {
    if (leave.end < leave.start) continue;
    const previous = merged.at(-1);
    const touches = previous !== undefined && leave.start <= addDays(previous.end, 1);
    if (touches) merged[merged.length - 1] = joined(previous, leave);
    else merged.push(alone(leave));
  }
  return merged;
}

function alone({ id, start, end, hasSpecialCircumstances = false }: PlannedLeave): MergedLeave {
  return { leaveIds: [id], start, end, hasSpecialCircumstances };
}

function joined(earlier: MergedLeave, leave: PlannedLeave): MergedLeave {
  return {
    leaveIds: [...earlier.leaveIds, leave.id],
    start: earlier.start,
    end: maxDate(earlier.end, leave.end),
    hasSpecialCircumstances: earlier.hasSpecialCircumstances || leave.hasSpecialCircumstances === true,
  };
}

/** 出生の日から起算した期間（57日間）に、全部が入っているか。 */
export function isWithinBirthPeriod(
  { start, end }: { readonly start: IsoDate; readonly end: IsoDate },
  birth: IsoDate,
  { leave }: OrganizationSettings,
): boolean {
  return birth <= start && end <= addDays(birth, leave.postnatalPaternityLeave.windowDays - 1);
}

/**
 * 育児休業の回数。
 *
 * 出生の日から57日以内の休業のうち「最初のもの及び二回目のもの」は別に数え、ほかは通常の育児休業として数える。
 * 出産予定日も出生日もなければ、区分できないので空。
 */
export function countLeaves(plan: Circumstances & Leaves, settings: OrganizationSettings): LeaveCounts {
  const birth = presumedBirth(plan);
  if (!birth) return { leaves: [], within57Days: 0, ordinary: 0 };

  const counts: Record<LeaveClass, number> = { within57Days: 0, ordinary: 0 };
  const leaves = mergedLeaves(plan).map((leave): CountedLeave => {
    const isSeparate =
      isWithinBirthPeriod(leave, birth, settings) && counts.within57Days < childcareLeaveLimits.timesWithinBirthPeriod;
    const leaveClass = isSeparate ? "within57Days" : "ordinary";
    counts[leaveClass] += 1;
    return { ...leave, class: leaveClass, ordinal: counts[leaveClass] };
  });
  return { leaves, ...counts };
}

/** その行が、57日以内の休業と通常の育児休業のどちらに数えられるか。育児休業でない行は undefined。 */
export function classOf(
  { id }: Pick<PlannedLeave, "id">,
  plan: Circumstances & Leaves,
  settings: OrganizationSettings,
): LeaveClass | undefined {
  return countLeaves(plan, settings).leaves.find(({ leaveIds }) => leaveIds.includes(id))?.class;
}

/** 週休日や休日だけをはさんで並ぶ、二つの休業。1回と数えるかは人事担当課に確かめる。 */
export function leavesAcrossClosedDays(plan: Leaves): readonly (readonly [MergedLeave, MergedLeave])[] {
  const merged = mergedLeaves(plan);
  return merged.flatMap((leave, index) => {
    const next = merged[index + 1];
    if (!next) return [];
    const gap = [...eachDay(addDays(leave.end, 1), addDays(next.start, -1))];
    return gap.every(isClosedDay) ? [[leave, next] as const] : [];
  });
}
