import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { Notice } from "~/components/Notice";
import { pageTitle } from "~/components/pageTitle";
import { StationPage } from "~/components/StationPage";
import { requestsOf } from "~/plan/leaveFacts";
import { openPlan, pageOf } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { paperIdentity, unprintableIn } from "~/services/papers.server";
import { OwnCopy } from "./OwnCopy";
import { WhatIsShown } from "./WhatIsShown";

export const meta = () => pageTitle("渡す");

export async function loader(args: LoaderFunctionArgs) {
  const open = await openPlan(args);
  const { planId, plan, today } = pageOf(open);
  return {
    planId,
    plan,
    today,
    settings: organizationSettings(),
    identity: paperIdentity(open),
    unprintable: await unprintableIn(open, plan),
  };
}

export default function HandOverPage() {
  const { planId, plan, today, settings, identity, unprintable } = useLoaderData<typeof loader>();
  const requests = requestsOf(plan, settings, today);
  return (
    <StationPage
      name="hand-over"
      title="計画書を渡しましょう"
      lead="所属長に渡す「提出用」、面談で使う用紙、手元に置く「本人控え」を作れます。"
    >
      {unprintable.map(({ place, character, codePoints, printedAs }) => (
        <Notice key={`${place}-${codePoints}`} level="warning">
          {place}の「{character}」（{codePoints}）は、
          {printedAs === "missing"
            ? "紙では〓になります。印刷のあとで、手で書き足してください。"
            : "紙では標準の字形になります。"}
        </Notice>
      ))}
      <section aria-labelledby="submission-title">
        <h2 id="submission-title">提出用（A4・2枚）</h2>
        <WhatIsShown plan={plan} />
        <p className="button-row">
          <a
            className="button button--primary"
            href={`/plans/${planId}/submission.pdf`}
            target="_blank"
            rel="noreferrer"
          >
            提出用のPDFを開く<span className="visually-hidden">（新しいタブ）</span>
          </a>
          <Link to={`/plans/${planId}/check`}>内容を直す</Link>
        </p>
      </section>
      <section aria-labelledby="interview-title">
        <h2 id="interview-title">面談記録（A4・1枚）</h2>
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
