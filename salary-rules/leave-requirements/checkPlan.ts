import type { IsoDate } from "../kernel/isoDate";
import type { OrganizationSettings } from "../organization/settings";
import { factsOf } from "./facts";
import type { PlanForChecks } from "./plan";
import type { Finding } from "./requirement";
import { requirements } from "./requirements";

/** 計画をすべての要件に当てはめ、指摘を要件の番号順に並べる。 */
export function checkPlan(plan: PlanForChecks, settings: OrganizationSettings, today: IsoDate): readonly Finding[] {
  const facts = factsOf(plan, settings, today);
  return requirements.flatMap(({ id, level, reference, breaches }) =>
    breaches(facts).map((breach): Finding => ({ id, level, reference, ...breach })),
  );
}
