import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { AccountBar } from "~/account/AccountBar";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { SummaryList, SummarySection } from "~/components/SummarySection";
import { hrRecordLines } from "~/desk/hrRecord";
import { AfterInterview, laterRecordsOf } from "~/review/AfterInterview";
import { CaseHistory } from "~/review/CaseHistory";
import { historyOf } from "~/review/history";
import { RecordedInterview, shownRecord } from "~/review/RecordedInterview";
import { ReviewedPlan } from "~/review/ReviewedPlan";
import { openAtDesk } from "~/services/desk.server";
import { organizationSettings } from "~/services/organization.server";
import { isOpenToReaders } from "~/workflow/caseFile";
import { recordIn } from "~/workflow/recordIn";
import { statusLabels } from "~/workflow/workflow";

export const meta = () => pageTitle("提出された計画");

export async function loader(args: LoaderFunctionArgs) {
  const { account, file, planId, today } = await openAtDesk(args, "view");
  const { status, version } = file;
  if (!isOpenToReaders(file)) return { planId, officer: account.name, status, version, shown: undefined };
  const record = recordIn(file);
  return {
    planId,
    officer: account.name,
    status,
    version,
    shown: {
      view: file.submission.plan,
      record: record && shownRecord(record),
      isAcknowledged: file.isAcknowledged,
      later: laterRecordsOf(file),
      deskRecord: hrRecordLines(file.deskRecord?.answers ?? {}),
      history: historyOf(file.events),
      today,
      settings: organizationSettings(),
    },
  };
}

const back = { to: "/desk", label: "一覧へ戻る" };

/** 人事担当の見る計画。What was taken back or has ended shows its status only. */
export default function DeskCasePage() {
  const { planId, officer, status, version, shown } = useLoaderData<typeof loader>();
  if (!shown) {
    return (
      <Page title={statusLabels[status]} back={back}>
        {null}
      </Page>
    );
  }
  const { view, record, isAcknowledged, later, deskRecord, history, today, settings } = shown;
  return (
    <>
      <AccountBar name={officer} />
      <Page title={`${view.person.name}さんの計画`} back={back} isWide>
        <p className="case-status">
          <span className="badge">{statusLabels[status]}</span>第{version}版
        </p>
        <p className="button-row">
          <a className="button" href={`/desk/${planId}/submission.pdf`} target="_blank" rel="noreferrer">
            計画書のPDFを開く<span className="visually-hidden">（新しいタブ）</span>
          </a>
          <Link to={`/desk/${planId}/letters`}>連絡の文面とリンク</Link>
        </p>
        <ReviewedPlan view={view} settings={settings} today={today} />
        {record ? <RecordedInterview {...record} isAcknowledged={isAcknowledged} /> : null}
        <AfterInterview {...later} />
        <SummarySection title="人事担当課の記録" changeAt={`/desk/${planId}/record`}>
          <SummaryList rows={deskRecord} isAnswered={deskRecord.length > 0} />
        </SummarySection>
        <section aria-labelledby="history-title">
          <h2 id="history-title">これまでのこと</h2>
          <CaseHistory entries={history} />
        </section>
      </Page>
    </>
  );
}
