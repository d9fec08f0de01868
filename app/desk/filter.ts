import { type Status, statuses } from "~/workflow/workflow";
import { type CaseSummary, type DeskTask, deskTasks } from "./caseSummary";

/** 一覧のしぼりこみ。 */
export interface DeskFilter {
  readonly task?: DeskTask | undefined;
  readonly status?: Status | undefined;
  readonly department?: string | undefined;
}

/** Unknown values filter nothing. */
export function filterIn(asked: { get(name: string): unknown }): DeskFilter {
  const task = (Object.keys(deskTasks) as DeskTask[]).find((known) => known === asked.get("task"));
  const status = statuses.find((known) => known === asked.get("status"));
  const department = String(asked.get("department") ?? "");
  return { ...(task && { task }), ...(status && { status }), ...(department && { department }) };
}

interface Filtered {
  readonly summary: CaseSummary;
  readonly tasks: readonly DeskTask[];
}

export function chosenCases<Case extends Filtered>(cases: readonly Case[], filter: DeskFilter): readonly Case[] {
  const { task, status, department } = filter;
  return cases.filter(
    ({ summary, tasks }) =>
      (task === undefined || tasks.includes(task)) &&
      (status === undefined || summary.status === status) &&
      (department === undefined || summary.department === department),
  );
}
