import type { Border } from "#salary-rules";
import { differenceText } from "./yenInJapanese";

/** 「免除される掛金は、今の計画より 52,000円 多い」。その境目の規定だけが動かす額。 */
export function effectText({ label, difference }: Border["effect"]): string {
  return `${label}は、今の計画より ${differenceText(difference.value)}`;
}
