import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { UnprintableNotices } from "~/components/UnprintableNotices";
import { DifferenceTable } from "~/forms/DifferenceTable";
import { InputField } from "~/forms/InputField";
import { AfterInterview, laterRecordsOf } from "~/review/AfterInterview";
import { CaseHistory } from "~/review/CaseHistory";
import { ClosedLink } from "~/review/ClosedLink";
import { CommentThreads, replyField, replyForm } from "~/review/CommentThreads";
import { itemsToCommentOn } from "~/review/commentItems";
import { Flagged } from "~/review/Flagged";
import { historyOf } from "~/review/history";
import { nextForSupervisor } from "~/review/nextSteps";
import { versionDifferences } from "~/review/planLines";
import { RecordedInterview, shownRecord } from "~/review/RecordedInterview";
import { ReviewedPlan } from "~/review/ReviewedPlan";
import { threadsOf } from "~/review/threads";
import { refusalInWords, startedFrom } from "~/services/cases.server";
import { organizationSettings } from "~/services/organization.server";
import { unprintableInRecord } from "~/services/papers.server";
import { actFromPage, openReview, showReview, typedActIn } from "~/services/reviews.server";
import { isOpenToReaders } from "~/workflow/caseFile";
import { recordIn } from "~/workflow/recordIn";
import { isAllowed, statusLabels } from "~/workflow/workflow";
import { SupervisorActs } from "./SupervisorActs";

export const meta = () => pageTitle("職員の育児参加計画");

export async function loader(args: LoaderFunctionArgs) {
  const review = await showReview(args, "view");
  const { planId, file, revision, today } = review;
  const { status, version } = file;
  if (!isOpenToReaders(file)) return { planId, status, version, shown: undefined };
  const { submission, previousSubmission, isAcknowledged } = file;
  const record = recordIn(file);
  const may = (action: "recordInterview" | "recordFollowUp" | "sendBack" | "confirm") =>
    isAllowed(status, action, "supervisor");
  return {
    planId,
    status,
    version,
    shown: {
      view: submission.plan,
      differences:
        status === "revised" && previousSubmission
          ? versionDifferences(previousSubmission.plan, submission.plan)
          : undefined,
      record: record && shownRecord(record),
      unprintable: await unprintableInRecord(review, record),
      declaredName: record?.declaredName ?? "",
      isAcknowledged,
      later: laterRecordsOf(file),
      history: historyOf(file.events),
      threads: threadsOf(file.events),
      items: itemsToCommentOn(file),
      may: {
        recordInterview: may("recordInterview"),
        recordFollowUp: may("recordFollowUp"),
        sendBack: may("sendBack"),
        confirm: may("confirm"),
      },
      revision,
      today,
      settings: organizationSettings(),
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const review = await openReview(args);
  const form = await args.request.formData();
  const acted = await actFromPage(review, startedFrom(form), form);
  switch (acted.kind) {
    case "done":
      return redirect(`/reviews/${review.planId}`, 303);
    case "refused":
      return data({ ...acted, words: [], refusal: "" }, 422);
    case "flagged":
      return data({ ...acted, messages: [], refusal: "" }, 422);
    default:
      return data({ typed: typedActIn(form), messages: [], words: [], refusal: refusalInWords(acted) }, 409);
  }
}

export const ErrorBoundary = ClosedLink;

/** 所属長の画面。What was taken back or has ended shows its status only. */
export default function ReviewPage() {
  const { planId, status, version, shown } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!shown)
    return (
      <Page title={statusLabels[status]} lead={nextForSupervisor[status]}>
        {null}
      </Page>
    );
  const replyTo = answer?.typed?.replyTo ?? "";
  const replyMessages = (answer?.messages ?? []).map(({ message }) => ({ name: replyField(replyTo), message }));
  const {
    view,
    differences,
    record,
    unprintable,
    isAcknowledged,
    later,
    history,
    threads,
    revision,
    declaredName,
    today,
    settings,
    may,
  } = shown;
  return (
    <Page title="職員の育児参加計画" isWide>
      {answer?.refusal ? <Notice level="error">{answer.refusal}</Notice> : null}
      <p className="case-status">
        <span className="badge">{statusLabels[status]}</span>第{version}版
      </p>
      {differences ? (
        <section aria-labelledby="differences-title">
          <h2 id="differences-title">見直したところ</h2>
          <DifferenceTable caption="前の版との違い" columns={["いま", "前の版"]} differences={differences} />
        </section>
      ) : null}
      <ReviewedPlan view={view} settings={settings} today={today}>
        <p>{nextForSupervisor[status]}</p>
        {may.recordInterview ? (
          <p className="button-row">
            <Link className={may.confirm ? "button" : "button button--primary"} to={`/reviews/${planId}/interview`}>
              {record ? "面談の記録を書き直す" : "面談の準備をする"}
            </Link>
            <a href={`/reviews/${planId}/interview.pdf`} target="_blank" rel="noreferrer">
              {record ? "面談記録のPDFを開く" : "書き込む用紙のPDFを開く"}
              <span className="visually-hidden">（新しいタブ）</span>
            </a>
          </p>
        ) : null}
      </ReviewedPlan>
      <UnprintableNotices characters={unprintable} />
      {record ? <RecordedInterview {...record} isAcknowledged={isAcknowledged} /> : null}
      <AfterInterview {...later} />
      {replyTo === "" ? null : <Flagged words={answer?.words ?? []} form={replyForm(replyTo)} anyway="このまま送る" />}
      <CommentThreads
        threads={threads}
        revision={revision}
        canReply
        refused={{ replyTo, typed: answer?.typed?.comment ?? "", messages: replyMessages }}
        sender={(number) => (
          <InputField
            id={`field-${replyField(number)}-name`}
            name="name"
            label="あなたのお名前"
            defaultValue={answer?.typed?.name ?? declaredName}
            autoComplete="name"
          />
        )}
      />
      <SupervisorActs {...shown} answer={replyTo === "" ? answer : undefined} />
      <p className="button-row">
        {may.recordFollowUp ? <Link to={`/reviews/${planId}/follow-up`}>復帰の面談を記録する</Link> : null}
        <Link to={`/reviews/${planId}/delegate`}>不在のときの代理を頼む</Link>
      </p>
      <section aria-labelledby="history-title">
        <h2 id="history-title">これまでのこと</h2>
        <CaseHistory entries={history} />
      </section>
    </Page>
  );
}
