import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { daysToUndo, lastDayToUndo } from "~/plan/ending";
import { openEvenIfEnded } from "~/services/drafts.server";
import { endPlan, resumePlan } from "~/services/ending.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.hasEnded ? "終了" : "計画を終える");

export async function loader(args: LoaderFunctionArgs) {
  const { planId, draft, today } = await openEvenIfEnded(args);
  const lastDay = draft.endedOn && lastDayToUndo(draft.endedOn);
  return { planId, hasEnded: lastDay !== undefined, undoUntil: lastDay && today <= lastDay ? lastDay : undefined };
}

export async function action(args: ActionFunctionArgs) {
  const open = await openEvenIfEnded(args);
  const wantsToResume = (await args.request.formData()).get("_intent") === "resume";
  if (!wantsToResume) {
    if (!open.draft.endedOn) await endPlan(open);
    return redirect(`/plans/${open.planId}/end`, 303);
  }
  return redirect((await resumePlan(open)) ? `/plans/${open.planId}` : `/plans/${open.planId}/end`, 303);
}

/** 計画を終える。No reason is asked, and nothing is said about it. */
export default function EndPage() {
  const { planId, hasEnded, undoUntil } = useLoaderData<typeof loader>();
  return hasEnded ? <Ended planId={planId} undoUntil={undoUntil} /> : <BeforeEnding planId={planId} />;
}

function BeforeEnding({ planId }: { readonly planId: string }) {
  return (
    <Page title="計画を終える" back={{ to: `/plans/${planId}`, label: "もくじへ戻る" }}>
      <p>計画を終えると、期限も計画書も表示しません。{daysToUndo}日のあいだは、元に戻せます。</p>
      <Form method="post" className="button-row">
        <button type="submit" className="button" name="_intent" value="end">
          計画を終える
        </button>
      </Form>
    </Page>
  );
}

interface EndedProps {
  readonly planId: string;
  readonly undoUntil: IsoDate | undefined;
}

function Ended({ planId, undoUntil }: EndedProps) {
  return (
    <Page title="終了">
      <p>カレンダーに取り込んだ予定は、カレンダーの側で消してください。</p>
      {undoUntil ? (
        <>
          <Form method="post" className="button-row">
            <button type="submit" className="button" name="_intent" value="resume">
              元に戻す
            </button>
          </Form>
          <p className="small quiet">{formatJapaneseDate(undoUntil)}まで、元に戻せます。</p>
        </>
      ) : null}
      <p>
        <Link to={`/plans/${planId}/delete`}>計画を消す</Link>
      </p>
    </Page>
  );
}
