import { type Exact, permille } from "../kernel/rate";
import type { Reference } from "../kernel/trace";
import { page } from "../sources";

/** 公表された共済組合の掛金率（本人分、千分率）。年度が変われば率も変わる。 */
export interface ContributionRatePreset {
  readonly id: string;
  readonly name: string;
  readonly fiscalYear: number;
  readonly rates: {
    readonly shortTermContribution: Exact;
    readonly longTermCareContribution: Exact;
    readonly welfareContribution: Exact;
  };
  readonly reference: Reference;
  readonly note?: string;
}

function preset(
  id: string,
  name: string,
  fiscalYear: number,
  [shortTerm, welfare, longTermCare]: readonly [string, string, string],
  url: string,
  note?: string,
): ContributionRatePreset {
  return {
    id,
    name,
    fiscalYear,
    rates: {
      shortTermContribution: permille(shortTerm),
      longTermCareContribution: permille(longTermCare),
      welfareContribution: permille(welfare),
    },
    reference: page(`${name} 掛金率（令和${fiscalYear - 2018}年度）`, url),
    ...(note === undefined ? {} : { note }),
  };
}

export const contributionRatePresets: readonly ContributionRatePreset[] = [
  preset(
    "toyama-2025",
    "富山県市町村職員共済組合",
    2025,
    ["47.79", "1.7", "8.9"],
    "https://www.toyama-ctvkyo.or.jp/guide/qa/1206/1206.html",
  ),
  preset(
    "shiga-2024",
    "滋賀県市町村職員共済組合",
    2024,
    ["48.5", "1.64", "8.35"],
    "https://shiga-kyosai.jp/shikumi/kakekin_hutankin.html",
  ),
  preset(
    "kyoto-city-2024",
    "京都市職員共済組合",
    2024,
    ["53", "1.54", "8.8"],
    "https://city-kyoto-kyosai.or.jp/shikumi/kakekin/kakekin_02.html",
  ),
  preset(
    "public-school-2024",
    "公立学校共済組合",
    2024,
    ["46.6", "1.41", "7.96"],
    "https://www.kouritu.or.jp/kumiai/kyosai/kakekin/choshu/index.html",
    "福祉掛金は短期掛金と合わせて徴収され、明細には「短期掛金」と表示される。",
  ),
];
