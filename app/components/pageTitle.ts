const errorPrefix = "エラー：";

/** 画面の題名。入力に誤りのある画面は「エラー：」で始める。 */
export function pageTitle(title: string, hasErrors = false) {
  return [{ title: titled(`${title} | 育児参加計画ナビ`, hasErrors) }];
}

/** 題名に「エラー：」を付ける、または外す。 */
export function titled(title: string, hasErrors: boolean): string {
  const plain = title.startsWith(errorPrefix) ? title.slice(errorPrefix.length) : title;
  return hasErrors ? `${errorPrefix}${plain}` : plain;
}
