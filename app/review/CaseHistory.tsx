import type { HistoryEntry } from "./history";

/** これまでのこと：いつ、だれが、何をしたか。 */
export function CaseHistory({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  return (
    <ol className="history" reversed>
      {entries.map(({ key, what, comment, when, who }) => (
        <li key={key}>
          <p className="history__what">{what}</p>
          {comment ? <p className="history__comment">{comment}</p> : null}
          <p className="small quiet">
            {when}　{who}
          </p>
        </li>
      ))}
    </ol>
  );
}
