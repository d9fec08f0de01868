import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { StationList } from "~/components/StationList";
import { stationStates } from "~/plan/stationStates";
import { stations } from "~/plan/steps";
import { loadPlanPage } from "~/services/drafts.server";

export const meta = () => pageTitle("計画のもくじ");

export async function loader(args: LoaderFunctionArgs) {
  const { planId, draft, today } = await loadPlanPage(args);
  return { planId, states: stationStates(draft, today) };
}

export default function PlanContents() {
  const { planId, states } = useLoaderData<typeof loader>();
  const next = stations.find(({ name }) => states[name] !== undefined && states[name] !== "done");
  return (
    <Page title="計画のもくじ" lead="どこからでも始められます。途中でやめても、書いた内容は残ります。">
      <StationList planId={planId} states={states} />
      <p className="button-row">
        <Link className="button button--primary" to={`/plans/${planId}/${next?.path ?? "check"}`}>
          {next ? `「${next.title}」から続ける` : "計画を確認する"}
        </Link>
      </p>
      <p className="contents-links">
        <Link to={`/plans/${planId}/deadlines`}>期限とすること</Link>
      </p>
      <p className="contents-links contents-links--quiet">
        <Link to={`/plans/${planId}/end`}>計画を終える</Link>
      </p>
    </Page>
  );
}
