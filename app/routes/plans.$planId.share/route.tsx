import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { CaseHistory } from "~/review/CaseHistory";
import { versionDifferences } from "~/review/planLines";
import { actAsEmployee, openCase, refusedAct, startedFrom, viewForSupervisor } from "~/services/cases.server";
import { openPlan } from "~/services/drafts.server";
import { isAllowed, statusLabels } from "~/workflow/workflow";

export const meta = () => pageTitle("所属長とのやりとり");

export async function loader(args: LoaderFunctionArgs) {
  const open = await openPlan(args);
  const { file, revision } = await openCase(open);
  const { submission } = file;
  return {
    planId: open.planId,
    file,
    revision,
    hasChangedSince:
      submission !== undefined && versionDifferences(submission.plan, viewForSupervisor(open)).length > 0,
  };
}

export async function action(args: ActionFunctionArgs) {
  const open = await openPlan(args);
  const form = await args.request.formData();
  if (form.get("_intent") !== "withdraw") return redirect(`/plans/${open.planId}/share`, 303);
  const acted = await actAsEmployee(open, startedFrom(form), { action: "withdraw" });
  return acted.kind === "done" ? redirect(`/plans/${open.planId}/share`, 303) : refusedAct(acted);
}

/** 提出からあと：いまの状態、これまでのこと、取り下げ。 */
export default function SharePage() {
  const { planId, file, revision, hasChangedSince } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return (
    <Page title="所属長とのやりとり" back={{ to: `/plans/${planId}/hand-over`, label: "「渡す」へ戻る" }}>
      {refusal ? <Notice level="error">{refusal}</Notice> : null}
      <p className="case-status">
        <span className="badge">{statusLabels[file.status]}</span>
        {file.version > 0 ? `第${file.version}版` : "まだ提出していません。"}
      </p>
      {hasChangedSince ? (
        <Notice level="warning">
          提出したあとに変えたところがあります。
          <Link to={`/plans/${planId}/preview`}>違いを見て、見直し版を提出する</Link>
        </Notice>
      ) : null}
      {file.version === 0 ? (
        <p className="button-row">
          <Link className="button button--primary" to={`/plans/${planId}/preview`}>
            所属長に見える内容を確かめる
          </Link>
        </p>
      ) : null}
      {file.events.length > 0 ? (
        <section aria-labelledby="history-title">
          <h2 id="history-title">これまでのこと</h2>
          <CaseHistory events={file.events} />
        </section>
      ) : null}
      {isAllowed(file.status, "withdraw", "employee") ? (
        <section aria-labelledby="withdraw-title">
          <h2 id="withdraw-title">取り下げる</h2>
          <p>取り下げると、所属長と人事担当には「取り下げ」とだけ見えます。あとで、もう一度提出できます。</p>
          <Form method="post" className="button-row">
            <input type="hidden" name="_revision" value={revision} />
            <button type="submit" className="button" name="_intent" value="withdraw">
              提出を取り下げる
            </button>
          </Form>
        </section>
      ) : null}
    </Page>
  );
}
