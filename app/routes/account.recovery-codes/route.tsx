import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { AccountBar } from "~/account/AccountBar";
import { RecoveryCodes } from "~/account/RecoveryCodes";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { InputField } from "~/forms/InputField";
import { useSummaryFocus } from "~/forms/useSummaryFocus";
import { renewRecoveryCodes, requireAnyAccount } from "~/services/ownAccount.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("予備のコード", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAnyAccount(args);
  return { name: account.name, hasErrors: hasRefusedInput(args) };
}

export async function action(args: ActionFunctionArgs) {
  const renewed = await renewRecoveryCodes(await requireAnyAccount(args), await args.request.formData());
  return renewed.kind === "done" ? renewed : refuseInput(args, renewed);
}

/** 予備のコードを作り直す。 */
export default function RecoveryCodesPage() {
  const { name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const messages = answer?.kind === "refused" ? answer.messages : [];
  const summary = useSummaryFocus(messages.length > 0 && answer);
  return (
    <>
      <AccountBar name={name} />
      <Page
        title="予備のコード"
        lead="認証アプリが使えないときに、確認コードの代わりになります。"
        back={{ to: "/account", label: "アカウントへ戻る" }}
        above={<ErrorSummary ref={summary} messages={messages} />}
      >
        {answer?.kind === "done" ? (
          <section aria-labelledby="codes-title">
            <h2 id="codes-title">新しい予備のコード</h2>
            <p>この画面を離れると、もう表示できません。前のコードは、使えなくなりました。</p>
            <RecoveryCodes codes={answer.codes} />
          </section>
        ) : (
          <Form method="post" noValidate>
            <p>作り直すと、前のコードはすべて使えなくなります。</p>
            <InputField
              name="current"
              label="いまのパスワード"
              type="password"
              autoComplete="current-password"
              messages={messages}
            />
            <p className="button-row">
              <button type="submit" className="button button--primary">
                作り直す
              </button>
            </p>
          </Form>
        )}
      </Page>
    </>
  );
}
