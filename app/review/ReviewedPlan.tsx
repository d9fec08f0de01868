import type { ReactNode } from "react";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { LeaveTimeline } from "~/components/LeaveTimeline";
import { SummaryList } from "~/components/SummarySection";
import type { Plan } from "~/plan/plan";
import { glanceAt } from "./glance";
import { planLines } from "./planLines";

interface ReviewedPlanProps {
  /** 読む人に見せてよい内容だけの計画（`readersView`）。 */
  readonly view: Plan;
  readonly settings: OrganizationSettings;
  readonly today: IsoDate;
  /** 見て、すぐにできること。 */
  readonly children?: ReactNode;
}

/** 所属長の見る計画。The father's preview shows this very component. */
export function ReviewedPlan({ view, settings, today, children }: ReviewedPlanProps) {
  const { sentence, timeline, requests, nextRequest, coverage } = glanceAt(view, settings, today);
  return (
    <>
      <div className="reviewed-plan">
        <p className="outlook__sentence">{sentence}</p>
        <ul className="key-figures">
          <Card title="いつ" text={view.leaves.length > 0 ? `休み ${view.leaves.length}件` : "まだ決まっていません"} />
          <Card title="仕事" text={coverage} />
          <Card
            title="期限"
            text={
              nextRequest
                ? `${nextRequest.name}の請求 ${formatJapaneseDate(nextRequest.day)}まで（${nextRequest.left}）`
                : "これからの請求期限はありません"
            }
          />
        </ul>
        {timeline ? (
          <LeaveTimeline
            {...timeline}
            summary={`使える期間${timeline.windows.length}件と、計画した休み${timeline.leaves.length}件を並べた図。同じ内容を下に書いています。`}
          />
        ) : null}
      </div>
      {children}
      <div className="reviewed-plan">
        {requests.length > 0 ? (
          <section aria-labelledby="requests-title">
            <h2 id="requests-title">請求の期限</h2>
            <SummaryList
              rows={requests.map(({ name, day, left }) => [
                `${name}の請求`,
                `${formatJapaneseDate(day, "both")}まで　${left}`,
              ])}
            />
          </section>
        ) : null}
        {planLines(view).map(({ title, lines }) => (
          <section key={title}>
            <h2>{title}</h2>
            <SummaryList rows={lines.map(({ label, text }) => [label, text])} />
          </section>
        ))}
        <p className="small quiet">
          給与や手取りの金額は、この計画のどこにもありません。サーバーにも保存していません。
        </p>
      </div>
    </>
  );
}

function Card({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <li className="key-figure">
      <p className="key-figure__name">{title}</p>
      <p>
        <strong>{text}</strong>
      </p>
    </li>
  );
}
