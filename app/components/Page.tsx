import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

interface PageProps {
  readonly title: ReactNode;
  readonly caption?: string;
  readonly lead?: ReactNode;
  readonly back?: { readonly to: string; readonly label: string };
  /** 見出しの上に置くもの（エラーの一覧）。 */
  readonly above?: ReactNode;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** 一つの画面の本文。 */
export function Page({ title, caption, lead, back, above, isWide = false, children }: PageProps) {
  return (
    <main id="main" tabIndex={-1} className={isWide ? "page page--wide" : "page"}>
      {back ? (
        <Link className="back-link" to={back.to}>
          {back.label}
        </Link>
      ) : null}
      {above}
      {caption ? <p className="page__caption">{caption}</p> : null}
      <h1>{title}</h1>
      {lead ? <p className="page__lead">{lead}</p> : null}
      <div className="page__body">{children}</div>
    </main>
  );
}
