import { randomUUID } from "node:crypto";
import { Form, Link, useLoaderData } from "@remix-run/react";

export function loader() {
  return { idempotencyKey: randomUUID() };
}

export default function StartPage() {
  const { idempotencyKey } = useLoaderData<typeof loader>();
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="start-hero">
        <h1>
          <span>いつ休めるか。</span>
          <span>家計はどうなるか。</span>
          <span>職場にどう渡すか。</span>
        </h1>
        <p className="start-hero__lead">
          10分ほどで、所属長との面談に持っていく育児参加計画書（A4・2枚）ができます。
          予定日から、使える休暇と期限がわかります。給与明細の数字から、休んだ月の手取りを1円まで試算します。
        </p>
        <Form method="post" action="/plans/new" className="button-row">
          <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
          <button type="submit" className="button button--primary" name="_intent" value="empty">
            はじめる
          </button>
          <button type="submit" className="button" name="_intent" value="sample">
            見本で試す
          </button>
          <Link to="/resume">続きから</Link>
        </Form>
        <p className="small quiet">
          登録も、お名前の入力も、最後までいりません。途中でやめても、あとで続きから始められます。
        </p>
      </div>
      <ul className="promises">
        <li>
          <strong>最初の答えは1分で。</strong>
          予定日と明細の3つの数字で、最初の試算が出ます。あとは、くわしくするほど正確になります。
        </li>
        <li>
          <strong>お金の数字は、計画書にも上司にも渡りません。</strong>
          試算はこのパソコンの中で行います。給与の金額をサーバーに保存することはありません。
        </li>
        <li>
          <strong>わからないことは「わからない」と書きます。</strong>
          確かでないところには「要確認」と付け、人事担当課への聞き方も用意します。
        </li>
      </ul>
    </main>
  );
}
