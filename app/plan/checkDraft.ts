import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { checkPlan, type Finding } from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import type { Plan } from "./plan";

/** 計画を、すべての要件に当てはめる。 */
export function checkDraft(plan: Plan, settings: OrganizationSettings, today: IsoDate): readonly Finding[] {
  return checkPlan({ ...plan.birth, leaves: plan.leaves, duties: plan.duties }, settings, today);
}
