import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

interface SummarySectionProps {
  readonly title: string;
  /** 変更する画面。 */
  readonly changeAt: string;
  readonly children: ReactNode;
}

/** 確認の画面の一区切り。 */
export function SummarySection({ title, changeAt, children }: SummarySectionProps) {
  return (
    <section>
      <div className="summary-section__head">
        <h2>{title}</h2>
        <Link to={changeAt}>
          変更<span className="visually-hidden">（{title}）</span>
        </Link>
      </div>
      {children}
    </section>
  );
}

export type SummaryRow = readonly [name: string, text: ReactNode];

interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
  readonly isAnswered?: boolean;
}

/** 見出しと答えの並び。答えのない欄は「入力なし」。 */
export function SummaryList({ rows, isAnswered = true }: SummaryListProps) {
  if (!isAnswered) return <p className="quiet">まだ入力されていません。</p>;
  return (
    <dl className="summary-list">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text || <span className="quiet">入力なし</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
