import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { AccountBar } from "~/account/AccountBar";
import { accountRoleLabels } from "~/account/roleLabels";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { SummaryList } from "~/components/SummarySection";
import { endSessionOf, requireAnyAccount, sessionsOf } from "~/services/ownAccount.server";

export const meta = () => pageTitle("アカウント");

export async function loader(args: LoaderFunctionArgs) {
  const holder = await requireAnyAccount(args);
  const { loginName, name, role } = holder.account;
  return { loginName, name, role: accountRoleLabels[role] ?? role, sessions: await sessionsOf(holder) };
}

export async function action(args: ActionFunctionArgs) {
  const holder = await requireAnyAccount(args);
  await endSessionOf(holder, String((await args.request.formData()).get("session") ?? ""));
  return redirect("/account", 303);
}

/** 自分のアカウント。 */
export default function AccountPage() {
  const { loginName, name, role, sessions } = useLoaderData<typeof loader>();
  return (
    <>
      <AccountBar name={name} />
      <Page title="アカウント" back={{ to: "/login", label: "仕事の画面へ戻る" }}>
        <SummaryList
          rows={[
            ["利用者名", loginName],
            ["氏名", name],
            ["役割", role],
          ]}
        />
        <ul>
          <li>
            <Link to="/account/password">パスワードを変える</Link>
          </li>
          <li>
            <Link to="/account/code">認証アプリを登録し直す</Link>
          </li>
          <li>
            <Link to="/account/recovery-codes">予備のコードを作り直す</Link>
          </li>
        </ul>
        <section aria-labelledby="sessions-title">
          <h2 id="sessions-title">入っている画面</h2>
          <p>覚えのないものがあれば、終わらせてから、パスワードを変えてください。</p>
          <ul className="history">
            {sessions.map(({ handle, startedAt, seenAt, isThisOne }) => (
              <li key={handle}>
                <p className="history__what">{isThisOne ? "この画面" : "ほかの画面"}</p>
                <p>
                  {startedAt}に入り、{seenAt}まで使われています。
                </p>
                {isThisOne ? null : (
                  <Form method="post" className="button-row">
                    <button type="submit" className="button button--small" name="session" value={handle}>
                      終わらせる<span className="visually-hidden">（{startedAt}に入った画面）</span>
                    </button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </section>
      </Page>
    </>
  );
}
