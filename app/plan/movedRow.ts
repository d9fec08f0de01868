import { addDays, addYears, daysBetween, type IsoDate, maxDate, minDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import type { LeaveWindow } from "#salary-rules/leave-requirements";
import { type FormValues, rowsOf, withRows } from "~/forms/formValues";
import { leaveRows } from "./leavesStep";
import type { PlannedLeave } from "./plan";

type Row = Readonly<Record<string, string>>;

/** 日数を変えずに動かした行。 Written as he typed it: an end that he left to the number of days stays so. */
export function movedRow(row: Row, leave: PlannedLeave, days: number): Row {
  const start = formatJapaneseDate(addDays(leave.start, days));
  return row["end"] ? { ...row, start, end: formatJapaneseDate(addDays(leave.end, days)) } : { ...row, start };
}

/** 休みを前後に動かすボタン。`move:leave:1:-7`. Answers `undefined` for any other button. */
export function moveLeave(values: FormValues, intent: string): FormValues | undefined {
  const [, index, days] = /^move:leave:(\d+):(-?\d{1,3})$/u.exec(intent) ?? [];
  if (index === undefined) return undefined;
  const rows = rowsOf(values, "leave").map((row, place) => {
    const [leave] = String(place) === index ? leaveRows.readable([row]) : [];
    return leave ? movedRow(row, leave, Number(days)) : row;
  });
  return withRows(values, "leave", rows);
}

/** 始まりの日を動かせる範囲。使える期間の中で、遠くても1歳まで。 いま外にある日付は、範囲を広げて含める。 */
export function movableStarts(
  leave: PlannedLeave,
  birth: IsoDate,
  windows: readonly LeaveWindow[],
): { readonly first: IsoDate; readonly last: IsoDate } {
  const window = windows.find(({ kind }) => kind === leave.kind);
  const length = daysBetween(leave.start, leave.end);
  const lastEnd = minDate(window?.end ?? addYears(birth, 1), addYears(birth, 1));
  return {
    first: minDate(window?.start ?? addYears(birth, -1), leave.start),
    last: maxDate(addDays(lastEnd, -length), leave.start),
  };
}
