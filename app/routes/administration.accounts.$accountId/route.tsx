import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { AccountBar } from "~/account/AccountBar";
import { CredentialsToHandOver } from "~/account/CredentialsToHandOver";
import { accountRoleLabels } from "~/account/roleLabels";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { SummaryList } from "~/components/SummarySection";
import { accountFor, changeAccount } from "~/services/administration.server";
import { requireAdministrator } from "~/services/whoIsAsking.server";

export const meta = () => pageTitle("アカウントの扱い");

export async function loader(args: LoaderFunctionArgs) {
  const administrator = await requireAdministrator(args);
  return {
    name: administrator.account.name,
    shown: await accountFor(administrator, args.params["accountId"]),
  };
}

export async function action(args: ActionFunctionArgs) {
  const administrator = await requireAdministrator(args);
  const { accountId } = args.params;
  const intent = (await args.request.formData()).get("_intent");
  const changed = await changeAccount(administrator, accountId, intent);
  if (typeof changed !== "string") return data({ handedOver: changed });
  return redirect(`/administration/accounts/${accountId}`, 303);
}

/** 一つのアカウントの扱い。 */
export default function ManagedAccountPage() {
  const { name, shown } = useLoaderData<typeof loader>();
  const handedOver = useActionData<typeof action>()?.handedOver;
  return (
    <>
      <AccountBar name={name} />
      <Page title={`${shown.name}さんのアカウント`} back={{ to: "/administration", label: "管理へ戻る" }}>
        {handedOver ? <CredentialsToHandOver {...handedOver} /> : null}
        <SummaryList
          rows={[
            ["利用者名", shown.loginName],
            ["役割", accountRoleLabels[shown.role] ?? shown.role],
            ["いまの状態", shown.isDisabled ? "止めています" : "使えます"],
          ]}
        />
        {shown.isOwn ? (
          <p>ご自分のアカウントは「アカウント」の画面で扱います。止めるときは、ほかの管理者に頼んでください。</p>
        ) : (
          <Form method="post">
            <h2>{shown.isDisabled ? "また使えるようにする" : "止める"}</h2>
            <p>
              {shown.isDisabled
                ? "前のパスワードと認証アプリで、また入れるようになります。"
                : "異動や退職のときに使います。開いている画面はすぐに閉じ、作ったリンクも使えなくなります。"}
            </p>
            <p className="button-row">
              <button type="submit" className="button" name="_intent" value={shown.isDisabled ? "enable" : "disable"}>
                {shown.isDisabled ? "また使えるようにする" : "このアカウントを止める"}
              </button>
            </p>
            <h2>パスワードと認証アプリを作り直す</h2>
            <p>本人がなくしたときに使います。前のものは、すぐに使えなくなります。</p>
            <p className="button-row">
              <button type="submit" className="button" name="_intent" value="reset">
                作り直して表示する
              </button>
            </p>
          </Form>
        )}
      </Page>
    </>
  );
}
