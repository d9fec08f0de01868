import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { DifferenceTable } from "~/forms/DifferenceTable";
import { versionDifferences } from "~/review/planLines";
import { ReviewedPlan } from "~/review/ReviewedPlan";
import { WhatIsShown } from "~/review/WhatIsShown";
import {
  actAsEmployee,
  openCase,
  refusedAct,
  startedFrom,
  viewForSupervisor,
  whyNotYet,
} from "~/services/cases.server";
import { openPlan, pageOf } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { isAllowed } from "~/workflow/workflow";

export const meta = () => pageTitle("所属長に見える内容");

export async function loader(args: LoaderFunctionArgs) {
  const open = await openPlan(args);
  const { planId, plan, today } = pageOf(open);
  const { file, revision } = await openCase(open);
  const view = viewForSupervisor(open);
  const { submission } = file;
  return {
    planId,
    plan,
    view,
    today,
    revision,
    settings: organizationSettings(),
    notYet: whyNotYet(open),
    canSubmit: isAllowed(file.status, "submit", "employee"),
    nextVersion: file.version + 1,
    differences: submission && versionDifferences(submission.plan, view),
  };
}

export async function action(args: ActionFunctionArgs) {
  const open = await openPlan(args);
  const form = await args.request.formData();
  if (whyNotYet(open)) return redirect(`/plans/${open.planId}/preview`, 303);
  const acted = await actAsEmployee(open, startedFrom(form), { action: "submit", plan: viewForSupervisor(open) });
  return acted.kind === "done" ? redirect(`/plans/${open.planId}/share`, 303) : refusedAct(acted);
}

/** 渡す前に、所属長に見えるとおりを本人が見る。 */
export default function PreviewPage() {
  const { planId, plan, view, today, settings, revision, notYet, canSubmit, nextVersion, differences } =
    useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  const isUnchanged = differences?.length === 0;
  return (
    <Page
      title="所属長に見える内容"
      lead="この下が、所属長と人事担当に見える内容のすべてです。"
      back={{ to: `/plans/${planId}/hand-over`, label: "「渡す」へ戻る" }}
      isWide
    >
      {refusal ? <Notice level="error">{refusal}</Notice> : null}
      <WhatIsShown plan={plan} />
      {differences && differences.length > 0 ? (
        <section aria-labelledby="differences-title">
          <h2 id="differences-title">前に提出した第{nextVersion - 1}版との違い</h2>
          <DifferenceTable caption="前の版との違い" columns={["いま", "前の版"]} differences={differences} />
        </section>
      ) : null}
      <div className="reviewed-frame">
        <ReviewedPlan view={view} settings={settings} today={today} />
      </div>
      {notYet === "sample" ? (
        <Notice level="hint">見本の計画は提出できません。ご自分の計画は「はじめる」から作れます。</Notice>
      ) : null}
      {notYet === "unfinished" ? (
        <Notice level="warning">
          提出するには、予定日とあなたのお名前が要ります。
          <Link to={`/plans/${planId}/check`}>まだの画面を確かめる</Link>
        </Notice>
      ) : null}
      {notYet === "againstTheRules" ? (
        <Notice level="warning">
          直すところが残っています。
          <Link to={`/plans/${planId}/hand-over`}>「渡す」で確かめる</Link>
        </Notice>
      ) : null}
      {isUnchanged ? <Notice level="hint">第{nextVersion - 1}版として提出した内容と同じです。</Notice> : null}
      {!notYet && canSubmit && !isUnchanged ? (
        <Form method="post" className="button-row">
          <input type="hidden" name="_revision" value={revision} />
          <button type="submit" className="button button--primary">
            {nextVersion === 1 ? "この内容で提出する" : `見直し版（第${nextVersion}版）として提出する`}
          </button>
          <Link to={`/plans/${planId}/check`}>内容を直す</Link>
        </Form>
      ) : null}
    </Page>
  );
}
