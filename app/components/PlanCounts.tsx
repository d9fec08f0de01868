import type { OrganizationSettings } from "#salary-rules/organization/settings";
import type { Plan } from "~/plan/plan";
import { planCounts } from "~/plan/planCounts";

interface PlanCountsProps {
  readonly plan: Plan;
  readonly settings: OrganizationSettings;
  readonly heading: "h2" | "h3";
}

/** 休みの合計と残り。休みがなければ、何も置かない。 */
export function PlanCounts({ plan, settings, heading: Heading }: PlanCountsProps) {
  const counts = planCounts(plan, settings);
  if (counts.length === 0) return null;
  return (
    <section aria-labelledby="counts-title">
      <Heading id="counts-title">休みの合計と残り</Heading>
      <dl className="summary-list">
        {counts.map(({ name, text, how }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {text}
              {how ? <span className="small quiet">{`\n${how}`}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
