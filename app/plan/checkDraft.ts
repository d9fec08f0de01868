import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { checkPlan, type Finding, type PlanForChecks } from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import type { DraftContent } from "./draftContent";
import { type Plan, rowsOf } from "./plan";
import { isRequested } from "./toDo";

/** 済の印と、休みの日付を決めたときの予定日・出生日。 */
export type PlanProgress = Pick<DraftContent, "doneToDos" | "settledDates">;

/** 計画を、すべての要件に当てはめる。 */
export function checkDraft(
  plan: Plan,
  progress: PlanProgress,
  settings: OrganizationSettings,
  today: IsoDate,
): readonly Finding[] {
  return checkPlan(planForChecks(plan, progress), settings, today);
}

/** 請求の済んだ行に印をつけ、復帰後の働き方の時期を並べ、生まれる日が動く前の日付を添えた計画。 */
export function planForChecks(plan: Plan, { doneToDos, settledDates }: PlanProgress): PlanForChecks {
  const { birth, appointment, duties, afterReturn } = plan;
  return {
    ...birth,
    leaves: rowsOf(plan).map((row) => ({ ...row, isRequested: isRequested(row, doneToDos) })),
    duties,
    ...(appointment && { appointment }),
    ...(afterReturn && { afterReturn: afterReturn.arrangements }),
    ...(settledDates && { previousDates: settledDates }),
  };
}
