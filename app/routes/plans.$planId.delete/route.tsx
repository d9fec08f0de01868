import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { openCase } from "~/services/cases.server";
import { deletePlan } from "~/services/deletion.server";
import { openEvenIfEnded } from "~/services/drafts.server";
import { wipeThenSend } from "~/simulation/vault/wipeThenSend";

export const meta = () => pageTitle("計画を消す");

export async function loader(args: LoaderFunctionArgs) {
  const open = await openEvenIfEnded(args);
  const { revision } = await openCase(open);
  return { planId: open.planId, isSubmitted: revision > 0, hasEnded: open.draft.endedOn !== undefined };
}

export async function action(args: ActionFunctionArgs) {
  const open = await openEvenIfEnded(args);
  // What is posted to every address by mistake must not remove a plan.
  if ((await args.request.formData()).get("_intent") !== "delete") return redirect(`/plans/${open.planId}/delete`, 303);
  await deletePlan(open);
  return redirect("/deleted", 303);
}

/** 計画を消す。The page is the question; nothing is asked about why. */
export default function DeletePage() {
  const { planId, isSubmitted, hasEnded } = useLoaderData<typeof loader>();
  return (
    <Page title="この計画を消しますか" lead="消した計画は、元に戻せません。">
      <ul>
        <li>サーバーから、計画に書いたことと再開コードを消します。</li>
        {isSubmitted ? (
          <li>提出した内容、面談の記録、所属長へのリンクも消えます。所属長と人事担当の画面からもなくなります。</li>
        ) : null}
        <li>このパソコンで入力した金額も消します。</li>
        <li>印刷した紙と、書き出したファイルは残ります。サーバーの控えからは、控えが入れ替わるまで消えません。</li>
      </ul>
      {hasEnded ? null : (
        <p>
          あとで使うかもしれないときは、先に
          <Link to={`/plans/${planId}/data`}>計画のデータを書き出せます</Link>。
        </p>
      )}
      <Form method="post" reloadDocument onSubmit={wipeThenSend} className="button-row">
        <input type="hidden" name="_intent" value="delete" />
        <button type="submit" className="button">
          この計画を消す
        </button>
        <Link to={hasEnded ? `/plans/${planId}/end` : `/plans/${planId}`}>やめる</Link>
      </Form>
    </Page>
  );
}
