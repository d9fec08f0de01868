import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { pageTitle } from "~/components/pageTitle";
import { StationPage } from "~/components/StationPage";
import { UnprintableNotices } from "~/components/UnprintableNotices";
import { useSummaryFocus } from "~/forms/useSummaryFocus";
import { requestsOf } from "~/plan/leaveFacts";
import { openCase } from "~/services/cases.server";
import { openPlan, pageOf } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { paperIdentity, unprintableIn, unprintableInRecord } from "~/services/papers.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";
import { confirmPoints, gateOf, planForPaper, withdrawConfirmation } from "~/services/submission.server";
import { recordIn } from "~/workflow/recordIn";
import { OwnCopy } from "./OwnCopy";
import { Submission } from "./Submission";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("渡す", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const open = await openPlan(args);
  const { planId, revision, today } = pageOf(open);
  const { file } = await openCase(open);
  const gate = gateOf(open);
  const plan = planForPaper(open, gate);
  return {
    planId,
    plan,
    revision,
    gate,
    today,
    hasErrors: hasRefusedInput(args),
    settings: organizationSettings(),
    identity: await paperIdentity(open),
    unprintable: [...(await unprintableIn(open, plan)), ...(await unprintableInRecord(open, recordIn(file)))],
  };
}

/** 人事担当課への確認を書き留める、または取り消す。 */
export async function action(args: ActionFunctionArgs) {
  const open = await openPlan(args);
  const form = await args.request.formData();
  const isWithdrawn = form.get("_intent") === "withdraw";
  const outcome = isWithdrawn ? await withdrawConfirmation(open) : await confirmPoints(open, form);
  const note = String(form.get("note") ?? "");
  if (outcome.kind === "refused") return refuseInput(args, { note, messages: outcome.messages, isStale: false });
  if (outcome.kind === "stale") return data({ note, messages: [], isStale: true }, { status: 409 });
  return redirect(`/plans/${open.planId}/hand-over`, 303);
}

export default function HandOverPage() {
  const { planId, plan, revision, gate, today, settings, identity, unprintable } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const requests = requestsOf(plan, settings, today);
  const summary = useSummaryFocus(refusal);
  return (
    <StationPage
      name="hand-over"
      title="計画書を渡しましょう"
      lead="所属長に渡す「提出用」、面談で使う用紙、手元に置く「本人控え」を作れます。"
      above={<ErrorSummary ref={summary} messages={refusal?.messages ?? []} />}
    >
      {refusal?.isStale ? (
        <Notice level="warning">ほかの画面で計画が変わりました。残っている点を、もう一度確かめてください。</Notice>
      ) : null}
      <UnprintableNotices characters={unprintable} />
      <section aria-labelledby="submission-title">
        <h2 id="submission-title">提出用（A4・2枚）</h2>
        <Submission plan={plan} planId={planId} revision={revision} gate={gate} refusal={refusal} />
      </section>
      <section aria-labelledby="interview-title">
        <h2 id="interview-title">面談記録（A4・両面で1枚）</h2>
        <p>面談で話すことが並んだ用紙です。印刷して持っていき、その場で書き込めます。</p>
        <p className="button-row">
          <a className="button" href={`/plans/${planId}/interview.pdf`} target="_blank" rel="noreferrer">
            面談記録の用紙を開く<span className="visually-hidden">（新しいタブ）</span>
          </a>
        </p>
      </section>
      <section aria-labelledby="own-copy-title">
        <h2 id="own-copy-title">本人控え（試算つき）</h2>
        <OwnCopy plan={plan} planId={planId} today={today} settings={settings} identity={identity} />
      </section>
      <section aria-labelledby="share-title">
        <h2 id="share-title">画面で見てもらう</h2>
        <p>所属長に見える内容を、先にそのまま確かめられます。提出すると、その内容を控えとして残します。</p>
        <p className="button-row">
          <Link className="button" to={`/plans/${planId}/preview`}>
            所属長に見える内容を確かめる
          </Link>
          <Link to={`/plans/${planId}/share`}>提出したあとの状態</Link>
        </p>
      </section>
      <section aria-labelledby="next-title">
        <h2 id="next-title">このあとすること</h2>
        <ol>
          <li>提出用を所属長に渡し、面談の日を決めます。</li>
          <li>面談で決まったことを、提出用の2枚目に書きます。</li>
          <li>休暇と休業の請求書を、期限までに別に出します。この計画書は請求書ではありません。</li>
        </ol>
        {requests.length > 0 ? (
          <dl className="summary-list">
            {requests.map(({ id, name, day, left }) => (
              <div key={id}>
                <dt>{name}の請求</dt>
                <dd>
                  {formatJapaneseDate(day, "both")}まで　{left}
                </dd>
              </div>
            ))}
          </dl>
        ) : null}
        <p>
          <Link to={`/plans/${planId}/deadlines`}>期限とすることの一覧</Link>
          に、生まれたあとの届出も並べています。カレンダーにも入れられます。
        </p>
      </section>
    </StationPage>
  );
}
