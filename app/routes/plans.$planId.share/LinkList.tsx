import { Form } from "@remix-run/react";
import type { SharedLink } from "~/services/shareLinks.server";

/** 送ったリンク：いつまで使えるか、いつ開かれたか。 */
export function LinkList({ links }: { readonly links: readonly SharedLink[] }) {
  return (
    <ul className="history">
      {links.map(({ id, label, issuer, state, until, openings }) => (
        <li key={id}>
          <p className="history__what">{label}あて</p>
          {issuer === "ownPlan" ? null : <p>{issuers[issuer]}</p>}
          <p>{stateInWords(state, until)}</p>
          <p>
            {openings.length > 0
              ? `${openings.length}回開かれました（${openings.join("、")}）`
              : "まだ開かれていません"}
          </p>
          {state === "revoked" ? null : (
            <Form method="post" className="button-row">
              <button type="submit" className="button button--small" name="_intent" value={`extend:${id}`}>
                今日から14日に延ばす<span className="visually-hidden">（{label}あて）</span>
              </button>
              <button type="submit" className="button button--small" name="_intent" value={`revoke:${id}`}>
                リンクを取り消す<span className="visually-hidden">（{label}あて）</span>
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

const issuers = {
  link: "所属長が、代理の人に作りました。所属長のリンクより長くは使えません",
  account: "人事担当課が作りました",
} as const;

function stateInWords(state: SharedLink["state"], until: string): string {
  switch (state) {
    case "alive":
      return `${until}まで使えます`;
    case "expired":
      return `期限が切れました（${until}）`;
    case "revoked":
      return "取り消しました";
  }
}
