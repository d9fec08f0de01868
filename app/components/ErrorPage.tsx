import { Link } from "@remix-run/react";
import { Page } from "./Page";

interface Words {
  readonly title: string;
  readonly text: string;
}

const words: Readonly<Record<number, Words>> = {
  404: {
    title: "ページが見つかりません",
    text: "アドレスが違うか、前の利用が終わっています。計画の続きは、再開コードで開けます。",
  },
  405: { title: "この操作は受け付けていません", text: "前の画面に戻って、もう一度お試しください。" },
  409: {
    title: "別の画面で先に変更されています",
    text: "前の画面に戻って読み込み直すと、いまの内容が表示されます。",
  },
  429: {
    title: "少し時間をおいてください",
    text: "続けて何度も試されたため、受付を止めています。10分ほどたってから、もう一度お試しください。",
  },
  501: {
    title: "この計画は、新しい版で保存されています",
    text: "計画はそのまま残っています。アプリが新しい版に戻ってから、再開コードで開いてください。",
  },
};

const ourFault: Words = {
  title: "申し訳ありません。画面を表示できませんでした",
  text: "保存済みの内容は失われていません。少し待ってから読み込み直すか、はじめの画面からお試しください。",
};

interface ErrorPageProps {
  readonly status: number;
  readonly requestId?: string | undefined;
}

/** 表示できないときの画面。The nearest boundary shows it; the details stay in the server's log. */
export function ErrorPage({ status, requestId }: ErrorPageProps) {
  const { title, text } = words[status] ?? ourFault;
  return (
    <Page title={title}>
      <p>{text}</p>
      <p className="button-row">
        <Link className="button button--primary" to="/" reloadDocument>
          はじめの画面へ
        </Link>
        <Link to="/resume" reloadDocument>
          再開コードで続きから
        </Link>
      </p>
      {requestId ? <p className="small quiet">参照番号：{requestId}（問い合わせのときにお伝えください）</p> : null}
    </Page>
  );
}
