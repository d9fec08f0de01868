import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { ErrorPage } from "~/components/ErrorPage";
import { Page } from "~/components/Page";

/** 開けないリンクの画面。Unknown, expired, revoked or someone else's: one page, so that nobody learns which. */
export function ClosedLink() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status !== 404) return <ErrorPage status={status} />;
  return (
    <Page title="このリンクでは開けません" lead="期限が切れたか、取り消されたか、アドレスが途中で切れています。">
      <h2>もう一度送ってもらうには</h2>
      <p>次の文を、計画を出した職員に送ってください。職員は、期限を延ばすか、新しいリンクを作れます。</p>
      <blockquote>
        育児参加計画書のリンクが開けませんでした。お手数ですが、新しいリンクを送ってもらえますか。
      </blockquote>
      <p>面談は、リンクがなくても紙の計画書で進められます。</p>
    </Page>
  );
}
