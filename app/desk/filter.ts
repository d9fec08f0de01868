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

/** As it stands in an address or a form. */
export function definedIn(filter: DeskFilter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
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

const casesOnAPage = 100;

/** 一覧の一枚。A number out of range is the nearest page. */
export function pageOfCases<Case>(cases: readonly Case[], asked: unknown) {
  const last = Math.max(1, Math.ceil(cases.length / casesOnAPage));
  const page = Math.min(Math.max(Math.trunc(Number(asked)) || 1, 1), last);
  return { page, last, cases: cases.slice((page - 1) * casesOnAPage, page * casesOnAPage) };
}
