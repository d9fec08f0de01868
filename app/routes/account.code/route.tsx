import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { AccountBar } from "~/account/AccountBar";
import { Authenticator } from "~/account/Authenticator";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { InputField } from "~/forms/InputField";
import { useSummaryFocus } from "~/forms/useSummaryFocus";
import { beginEnrolment, finishEnrolment, requireAnyAccount } from "~/services/ownAccount.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("認証アプリ", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAnyAccount(args);
  return { name: account.name, hasErrors: hasRefusedInput(args) };
}

export async function action(args: ActionFunctionArgs) {
  const holder = await requireAnyAccount(args);
  const form = await args.request.formData();
  if (!form.has("ticket")) {
    const begun = await beginEnrolment(holder, form);
    return begun.kind === "done"
      ? data({ state: "begun" as const, enrolment: begun.enrolment, messages: [] })
      : refuseInput(args, { state: "asked" as const, messages: begun.messages });
  }
  const enrolled = await finishEnrolment(holder, form);
  switch (enrolled.kind) {
    case "done":
      return data({ state: "done" as const, messages: [] });
    case "wrongCode":
      return refuseInput(args, { state: "begun" as const, ...enrolled });
    case "tooLate":
      return data({ state: "tooLate" as const, messages: [] }, 409);
  }
}

/** 認証アプリを登録し直す。The old one counts until the new one has shown a code. */
export default function AuthenticatorPage() {
  const { name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const messages = answer?.messages ?? [];
  const summary = useSummaryFocus(messages.length > 0 && answer);
  return (
    <>
      <AccountBar name={name} />
      <Page
        title={answer?.state === "done" ? "認証アプリを登録しました" : "認証アプリを登録し直す"}
        back={{ to: "/account", label: "アカウントへ戻る" }}
        above={<ErrorSummary ref={summary} messages={messages} />}
      >
        {answer?.state === "tooLate" ? (
          <Notice level="error">時間が過ぎました。もう一度、はじめから登録してください。</Notice>
        ) : null}
        {answer?.state === "done" ? (
          <p>次から、新しいアプリの確認コードで入ります。前のアプリの登録は消してください。</p>
        ) : answer?.state === "begun" ? (
          <Form method="post" noValidate>
            <p>新しいアプリで読み取り、出てきた6けたの数字を入力してください。15分以内に終えてください。</p>
            <Authenticator {...answer.enrolment} />
            <input type="hidden" name="ticket" value={answer.enrolment.ticket} />
            <InputField
              name="code"
              label="確認コード"
              inputMode="numeric"
              autoComplete="one-time-code"
              messages={messages}
            />
            <p className="button-row">
              <button type="submit" className="button button--primary">
                登録する
              </button>
            </p>
          </Form>
        ) : (
          <Form method="post" noValidate>
            <p>新しいアプリの登録が終わるまで、いまのアプリも使えます。</p>
            <InputField
              name="current"
              label="いまのパスワード"
              type="password"
              autoComplete="current-password"
              messages={messages}
            />
            <p className="button-row">
              <button type="submit" className="button button--primary">
                次へ
              </button>
            </p>
          </Form>
        )}
      </Page>
    </>
  );
}
