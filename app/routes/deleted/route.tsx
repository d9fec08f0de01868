import { Link } from "@remix-run/react";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";

export const meta = () => pageTitle("計画を消しました");

/** 計画を消したあと。 */
export default function DeletedPage() {
  return (
    <Page title="計画を消しました" lead="この計画は、だれにも開けません。">
      <p>カレンダーに取り込んだ予定は、カレンダーの側で消してください。</p>
      <p className="button-row">
        <Link className="button" to="/" reloadDocument>
          はじめの画面へ
        </Link>
      </p>
    </Page>
  );
}
