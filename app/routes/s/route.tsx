import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { useEffect, useState } from "react";
import { Field } from "~/components/Field";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { ClosedLink } from "~/review/ClosedLink";
import { openLink } from "~/services/reviews.server";

export const meta = () => pageTitle("計画を開く");

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const opened = await openLink(args, String(form.get("token") ?? ""));
  if (opened.kind === "tooManyAttempts") return data({ isTooOften: true }, { status: 429, headers: opened.headers });
  return redirect(`/reviews/${opened.planId}`, { status: 303, headers: opened.headers });
}

export const ErrorBoundary = ClosedLink;

/**
 * 共有リンクの入口。Opening the page does nothing, so that a mail scanner uses nothing up; the click does.
 * The secret stands after the #, which no browser sends, and leaves the address as soon as the page is there.
 */
export default function LinkPage() {
  const isTooOften = useActionData<typeof action>()?.isTooOften ?? false;
  const [token, setToken] = useState("");
  useEffect(() => {
    const secret = window.location.hash.slice(1);
    if (secret === "") return;
    setToken(secret);
    window.history.replaceState(window.history.state, "", "/s");
  }, []);
  return (
    <Page title="育児参加計画書を開く" lead="職員から届いたリンクで、計画を見て、面談の準備ができます。">
      {isTooOften ? (
        <Notice level="warning">続けて何度も試されました。1分ほどたってから、もう一度お試しください。</Notice>
      ) : null}
      <Form method="post" noValidate>
        {token ? (
          <input type="hidden" name="token" value={token} />
        ) : (
          <Field
            id="field-token"
            label="リンクのコード"
            hint="届いたリンクの「#」より後ろの文字です。リンクの全体を貼り付けてもかまいません。"
            message={undefined}
            isRequired
          >
            <input
              className="input input--long"
              type="text"
              id="field-token"
              name="token"
              autoComplete="off"
              spellCheck={false}
              aria-describedby="field-token-hint"
            />
          </Field>
        )}
        <p className="button-row">
          <button type="submit" className="button button--primary">
            計画を開く
          </button>
        </p>
      </Form>
      <ul className="small quiet">
        <li>開いたことは、計画を出した職員にわかります。</li>
        <li>給与や手取りの金額は出ません。職員が選んだことだけが見えます。</li>
        <li>このリンクを、ほかの人に送らないでください。</li>
      </ul>
    </Page>
  );
}
