import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { StationList } from "~/components/StationList";
import { UndoForm } from "~/forms/UndoForm";
import type { Draft } from "~/plan/draft";
import { stationStates } from "~/plan/stationStates";
import { stations } from "~/plan/stations";
import { loadPlanPage } from "~/services/drafts.server";

export const meta = () => pageTitle("計画のもくじ");

export async function loader(args: LoaderFunctionArgs) {
  const { planId, draft, today } = await loadPlanPage(args);
  return { planId, states: stationStates(draft, today), undoable: undoableIn(draft) };
}

/** 「ひとつ前に戻す」で何が戻るか。 */
function undoableIn({ previous }: Draft): string | undefined {
  if (!previous) return undefined;
  if ("replaced" in previous) return "計画の全体を、置き換える前に戻せます。";
  return `最後に変えた「${stations.find(({ name }) => name === previous.step)?.title}」は、変える前に戻せます。`;
}

export default function PlanContents() {
  const { planId, states, undoable } = useLoaderData<typeof loader>();
  const next = stations.find(({ name }) => states[name] !== undefined && states[name] !== "done");
  return (
    <Page title="計画のもくじ" lead="どこからでも始められます。途中でやめても、書いた内容は残ります。">
      <StationList planId={planId} states={states} />
      <p className="button-row">
        <Link className="button button--primary" to={`/plans/${planId}/${next?.path ?? "check"}`}>
          {next ? `「${next.title}」から続ける` : "計画を確認する"}
        </Link>
      </p>
      {undoable ? <UndoForm>{undoable}</UndoForm> : null}
      <p className="contents-links">
        <Link to={`/plans/${planId}/deadlines`}>期限とすること</Link>
        <span className="station-list__about">届出と請求の期限の一覧、カレンダーのファイル</span>
      </p>
      <p className="contents-links">
        <Link to={`/plans/${planId}/data`}>計画のデータの書き出しと読み込み</Link>
      </p>
      <p className="contents-links contents-links--quiet">
        <Link to={`/plans/${planId}/end`}>計画を終える</Link>
      </p>
    </Page>
  );
}
