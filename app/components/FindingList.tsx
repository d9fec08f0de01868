import type { Finding } from "#salary-rules/leave-requirements";
import { Notice } from "./Notice";

const order = { error: 0, warning: 1, hint: 2 } as const;

/** 計画について確かめておくこと。重いものから並べる。 */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const sorted = findings.toSorted((one, other) => order[one.level] - order[other.level]);
  return (
    <ul className="notices">
      {sorted.map(({ id, level, leaveId, message, reference }) => (
        <li key={`${id}-${leaveId ?? ""}-${message}`}>
          <Notice level={level} source={sourceOf(reference)}>
            {message}
          </Notice>
        </li>
      ))}
    </ul>
  );
}

function sourceOf({ title, status }: Finding["reference"]): string {
  return status === "confirmed" ? title : `${title}（要確認）`;
}
