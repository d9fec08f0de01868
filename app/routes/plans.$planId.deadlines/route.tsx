import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useRef } from "react";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { useAutosave } from "~/forms/useAutosave";
import { keepDoneToDos, toDosOf } from "~/services/deadlines.server";
import { openPlan, pageOf } from "~/services/drafts.server";
import { organizationSettings } from "~/services/organization.server";
import { BirthPreview } from "./BirthPreview";
import { PrintButton } from "./PrintButton";
import { ToDoSections } from "./ToDoSections";

export const meta = () => pageTitle("期限とすること");

export async function loader(args: LoaderFunctionArgs) {
  const open = await openPlan(args);
  const { planId, plan, revision, today } = pageOf(open);
  return { planId, plan, revision, today, items: toDosOf(open), settings: organizationSettings() };
}

export async function action(args: ActionFunctionArgs) {
  const open = await openPlan(args);
  const kept = await keepDoneToDos(open, await args.request.formData());
  if (kept.kind === "stale") return data({ isStale: true }, { status: 409 });
  return redirect(`/plans/${open.planId}/deadlines`, 303);
}

export default function DeadlinesPage() {
  const { planId, plan, revision, today, items, settings } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const form = useRef<HTMLFormElement>(null);
  useAutosave(form, `/plans/${planId}/keep/to-dos`, useRef(revision));

  return (
    <Page
      title="期限とすること"
      lead="この計画ですることを、期限の早い順に並べました。済んだものに印をつけると、残りがわかります。"
      back={{ to: `/plans/${planId}`, label: "もくじへ戻る" }}
    >
      {failure?.isStale ? (
        <Notice level="warning">ほかの画面の保存と重なり、印を保存できませんでした。もう一度つけてください。</Notice>
      ) : null}
      {items.length === 0 ? (
        <p>
          <Link to={`/plans/${planId}/steps/birth`}>出産予定日を入力</Link>
          すると、ここに期限が出ます。
        </p>
      ) : (
        <>
          <p className="small quiet">
            {formatJapaneseDate(today)}現在。閉庁日は、土日・祝日・12月29日から1月3日までとして数えます。
          </p>
          <Form method="post" ref={form}>
            <ToDoSections items={items} today={today} />
            <p className="button-row">
              <button type="submit" className="button button--primary">
                済の印を保存する
              </button>
              <PrintButton />
            </p>
          </Form>
          <section className="not-printed" aria-labelledby="calendar-title">
            <h2 id="calendar-title">カレンダーに入れる</h2>
            <p>期限を、お使いのカレンダーに取り込めます。7日前と1日前に知らせます。お金のことは入りません。</p>
            <p className="button-row">
              <a className="button" href={`/plans/${planId}/calendar.ics`}>
                カレンダーのファイルを保存する
              </a>
            </p>
            <p className="small quiet">
              日付が変わったときは、もう一度保存して取り込みます。前に取り込んだ予定が、新しい日付に動きます。計画からなくなったものは、カレンダーの側で消してください。
            </p>
          </section>
          <BirthPreview plan={plan} planId={planId} settings={settings} />
        </>
      )}
    </Page>
  );
}
