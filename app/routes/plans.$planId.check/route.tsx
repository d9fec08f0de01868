import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { FindingList } from "~/components/FindingList";
import { PlanCounts } from "~/components/PlanCounts";
import { PlanSummary } from "~/components/PlanSummary";
import { pageTitle } from "~/components/pageTitle";
import { StationPage } from "~/components/StationPage";
import { checkDraft } from "~/plan/checkDraft";
import { stateOf } from "~/plan/draft";
import { stations } from "~/plan/stations";
import { isStepName } from "~/plan/steps";
import { loadPlanPage } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";

export const meta = () => pageTitle("確認");

export async function loader(args: LoaderFunctionArgs) {
  const { plan, planId, draft, today } = await loadPlanPage(args);
  const unfinished = stations.filter(({ name }) => isStepName(name) && stateOf(draft, name, today) !== "done");
  return { plan, planId, draft, unfinished, today, settings: organizationSettings() };
}

export default function CheckPage() {
  const { plan, planId, draft, unfinished, today, settings } = useLoaderData<typeof loader>();
  const findings = checkDraft(plan, draft, settings, today);
  return (
    <StationPage
      name="check"
      title="計画を確かめてください"
      lead="直したいところは「変更」から直せます。直したあとは、この画面に戻ります。"
      hasNextLink
    >
      {unfinished.length > 0 ? (
        <section aria-labelledby="unfinished-title">
          <h2 id="unfinished-title">まだ終わっていない画面</h2>
          <ul>
            {unfinished.map(({ name, title, path }) => (
              <li key={name}>
                <Link to={`/plans/${planId}/${path}?from=check`}>{title}を入力する</Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="findings-title">
        <h2 id="findings-title">確かめておくこと</h2>
        {findings.length === 0 && unfinished.length === 0 ? (
          <p>直すところは見つかりませんでした。</p>
        ) : (
          <FindingList findings={findings} />
        )}
      </section>
      <PlanCounts heading="h2" plan={plan} settings={settings} />
      <PlanSummary plan={plan} planId={planId} unanswered={unfinished.map(({ name }) => name)} />
    </StationPage>
  );
}
