import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

/** すべての画面に共通の枠。 */
export function SiteFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#main">
        本文へ移動
      </a>
      <header className="site-header">
        <div className="site-header__inner">
          <Link className="site-name" to="/">
            <SiteMark />
            育児参加計画ナビ
          </Link>
          <Link className="button button--small" to="/leave">
            消して終了
          </Link>
        </div>
      </header>
      {children}
      <footer className="site-footer">
        <div className="site-footer__inner">
          <p>この画面の試算と案内は目安です。請求や届出は、勤務先の決まりに従って別に行ってください。</p>
          <p>
            <Link to="/rules">使っている規定と数字</Link>　<Link to="/login">人事担当の方</Link>
          </p>
        </div>
      </footer>
    </>
  );
}

function SiteMark() {
  return (
    <svg className="site-name__mark" viewBox="0 0 28 28" aria-hidden="true">
      <circle cx="10" cy="9" r="5" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <circle cx="20.5" cy="14.5" r="3.2" fill="currentColor" />
      <path
        d="M2.5 25c0-5 3.2-8.4 7.5-8.4 3.3 0 5.6 1.8 6.8 4.4M15 25c.4-3.2 2.6-5 5.5-5s5 1.8 5 5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
