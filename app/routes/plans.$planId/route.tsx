import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { Progress } from "~/components/Progress";
import { ResumeCode } from "~/components/ResumeCode";
import { SaveState } from "~/components/SaveState";
import { stationStates } from "~/plan/stationStates";
import { stations } from "~/plan/stations";
import { birthChangeIn } from "~/services/birthChange.server";
import { openEvenIfEnded, pageOf } from "~/services/drafts.server";
import { resumeCodeToShow } from "~/services/plans.server";

export async function loader(args: LoaderFunctionArgs) {
  const open = await openEvenIfEnded(args);
  const { planId, draft, today, savedAt } = pageOf(open);
  return {
    planId,
    savedAt,
    states: stationStates(draft, today),
    isSample: draft.isSample,
    hasEnded: draft.endedOn !== undefined,
    hasMovedDates: birthChangeIn(open) !== undefined,
    resumeCode: await resumeCodeToShow(open.session, planId),
  };
}

/** 開いている計画に共通の帯：いまいる場所、保存の状態、再開コード。 */
export default function PlanLayout() {
  const { planId, savedAt, states, isSample, hasEnded, hasMovedDates, resumeCode } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  if (hasEnded) return <Outlet />;

  const current = stations.find(({ path }) => pathname === `/plans/${planId}/${path}`)?.name;
  return (
    <>
      <div className="plan-bar">
        <div className="plan-bar__inner">
          <Progress key={current} planId={planId} current={current} states={states} />
          <SaveState savedAt={savedAt} />
        </div>
      </div>
      {isSample ? (
        <aside className="sample-bar" aria-label="見本について">
          これは見本の計画です。どこでも自由に書き換えて試せます。
        </aside>
      ) : null}
      {hasMovedDates && pathname !== `/plans/${planId}/birth-changed` ? (
        <p className="plan-notice">
          生まれる日が変わりました。<Link to={`/plans/${planId}/birth-changed`}>変わった日付を確かめる</Link>
        </p>
      ) : null}
      {resumeCode ? <ResumeCode planId={planId} code={resumeCode} returnTo={pathname} /> : null}
      <Outlet />
    </>
  );
}
