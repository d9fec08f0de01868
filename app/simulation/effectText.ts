import type { Border } from "#salary-rules";
import { yenText } from "./yenInJapanese";

/** 「免除される掛金は、今の計画より 52,000円 多くなります。」その境目の規定だけが動かす額。 */
export function effectText({ label, difference }: Border["effect"]): string {
  return comparedToPlan(label, difference.value);
}

/** 「手取りの合計は、今の計画より 1,234円 少なくなります。」「手取りの合計は、今の計画と同じです。」 */
export function comparedToPlan(label: string, difference: number): string {
  if (difference === 0) return `${label}は、今の計画と同じです。`;
  return `${label}は、今の計画より ${yenText(Math.abs(difference))} ${difference < 0 ? "少なく" : "多く"}なります。`;
}
