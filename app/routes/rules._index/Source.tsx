import type { Status } from "#salary-rules";
import type { ReadSource } from "~/rules/rulesContent";
import { statusWords } from "~/rules/statusWords";

type ShownSource = Omit<ReadSource, "status"> & { readonly status?: Status };

/** 根拠、確かめた日、確かさ。 */
export function Source({ source: { title, url, checkedOn, status } }: { readonly source: ShownSource }) {
  return (
    <p className="rule__source">
      根拠：
      {url ? (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      （{checkedOn}に確認）
      {status ? <StatusBadge status={status} /> : null}
    </p>
  );
}

const badgeOf: Readonly<Record<Status, string>> = {
  confirmed: "badge",
  derived: "badge mark mark--unconfirmed",
  recalled: "badge mark mark--unconfirmed",
  assumed: "badge mark mark--assumption",
};

export function StatusBadge({ status }: { readonly status: Status }) {
  return <span className={badgeOf[status]}>{statusWords[status]}</span>;
}
