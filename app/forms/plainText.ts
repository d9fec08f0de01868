const horizontalBars = /[‐‑‒–—―−ー－ｰ]/gu;

/**
 * 数字や日付の欄に入力された文字を、半角のふつうの文字にそろえる。
 * Only for figures and dates: names are never normalised (NFKC would change 髙 and ㈱ for good).
 */
export function plainText(typed: string): string {
  return typed.normalize("NFKC").replace(horizontalBars, "-").replace(/\s+/gu, "");
}
