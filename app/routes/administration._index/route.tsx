import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { AccountBar } from "~/account/AccountBar";
import { accountRoleLabels } from "~/account/roleLabels";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { ScrollRegion } from "~/components/ScrollRegion";
import { SummaryList } from "~/components/SummarySection";
import { accountsFor, installationStatus } from "~/services/administration.server";
import { requireAdministrator } from "~/services/whoIsAsking.server";

export const meta = () => pageTitle("管理");

export async function loader(args: LoaderFunctionArgs) {
  const administrator = await requireAdministrator(args);
  return {
    name: administrator.account.name,
    accounts: await accountsFor(administrator),
    status: await installationStatus(administrator),
  };
}

/** 管理者の画面。 */
export default function AdministrationPage() {
  const { name, accounts, status } = useLoaderData<typeof loader>();
  return (
    <>
      <AccountBar name={name} />
      <Page title="管理" lead="アカウントと設定を扱います。計画の内容は、ここからは見えません。" isWide>
        <section aria-labelledby="accounts-title">
          <h2 id="accounts-title">アカウント</h2>
          <ScrollRegion label="アカウントの一覧">
            <table className="summary-table">
              <thead>
                <tr>
                  <th scope="col">氏名</th>
                  <th scope="col">利用者名</th>
                  <th scope="col">役割</th>
                  <th scope="col">いまの状態</th>
                </tr>
              </thead>
              <tbody>
                {accounts.map(({ id, loginName, name: itsName, role, isDisabled, isOwn }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Link to={`/administration/accounts/${id}`}>{itsName}</Link>
                      {isOwn ? "（あなた）" : ""}
                    </th>
                    <td>{loginName}</td>
                    <td>{accountRoleLabels[role] ?? role}</td>
                    <td>{isDisabled ? "止めています" : "使えます"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          <p className="button-row">
            <Link className="button button--primary" to="/administration/accounts/new">
              アカウントを作る
            </Link>
          </p>
        </section>
        <section aria-labelledby="status-title">
          <h2 id="status-title">設定と記録の様子</h2>
          <SummaryList rows={statusRows(status)} />
          <p>
            <Link to="/rules">使っている規定と数字</Link>
          </p>
        </section>
      </Page>
    </>
  );
}

type Status = Awaited<ReturnType<typeof installationStatus>>;

function statusRows(status: Status): readonly (readonly [string, string])[] {
  const { municipality, edition, source, departments, expired, toReview, audited, firstBreak } = status;
  return [
    ["団体", municipality],
    ["設定", source === "file" ? `設定ファイル（${edition}の版）` : `国に準じた初めの設定（${edition}の版）`],
    ["登録した部署", departments === 0 ? "ありません。職員が自分で書きます" : `${departments}件`],
    ["切れている値", expired === 0 ? "ありません" : `${expired}件。「使っている規定と数字」で確かめてください`],
    ["見直す時期の値", toReview === 0 ? "ありません" : `${toReview}件`],
    [
      "操作の記録",
      firstBreak === undefined
        ? `${audited}件。書き換えられていません`
        : `${firstBreak}番から確かめられません。書き換えられたか、抜かれています`,
    ],
  ];
}
