import type { ReactNode } from "react";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { FindingList } from "~/components/FindingList";
import { LeaveTimeline } from "~/components/LeaveTimeline";
import { PlanCounts } from "~/components/PlanCounts";
import { checkDraft, type PlanProgress } from "~/plan/checkDraft";
import { plannableWindows, timelineOf } from "~/plan/leaveFacts";
import type { Plan } from "~/plan/plan";

interface PlanOutlookProps {
  readonly plan: Plan;
  readonly progress: PlanProgress;
  readonly settings: OrganizationSettings;
  readonly today: IsoDate;
  /** 図の下に置く、休みを動かす道具。 */
  readonly children: ReactNode;
}

/** 計画の見通し：使える期間との重なりと、確かめておくこと。 */
export function PlanOutlook({ plan, progress, settings, today, children }: PlanOutlookProps) {
  const timeline = timelineOf(plan, settings);
  if (!timeline) return null;
  return (
    <section aria-labelledby="outlook-title">
      <h2 id="outlook-title">使える期間と、あなたの計画</h2>
      <LeaveTimeline
        {...timeline}
        summary={`使える期間${timeline.windows.length}件と、計画した休み${timeline.leaves.length}件を並べた図。同じ内容を下の一覧に書いています。`}
      />
      {children}
      <dl className="summary-list">
        {plannableWindows(plan.birth, settings).map(({ kind, label }) => (
          <div key={kind}>
            <dt>{label.name}</dt>
            <dd>{label.period}</dd>
          </div>
        ))}
      </dl>
      <PlanCounts heading="h3" plan={plan} settings={settings} />
      <FindingList findings={checkDraft(plan, progress, settings, today)} />
    </section>
  );
}
