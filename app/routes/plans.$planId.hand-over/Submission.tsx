import { Form, Link } from "@remix-run/react";
import { Notice } from "~/components/Notice";
import type { FieldMessage } from "~/forms/messages";
import type { Plan } from "~/plan/plan";
import type { SubmissionGate } from "~/plan/submissionGate";
import { WhatIsShown } from "~/review/WhatIsShown";
import { ConfirmationForm } from "./ConfirmationForm";

interface SubmissionProps {
  readonly plan: Plan;
  readonly planId: string;
  readonly revision: number;
  readonly gate: SubmissionGate;
  readonly refusal: { readonly note: string; readonly messages: readonly FieldMessage[] } | undefined;
}

/** 提出用を作るところ。直すところが残っていれば、直すか、人事担当課に確認してから。 */
export function Submission({ plan, planId, revision, gate, refusal }: SubmissionProps) {
  const mend = <Link to={`/plans/${planId}/check`}>内容を直す</Link>;
  if (gate.kind === "closed") {
    return (
      <>
        <p>計画は保存されています。直すところが{gate.points.length}件あるので、提出用はまだ作れません。</p>
        <Points points={gate.points} />
        <p className="button-row">{mend}</p>
        <h3>このまま渡すには</h3>
        <p>先に人事担当課に確かめてください。提出用には「未確認の点あり」と載ります。</p>
        <ConfirmationForm revision={revision} note={refusal?.note ?? ""} messages={refusal?.messages ?? []} />
      </>
    );
  }
  return (
    <>
      {gate.kind === "confirmed" ? (
        <>
          <Points points={gate.points} />
          <p>人事担当課に確認した内容：{gate.note}</p>
          <Form method="post" className="button-row">
            <span>提出用には「未確認の点あり」と載ります。</span>
            <button type="submit" className="button button--small" name="_intent" value="withdraw">
              確認済みを取り消す
            </button>
          </Form>
        </>
      ) : null}
      <WhatIsShown plan={plan} />
      <p className="button-row">
        <a className="button button--primary" href={`/plans/${planId}/submission.pdf`} target="_blank" rel="noreferrer">
          提出用のPDFを開く<span className="visually-hidden">（新しいタブ）</span>
        </a>
        {mend}
      </p>
    </>
  );
}

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className="notices">
      {points.map((point) => (
        <li key={point}>
          <Notice level="error">{point}</Notice>
        </li>
      ))}
    </ul>
  );
}
