import { addDays, type IsoDate } from "#salary-rules/kernel/isoDate";
import { presumedBirth } from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { isUncovered } from "~/plan/cover";
import { requestsOf } from "~/plan/leaveFacts";
import { storedDate as day } from "~/storedFields";
import { type CaseFile, isOpenToReaders } from "~/workflow/caseFile";
import type { InterviewAnswers } from "~/workflow/interviewRecord";
import { type Status, statuses } from "~/workflow/workflow";
import { z } from "~/zod";

/** 一覧に要ること。Written with each act and kept sealed, so that the list opens no plan. */
export const caseSummarySchema = z.object({
  status: z.enum(statuses),
  version: z.number(),
  name: z.string(),
  department: z.string(),
  submittedOn: day,
  /** 取り下げた計画と終えた計画では、これより下は空。 */
  birth: day.optional(),
  firstDay: day.optional(),
  lastDay: day.optional(),
  requests: z.array(z.object({ name: z.string(), day })),
  openDuties: z.number(),
  interviewedOn: day.optional(),
  /** 意向が「検討中」のまま、記録された面談の日。 */
  undecidedSince: day.optional(),
  /** 休みの実績が報告された。 */
  hasResult: z.boolean().default(false),
});

export type CaseSummary = z.infer<typeof caseSummarySchema>;

interface SummaryParts {
  readonly file: CaseFile;
  readonly record: InterviewAnswers | undefined;
  readonly submittedOn: IsoDate;
  readonly settings: OrganizationSettings;
}

export function caseSummary({ file, record, submittedOn, settings }: SummaryParts): CaseSummary {
  const { status, version, submission } = file;
  const { name = "", department = "" } = submission?.plan.person ?? {};
  const known = { status, version, name, department, submittedOn, requests: [], openDuties: 0, hasResult: false };
  if (!isOpenToReaders(file)) return known;
  const { plan } = file.submission;
  const birth = presumedBirth(plan.birth);
  const [firstDay] = plan.leaves.map(({ start }) => start).toSorted();
  const lastDay = plan.leaves
    .map(({ end }) => end)
    .toSorted()
    .at(-1);
  return {
    ...known,
    ...(birth && { birth }),
    ...(firstDay && { firstDay }),
    ...(lastDay && { lastDay }),
    requests: requestsOf(plan, settings, submittedOn).map(({ name, day }) => ({ name, day })),
    openDuties: plan.duties.filter(isUncovered).length,
    ...(record?.heldOn && { interviewedOn: record.heldOn }),
    ...(record?.heldOn && record.intention === "undecided" ? { undecidedSince: record.heldOn } : {}),
    hasResult: file.result !== undefined,
  };
}

/** 人事担当が、今月することの種類。 */
export const deskTasks = {
  deadline: "期限まで7日以内",
  noInterview: "面談がまだ",
  undecided: "検討中のまま30日を過ぎた",
  openDuties: "カバー未定",
  noResult: "実績待ち",
} as const;

export type DeskTask = keyof typeof deskTasks;

const soon = 7;
const longUndecided = 30;

/** この計画で、いますること。 */
export function tasksOf(summary: CaseSummary, today: IsoDate): readonly DeskTask[] {
  const { status, requests, interviewedOn, undecidedSince, openDuties, lastDay, hasResult } = summary;
  if (!isGoingOn(status)) return [];
  const isDue: Readonly<Record<DeskTask, boolean>> = {
    deadline: requests.some(({ day }) => today <= day && day <= addDays(today, soon)),
    noInterview: interviewedOn === undefined,
    undecided: undecidedSince !== undefined && addDays(undecidedSince, longUndecided) < today,
    openDuties: openDuties > 0,
    noResult: lastDay !== undefined && lastDay < today && !hasResult,
  };
  return (Object.keys(isDue) as DeskTask[]).filter((task) => isDue[task]);
}

/** 取り下げても終えてもいない計画。 */
export function isGoingOn(status: Status): boolean {
  return status !== "withdrawn" && status !== "ended";
}
