import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { endSession } from "~/services/session.server";
import { wipeThenSend } from "~/simulation/vault/wipeThenSend";

export const meta = () => pageTitle("消して終了");

export function loader({ request }: LoaderFunctionArgs) {
  return { hasEnded: new URL(request.url).searchParams.has("ended") };
}

export async function action(args: ActionFunctionArgs) {
  const headers = await endSession(args);
  headers.append("Clear-Site-Data", '"cookies", "storage"');
  return redirect("/leave?ended", { status: 303, headers });
}

export default function LeavePage() {
  const { hasEnded } = useLoaderData<typeof loader>();
  if (hasEnded) {
    return (
      <Page title="終了しました" lead="このパソコンには、計画も金額も残っていません。">
        <p>続きは、再開コードで開けます。最後に、この画面（タブ）も閉じてください。</p>
        <p className="button-row">
          <Link className="button" to="/" reloadDocument>
            はじめの画面へ
          </Link>
        </p>
      </Page>
    );
  }
  return (
    <Page title="消して終了しますか" lead="共用のパソコンでは、終わったら必ず消してください。">
      <ul>
        <li>このパソコンから、計画を開くための記録と、入力した金額を消します。</li>
        <li>サーバーに保存した計画は残ります。再開コードで、また開けます。</li>
      </ul>
      <Form method="post" reloadDocument onSubmit={wipeThenSend} className="button-row">
        <button type="submit" className="button button--primary">
          消して終了する
        </button>
        <Link to="/">やめる</Link>
      </Form>
    </Page>
  );
}
