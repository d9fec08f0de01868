import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { longestText } from "~/forms/formValues";
import { type FieldMessage, messagesOf } from "~/forms/messages";
import { useSummaryFocus } from "~/forms/useSummaryFocus";
import { AfterInterview, laterRecordsOf } from "~/review/AfterInterview";
import { CaseHistory } from "~/review/CaseHistory";
import { CommentThreads, replyField } from "~/review/CommentThreads";
import { itemIn, itemsToCommentOn } from "~/review/commentItems";
import { historyOf } from "~/review/history";
import { nextForEmployee } from "~/review/nextSteps";
import { versionDifferences } from "~/review/planLines";
import { RecordedInterview, shownRecord } from "~/review/RecordedInterview";
import { commentNumbered, threadsOf } from "~/review/threads";
import { actAsEmployee, openCase, refusedAct, startedFrom, viewForSupervisor } from "~/services/cases.server";
import { openPlan } from "~/services/drafts.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";
import { extendLink, linksOf, makeLink, newLinkKey, revokeLink } from "~/services/shareLinks.server";
import { MadeLink } from "~/sharing/MadeLink";
import { NewLink } from "~/sharing/NewLink";
import { isOpenToReaders } from "~/workflow/caseFile";
import { recordIn } from "~/workflow/recordIn";
import { isAllowed, statusLabels } from "~/workflow/workflow";
import { CommentForm, commentSchema } from "./CommentForm";
import { LinkList } from "./LinkList";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("所属長とのやりとり", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const open = await openPlan(args);
  const { file, revision } = await openCase(open);
  const { submission, status, version } = file;
  const record = recordIn(file);
  return {
    planId: open.planId,
    status,
    version,
    revision,
    hasErrors: hasRefusedInput(args),
    history: historyOf(file.events),
    threads: threadsOf(file.events),
    items: itemsToCommentOn(file),
    canWithdraw: isAllowed(status, "withdraw", "employee"),
    canShare: isOpenToReaders(file),
    record: record && shownRecord(record),
    isAcknowledged: file.isAcknowledged,
    later: laterRecordsOf(file),
    canReport: isAllowed(status, "reportResult", "employee"),
    canAcknowledge: !file.isAcknowledged && isAllowed(status, "acknowledge", "employee"),
    canComment: isAllowed(status, "comment", "employee"),
    hasChangedSince:
      submission !== undefined && versionDifferences(submission.plan, viewForSupervisor(open)).length > 0,
    links: await linksOf(open),
    newLinkKey: newLinkKey(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const open = await openPlan(args);
  const form = await args.request.formData();
  const here = `/plans/${open.planId}/share`;
  const [intent, linkId = ""] = String(form.get("_intent") ?? "").split(":");
  switch (intent) {
    case "withdraw":
    case "acknowledge": {
      const acted = await actAsEmployee(open, startedFrom(form), { action: intent });
      return acted.kind === "done" ? redirect(here, 303) : refusedAct(acted);
    }
    case "comment": {
      const read = commentSchema.safeParse(Object.fromEntries(form));
      const typed = String(form.get("comment") ?? "").slice(0, longestText);
      const { file } = await openCase(open);
      const item = itemIn(file, String(form.get("item") ?? ""));
      const replyTo = String(form.get("_replyTo") ?? "");
      if (!read.success) {
        const [first] = messagesOf(commentSchema, read.error);
        const name = replyTo ? replyField(replyTo) : "comment";
        return refuseInput(args, { typed, item, replyTo, comment: [{ name, message: first?.message ?? "" }] });
      }
      const answered = commentNumbered(file.events, replyTo);
      const act = {
        action: "comment",
        item: answered === undefined ? item : "",
        comment: read.data.comment,
        ...(answered !== undefined && { replyTo: answered }),
      } as const;
      const acted = await actAsEmployee(open, startedFrom(form), act);
      return acted.kind === "done" ? redirect(here, 303) : refusedAct(acted, typed, item);
    }
    case "link": {
      const link = await makeLink(open, args.request, form);
      if (link.kind === "refused") return refuseInput(args, { refused: link });
      return link.kind === "made" ? data({ link }) : redirect(here, 303);
    }
    case "extend":
      await extendLink(open, linkId);
      return redirect(here, 303);
    case "revoke":
      await revokeLink(open, linkId);
      return redirect(here, 303);
    default:
      return redirect(here, 303);
  }
}

const noMessages: readonly FieldMessage[] = [];

/** 提出からあと：いまの状態、リンク、これまでのこと、取り下げ。 */
export default function SharePage() {
  const { planId, status, version, revision, history, canWithdraw, canShare, hasChangedSince, links, newLinkKey } =
    useLoaderData<typeof loader>();
  const { record, isAcknowledged, canAcknowledge, later, canReport, canComment, threads, items } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && "refusal" in answer ? answer.refusal : undefined;
  const refused = answer && "refused" in answer ? answer.refused : undefined;
  const made = answer && "link" in answer ? answer.link : undefined;
  const commentMessages = answer && "comment" in answer ? answer.comment : noMessages;
  const typed = answer && "typed" in answer ? answer.typed : "";
  const item = answer && "item" in answer ? answer.item : "";
  const replyTo = answer && "replyTo" in answer ? answer.replyTo : "";
  const messages = refused?.messages ?? commentMessages;
  const summary = useSummaryFocus(messages.length > 0 && answer);
  return (
    <Page
      title="所属長とのやりとり"
      back={{ to: `/plans/${planId}/hand-over`, label: "「渡す」へ戻る" }}
      above={<ErrorSummary ref={summary} messages={messages} />}
    >
      {refusal ? <Notice level="error">{refusal}</Notice> : null}
      <p className="case-status">
        <span className="badge">{statusLabels[status]}</span>
        {version > 0 ? `第${version}版` : "まだ提出していません。"}
      </p>
      {nextForEmployee[status] ? <p>{nextForEmployee[status]}</p> : null}
      {hasChangedSince ? (
        <Notice level="warning">
          提出したあとに変えたところがあります。
          <Link to={`/plans/${planId}/preview`}>違いを見て、見直し版を提出する</Link>
        </Notice>
      ) : null}
      {version === 0 ? (
        <p className="button-row">
          <Link className="button button--primary" to={`/plans/${planId}/preview`}>
            所属長に見える内容を確かめる
          </Link>
        </p>
      ) : null}
      {canShare ? (
        <section aria-labelledby="link-title">
          <h2 id="link-title">所属長にリンクを送る</h2>
          {made ? <MadeLink {...made} /> : null}
          <NewLink formKey={newLinkKey} label={refused?.label ?? ""} messages={refused?.messages ?? []} />
        </section>
      ) : null}
      {links.length > 0 ? (
        <section aria-labelledby="links-title">
          <h2 id="links-title">送ったリンク</h2>
          <LinkList links={links} />
        </section>
      ) : null}
      {record ? (
        <>
          <RecordedInterview {...record} isAcknowledged={isAcknowledged} />
          {canAcknowledge ? (
            <Form method="post" className="button-row">
              <input type="hidden" name="_revision" value={revision} />
              <button type="submit" className="button button--primary" name="_intent" value="acknowledge">
                この記録のとおりです
              </button>
            </Form>
          ) : null}
        </>
      ) : null}
      <AfterInterview {...later} />
      {canReport ? (
        <p className="button-row">
          <Link to={`/plans/${planId}/result`}>休みが終わったら、実績を知らせる</Link>
        </p>
      ) : null}
      <CommentThreads
        threads={threads}
        revision={revision}
        canReply={canComment}
        refused={{ replyTo, typed, messages: commentMessages }}
      />
      {canComment ? (
        <CommentForm
          revision={revision}
          items={items}
          item={item}
          typed={replyTo === "" ? typed : ""}
          messages={replyTo === "" ? commentMessages : noMessages}
        />
      ) : null}
      {history.length > 0 ? (
        <section aria-labelledby="history-title">
          <h2 id="history-title">これまでのこと</h2>
          <CaseHistory entries={history} />
        </section>
      ) : null}
      {canWithdraw ? (
        <section aria-labelledby="withdraw-title">
          <h2 id="withdraw-title">取り下げる</h2>
          <p>取り下げると、計画の中身は、所属長にも人事担当にも見えなくなります。あとで、もう一度提出できます。</p>
          <p className="small quiet">人事担当の一覧には、氏名、所属、提出日、版と「取り下げ」が残ります。</p>
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
