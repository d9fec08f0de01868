import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { AccountBar } from "~/account/AccountBar";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { InputField } from "~/forms/InputField";
import { useSummaryFocus } from "~/forms/useSummaryFocus";
import { changePassword, requireAnyAccount } from "~/services/ownAccount.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("パスワードを変える", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const { account } = await requireAnyAccount(args);
  return { name: account.name, loginName: account.loginName, hasErrors: hasRefusedInput(args) };
}

export async function action(args: ActionFunctionArgs) {
  const changed = await changePassword(await requireAnyAccount(args), await args.request.formData());
  return changed.kind === "done" ? changed : refuseInput(args, changed);
}

const back = { to: "/account", label: "アカウントへ戻る" };

/** パスワードを変える。 */
export default function PasswordPage() {
  const { name, loginName } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const messages = answer?.kind === "refused" ? answer.messages : [];
  const summary = useSummaryFocus(messages.length > 0 && answer);
  if (answer?.kind === "done") {
    return (
      <>
        <AccountBar name={name} />
        <Page title="パスワードを変えました" lead="ほかの端末で開いていた画面は、閉じました。" back={back}>
          {null}
        </Page>
      </>
    );
  }
  return (
    <>
      <AccountBar name={name} />
      <Page
        title="パスワードを変える"
        lead="15文字以上なら、文字の種類は問いません。関係のない言葉をいくつか並べると、覚えやすく破られにくくなります。"
        back={back}
        above={<ErrorSummary ref={summary} messages={messages} />}
      >
        <Form method="post" noValidate>
          <input type="text" name="username" value={loginName} readOnly hidden autoComplete="username" />
          <InputField
            name="current"
            label="いまのパスワード"
            type="password"
            autoComplete="current-password"
            messages={messages}
          />
          <InputField
            name="next"
            label="新しいパスワード"
            hint="ほかで使っているものと、よく使われる言葉だけのものは避けてください。貼り付けもできます。"
            type="password"
            size="long"
            autoComplete="new-password"
            messages={messages}
          />
          <InputField
            name="again"
            label="新しいパスワードをもう一度"
            type="password"
            size="long"
            autoComplete="new-password"
            messages={messages}
          />
          <p className="button-row">
            <button type="submit" className="button button--primary">
              パスワードを変える
            </button>
          </p>
        </Form>
      </Page>
    </>
  );
}
