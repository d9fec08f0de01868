import type { Request, Response } from "express";

/** The answers the machine room gives by itself: what happened, and what the person can do. */
const explanations = {
  400: ["読み取れないアドレスです", "アドレスを確かめて、もう一度開いてください。"],
  403: [
    "この操作は受け付けられません",
    "別のサイトから送られたおそれがあるため、止めました。このアプリの画面を開き直して、もう一度お試しください。",
  ],
  404: ["ページが見つかりません", "アドレスを確かめるか、最初のページから開いてください。"],
  405: ["この操作には対応していません", "最初のページから開き直してください。"],
  408: ["時間内に届きませんでした", "通信の状態を確かめて、もう一度送ってください。"],
  413: [
    "送る内容が大きすぎます",
    "入力した文章を短くして、もう一度送ってください。前のページに戻ると、入力した内容が残っています。",
  ],
  415: ["この形式では受け取れません", "このアプリの画面から、もう一度送ってください。"],
  431: ["送られた情報が大きすぎます", "ブラウザーのCookieを消してから、もう一度開いてください。"],
  500: [
    "申し訳ありません。こちらの不具合です",
    "少し待ってから、もう一度お試しください。続くときは、参照番号を担当者に伝えてください。",
  ],
} as const;

export type ExplainedStatus = keyof typeof explanations;

export function explainedStatus(status: unknown): ExplainedStatus {
  if (typeof status === "number" && status in explanations) return status as ExplainedStatus;
  return typeof status === "number" && status >= 400 && status < 500 ? 400 : 500;
}

/** A page for people; one plain sentence for a script that expects data. */
export function sendError(request: Request, response: Response, status: ExplainedStatus): void {
  response.locals["route"] ??= "unmatched";
  response.status(status);
  if (request.path.endsWith(".data")) response.type("text/plain").send(explanations[status].join("。"));
  else response.type("html").send(errorPage(status, response.locals["requestId"]));
}

export function errorPage(status: ExplainedStatus, reference?: string): string {
  const [heading, sentence] = explanations[status];
  return `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading}｜育児参加計画ナビ</title></head>
<body>
<main>
<h1>${heading}</h1>
<p>${sentence}</p>
${reference === undefined ? "" : `<p>参照番号：${reference}</p>\n`}<p><a href="/">最初のページを開く</a></p>
</main>
</body>
</html>
`;
}
