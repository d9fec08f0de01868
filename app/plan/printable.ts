import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { type PrintablePlan, printablePlan } from "~/documents/printablePlan";
import { type PaperIdentity, paperFacts } from "./paperFacts";
import type { Plan } from "./plan";
import { readersView } from "./readersView";

/** 提出用に載る内容。 */
export function printableSubmission(
  plan: Plan,
  identity: PaperIdentity,
  settings: OrganizationSettings,
): PrintablePlan {
  const view = readersView(plan, "supervisor");
  return printablePlan(view, paperFacts(view, identity, settings));
}

/** 本人控えに載る計画。照合コードは、同じ版の提出用と同じになる。 */
export function printableOwnCopy(plan: Plan, identity: PaperIdentity, settings: OrganizationSettings): PrintablePlan {
  const { data } = printableSubmission(plan, identity, settings);
  return { ...printablePlan(plan, paperFacts(plan, identity, settings)), data };
}
