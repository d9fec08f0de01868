import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { changesOfDates, type LeaveWindow } from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { type BirthMove, birthShiftOf, type Moves, movesOf, readableLeaves, withMovedLeaves } from "./birthMoves";
import { planForChecks } from "./checkDraft";
import { type Draft, planOf } from "./draft";
import { factsOfLeave, isOutsideWindow, type LeaveFact, plannableWindows } from "./leaveFacts";
import type { Plan, PlannedLeave } from "./plan";
import { type ToDoItem, toDoItems } from "./toDo";

/** 生まれる日が動いたことで、変わったところ。 */
export interface BirthChange {
  readonly windows: readonly { readonly before: LeaveWindow; readonly after: LeaveWindow }[];
  readonly leaves: readonly ChangedLeave[];
  readonly deadlines: readonly { readonly before: ToDoItem; readonly after: ToDoItem }[];
}

export interface ChangedLeave {
  readonly before: PlannedLeave;
  readonly facts: readonly LeaveFact[];
  readonly chosen: BirthMove;
  /** 選べる動かし方と、その結果。 */
  readonly options: readonly MoveOption[];
}

export interface MoveOption {
  readonly move: BirthMove;
  readonly leave: PlannedLeave;
  readonly facts: readonly LeaveFact[];
  /** 使える期間から外れるので、日付を決め直す。 */
  readonly isOutsideWindow: boolean;
  /** 請求を済ませた休業の終わりが、後ろへ動く。 */
  readonly mayNeedExtension: boolean;
}

interface Surroundings {
  readonly settings: OrganizationSettings;
  readonly today: IsoDate;
}

/** 休みの日付を決めたあとで予定日や出生日が動き、変わったところがあれば、そのすべて。 */
export function birthChangeOf(draft: Draft, settings: OrganizationSettings, today: IsoDate): BirthChange | undefined {
  if (!draft.settledDates) return undefined;
  const { dueDate, birthDate } = draft.settledDates;
  const current = planWithRows(draft, today);
  const before = { ...current, birth: { ...current.birth, dueDate, birthDate } };
  const after = planWithRows(withMovedLeaves(draft, usualMoves(current.leaves), today), today);
  const change = {
    windows: changedWindows(before, after, settings),
    leaves: changedLeaves(draft, before, current, { settings, today }),
    deadlines: changedDeadlines(draft, before, after, settings),
  };
  return countOf(change) > 0 ? change : undefined;
}

export function countOf({ windows, leaves, deadlines }: BirthChange): number {
  return windows.length + leaves.length + deadlines.length;
}

function planWithRows(draft: Draft, today: IsoDate): Plan {
  return { ...planOf(draft, today), leaves: [...readableLeaves(draft)] };
}

function usualMoves(leaves: readonly PlannedLeave[]): Moves {
  return new Map(leaves.map(({ id, movesWithBirth }) => [id, movesWithBirth ?? "keep"]));
}

function changedWindows(before: Plan, after: Plan, settings: OrganizationSettings): BirthChange["windows"] {
  const isUsed = (kind: LeaveWindow["kind"]) =>
    kind === "postnatalPaternityLeave" || before.leaves.some((leave) => leave.kind === kind);
  const earlier = plannableWindows(before.birth, settings);
  return plannableWindows(after.birth, settings).flatMap((window) => {
    const old = earlier.find(({ kind }) => kind === window.kind);
    if (!old || !isUsed(window.kind)) return [];
    return old.start === window.start && old.end === window.end ? [] : [{ before: old, after: window }];
  });
}

/** 出生に結びつけた行と、そのままの日付では区分・期限・使える期間が変わる行。 */
function changedLeaves(draft: Draft, before: Plan, unmoved: Plan, { settings, today }: Surroundings) {
  const shift = birthShiftOf(draft, today);
  const earlier = planForChecks(before, draft);
  const affected = changesOfDates(earlier, planForChecks(unmoved, draft), settings).map(({ leaveId }) => leaveId);
  const usual = usualMoves(before.leaves);

  function optionOf({ id }: PlannedLeave, move: BirthMove): MoveOption[] {
    const plan = planWithRows(withMovedLeaves(draft, new Map([...usual, [id, move]]), today), today);
    const leave = plan.leaves.find((candidate) => candidate.id === id);
    if (!leave) return [];
    const changes = changesOfDates(earlier, planForChecks(plan, draft), settings);
    return [
      {
        move,
        leave,
        facts: factsOfLeave(planForChecks(plan, draft), leave, settings, today),
        isOutsideWindow: isOutsideWindow(leave, plan.birth, settings),
        mayNeedExtension: changes.some(({ leaveId, mayNeedExtension }) => leaveId === id && mayNeedExtension),
      },
    ];
  }

  return before.leaves
    .filter(({ id, movesWithBirth }) => affected.includes(id) || (movesWithBirth !== undefined && shift !== 0))
    .map((leave): ChangedLeave => {
      const moves = shift === 0 ? (["keep"] as const) : movesOf(leave, shift);
      const usualMove = leave.movesWithBirth ?? "keep";
      return {
        before: leave,
        facts: factsOfLeave(earlier, leave, settings, today),
        chosen: moves.some((move) => move === usualMove) ? usualMove : "keep",
        options: moves.flatMap((move) => optionOf(leave, move)),
      };
    });
}

/** 日の決まった期限だけ。休みごとの期限は休みの行に、期間のある手続きは期限の一覧に出る。 */
function changedDeadlines(draft: Draft, before: Plan, after: Plan, settings: OrganizationSettings) {
  const earlier = toDoItems(before, draft.doneToDos, settings);
  return toDoItems(after, draft.doneToDos, settings).flatMap((item) => {
    const old = earlier.find(({ key }) => key === item.key);
    const isOneDay = item.leaveId === undefined && item.from === undefined && !item.isDone;
    return old && isOneDay && old.due !== item.due ? [{ before: old, after: item }] : [];
  });
}
