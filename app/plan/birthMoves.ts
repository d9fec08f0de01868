import { addDays, daysBetween, type IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { isChildcareLeave, presumedBirth } from "#salary-rules/leave-requirements";
import { rowsOf, withRows } from "~/forms/formValues";
import { type Draft, datesOf, readStep, withAnswers } from "./draft";
import { leaveRows } from "./leavesStep";
import { movedRow } from "./movedRow";
import { movesWithBirth, type PlannedLeave } from "./plan";

/** 日付をそのままにするか、日数を保って動かすか、始まりだけ動かすか。 */
export const birthMoves = ["keep", ...movesWithBirth] as const;
export type BirthMove = (typeof birthMoves)[number];
/** 行の id ごとの動かし方。 */
export type Moves = ReadonlyMap<string, BirthMove>;

type Row = Readonly<Record<string, string>>;

/** いま読み取れる休みの行。ほかの行に誤りがあってもかまわない。 */
export function readableLeaves(draft: Draft): readonly PlannedLeave[] {
  return leaveRows.readable(typedRows(draft));
}

/** 休みの日付を決めてから、生まれる日が何日動いたか。 */
export function birthShiftOf(draft: Draft, today: IsoDate): number {
  const settled = draft.settledDates && presumedBirth(draft.settledDates);
  const birth = readStep(draft, "birth", today);
  const current = birth && presumedBirth(birth);
  return settled && current ? daysBetween(settled, current) : 0;
}

/** 休みの行を、選んだとおりに動かした計画。 */
export function withMovedLeaves(draft: Draft, moves: Moves, today: IsoDate): Draft {
  const shift = birthShiftOf(draft, today);
  const leaves = readableLeaves(draft);
  if (shift === 0 || !draft.answers.leaves) return draft;
  const rows = typedRows(draft).map((row) => {
    const leave = leaves.find(({ id }) => id === row["id"]);
    return leave ? moved(row, leave, moves.get(leave.id) ?? "keep", shift) : row;
  });
  const values = withRows(draft.answers.leaves, "leave", rows);
  return withAnswers(draft, "leaves", values, draft.savedAt);
}

/** 変わったところを見終えて、いまの日付で決まった計画。 */
export function withDatesSettled(draft: Draft, today: IsoDate): Draft {
  const birth = readStep(draft, "birth", today);
  return birth ? { ...draft, settledDates: datesOf(birth) } : draft;
}

/** The start alone can move only where a leave is a stretch of days and something is left of it. */
export function movesOf(leave: PlannedLeave, shift: number): readonly BirthMove[] {
  const canMoveStart = isChildcareLeave(leave) && addDays(leave.start, shift) <= leave.end;
  return birthMoves.filter((move) => move !== "start" || canMoveStart);
}

function typedRows(draft: Draft): readonly Row[] {
  return rowsOf(draft.answers.leaves ?? {}, "leave").map((row, index) => ({
    ...row,
    id: row["id"] || `leave-${index + 1}`,
  }));
}

function moved(row: Row, leave: PlannedLeave, move: BirthMove, shift: number): Row {
  switch (move) {
    case "keep":
      return row;
    case "period":
      return movedRow(row, leave, shift);
    case "start":
      return {
        ...row,
        start: formatJapaneseDate(addDays(leave.start, shift)),
        end: formatJapaneseDate(leave.end),
        days: "",
      };
  }
}
