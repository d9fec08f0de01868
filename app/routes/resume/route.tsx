import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { Field } from "~/components/Field";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { openWithResumeCode } from "~/services/plans.server";

export const meta = () => pageTitle("続きから");

const messages = {
  unreadable: "再開コードは、XXXX-XXXX-XXXX-X の形の13文字です。写し間違いがないか確かめてください",
  unknown: "この再開コードの計画は見つかりません。文字をもう一度確かめてください",
  tooManyAttempts: "続けて何度も試されたため、受付を止めています。10分ほどたってから、もう一度お試しください",
} as const;

export async function action(args: ActionFunctionArgs) {
  const typed = String((await args.request.formData()).get("code") ?? "").slice(0, 100);
  const opening = await openWithResumeCode(args, typed);
  if (opening.kind === "opened") {
    return redirect(`/plans/${opening.planId}`, { status: 303, headers: opening.headers });
  }
  const status = opening.kind === "tooManyAttempts" ? 429 : 422;
  return data({ typed, message: messages[opening.kind] }, { status, headers: opening.headers });
}

export default function ResumePage() {
  const failure = useActionData<typeof action>();
  return (
    <Page
      title="続きから"
      lead="計画を作ったときに控えた再開コードを入力してください。"
      back={{ to: "/", label: "はじめの画面へ戻る" }}
    >
      <Form method="post" noValidate>
        <Field
          id="field-code"
          label="再開コード"
          hint="例：XXXX-XXXX-XXXX-X。小文字でも、ハイフンがなくてもかまいません。"
          message={failure?.message}
          isRequired
        >
          <input
            className="input input--medium"
            type="text"
            id="field-code"
            name="code"
            defaultValue={failure?.typed ?? ""}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-invalid={failure ? true : undefined}
            aria-describedby={failure ? "field-code-error field-code-hint" : "field-code-hint"}
          />
        </Field>
        <p className="button-row">
          <button type="submit" className="button button--primary">
            計画を開く
          </button>
        </p>
      </Form>
      <h2>再開コードがわからないとき</h2>
      <p>再開コードがないと、このサーバーにある計画は開けません。新しい計画は、いつでも作れます。</p>
    </Page>
  );
}
