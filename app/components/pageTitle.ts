/** 画面の題名。入力に誤りのある画面は「エラー：」で始める。 */
export function pageTitle(title: string, hasErrors = false) {
  return [{ title: `${hasErrors ? "エラー：" : ""}${title} | 育児参加計画ナビ` }];
}
