/** 金額の書き方。Exact amounts for tables, rounded ones for sentences. */

/** 「1,234円」「−1,234円」 */
export function yenText(value: number): string {
  return `${value < 0 ? "−" : ""}${Math.abs(value).toLocaleString("ja-JP")}円`;
}

/** 符号は言葉で書く。「1,234円 少ない」「1,234円 多い」「同じ」 */
export function differenceText(value: number): string {
  if (value === 0) return "同じ";
  return `${yenText(Math.abs(value))} ${value < 0 ? "少ない" : "多い"}`;
}

/** 文の中の概数。「約27万円」「約4万1千円」「約4,200円」「千円未満」。符号は付けない。 */
export function aboutYenText(value: number): string {
  const amount = Math.abs(value);
  if (amount < 1_000) return "千円未満";
  if (amount < 9_950) return `約${(Math.round(amount / 100) * 100).toLocaleString("ja-JP")}円`;
  if (amount >= 99_500) return `約${Math.round(amount / 10_000).toLocaleString("ja-JP")}万円`;
  const thousands = Math.round(amount / 1_000);
  const rest = thousands % 10;
  return `約${Math.floor(thousands / 10)}万${rest === 0 ? "" : `${rest}千`}円`;
}
