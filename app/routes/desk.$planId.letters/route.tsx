import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountBar } from "~/account/AccountBar";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { deskTasks } from "~/desk/caseSummary";
import { remindersFor } from "~/desk/reminders";
import { useSummaryFocus } from "~/forms/useSummaryFocus";
import { openAtDesk, summaryAtDesk } from "~/services/desk.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";
import { makeLinkAtDesk, newLinkKey } from "~/services/shareLinks.server";
import { CopiedText } from "~/sharing/CopiedText";
import { MadeLink } from "~/sharing/MadeLink";
import { NewLink } from "~/sharing/NewLink";
import { isOpenToReaders } from "~/workflow/caseFile";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("連絡の文面", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const open = await openAtDesk(args, "view");
  const { account, file, planId, today } = open;
  if (!isOpenToReaders(file)) throw redirect(`/desk/${planId}`, 303);
  const { summary, tasks } = summaryAtDesk(open);
  return {
    planId,
    officer: account.name,
    name: summary.name,
    hasErrors: hasRefusedInput(args),
    reminders: remindersFor(summary, tasks, today),
    newLinkKey: newLinkKey(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const open = await openAtDesk(args);
  const link = await makeLinkAtDesk(open, args.request, await args.request.formData());
  if (link.kind === "refused") return refuseInput(args, { refused: link });
  return link.kind === "made" ? data({ link }) : redirect(`/desk/${open.planId}`, 303);
}

/** 知らせる文面と、所属長へのリンク。Nothing is sent by itself. */
export default function LettersPage() {
  const { planId, officer, name, reminders, newLinkKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "refused" in answer ? answer.refused : undefined;
  const made = answer && "link" in answer ? answer.link : undefined;
  const messages = refused?.messages ?? [];
  const summary = useSummaryFocus(refused);
  return (
    <>
      <AccountBar name={officer} />
      <Page
        title={`${name}さんの計画の連絡`}
        lead="文面を写し取って、いつもの方法で送ってください。ここからは何も送りません。"
        back={{ to: `/desk/${planId}`, label: "計画へ戻る" }}
        above={<ErrorSummary ref={summary} messages={messages} />}
      >
        <section aria-labelledby="reminders-title">
          <h2 id="reminders-title">いま知らせること</h2>
          {reminders.length === 0 ? <p>いま知らせることはありません。</p> : null}
          {reminders.map(({ task, to, subject, text }) => (
            <CopiedText
              key={task}
              id={`field-${task}`}
              label={`${deskTasks[task]}（${to}あて）`}
              text={`${subject}\n\n${text}`}
            />
          ))}
        </section>
        <section aria-labelledby="link-title">
          <h2 id="link-title">所属長にリンクを送る</h2>
          <p>本人の代わりに作れます。作ったことは、本人の画面にも出ます。</p>
          {made ? <MadeLink {...made} /> : null}
          <NewLink formKey={newLinkKey} label={refused?.label ?? ""} messages={messages} />
        </section>
      </Page>
    </>
  );
}
