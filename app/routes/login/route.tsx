import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { Field } from "~/components/Field";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { goHomeIfLoggedIn, logIn } from "~/services/login.server";

export const meta = () => pageTitle("人事担当と管理者の入口");

export async function loader(args: LoaderFunctionArgs) {
  await goHomeIfLoggedIn(args);
  return null;
}

export async function action(args: ActionFunctionArgs) {
  return logIn(args, await args.request.formData());
}

/** 人事担当と管理者の入口。計画を作る人と所属長には、要らない。 */
export default function LoginPage() {
  const refused = useActionData<typeof action>();
  return (
    <Page
      title="人事担当と管理者の入口"
      lead="計画を作るだけなら、入る必要はありません。"
      back={{ to: "/", label: "はじめの画面へ戻る" }}
    >
      {refused ? <Notice level="error">{refused.message}</Notice> : null}
      <Form method="post" noValidate>
        <Field id="field-login-name" label="利用者名" message={undefined} isRequired>
          <input
            className="input input--medium"
            type="text"
            id="field-login-name"
            name="loginName"
            defaultValue={refused?.loginName ?? ""}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
        </Field>
        <Field id="field-password" label="パスワード" message={undefined} isRequired>
          <input
            className="input input--medium"
            type="password"
            id="field-password"
            name="password"
            autoComplete="current-password"
          />
        </Field>
        <Field
          id="field-code"
          label="確認コード"
          hint="認証アプリの6けたの数字、または控えてある予備のコード。"
          message={undefined}
          isRequired
        >
          <input
            className="input input--medium"
            type="text"
            id="field-code"
            name="code"
            autoComplete="one-time-code"
            aria-describedby="field-code-hint"
          />
        </Field>
        <p className="button-row">
          <button type="submit" className="button button--primary">
            入る
          </button>
        </p>
      </Form>
      <p className="small quiet">
        パスワードや認証アプリをなくしたときは、管理者に作り直してもらえます。管理者がいないときは、情報担当の方に頼んでください。
      </p>
    </Page>
  );
}
