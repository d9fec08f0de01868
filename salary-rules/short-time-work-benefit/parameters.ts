import { dated } from "../kernel/dated";
import { rate } from "../kernel/rate";
import { yen } from "../kernel/yen";
import { mutualAidAct, mutualAidRegulations, page } from "../sources";

/** 育児時短勤務手当金の率。 */
export const shortTimeWorkRates = dated("育児時短勤務手当金の率", [
  {
    from: "2025-04-01",
    value: {
      /** 報酬に掛ける率。 */
      benefit: rate("0.10"),
      /** 報酬がこの割合以上なら、率を逓減する。 */
      taperFrom: rate("0.90"),
    },
    status: "confirmed",
    reference: mutualAidAct("第70条の5"),
  },
]);

const hokkaido = page(
  "公立学校共済組合 北海道支部 休業給付の給付上限相当額等の変更について",
  "https://www.kouritu.or.jp/hokkaido/topics/kumiai/H30jyougengaku/index.html",
);
const ministryLeaflet = page(
  "厚生労働省 育児時短就業給付の内容と支給申請手続（2026年8月1日版）",
  "https://www.mhlw.go.jp/content/11600000/001395102.pdf",
);

/** 基準報酬月額相当額、支給限度額、最低限度額。 */
export const shortTimeWorkLimits = dated(
  "育児時短勤務手当金の限度額",
  [
    {
      from: "2025-04-01",
      until: "2025-07-31",
      value: { standard: yen(470_700), payAndBenefit: yen(459_000), smallestBenefit: yen(2_295) },
      status: "confirmed",
      reference: hokkaido,
    },
    {
      from: "2025-08-01",
      until: "2026-07-31",
      value: { standard: yen(483_300), payAndBenefit: yen(471_393), smallestBenefit: yen(2_411) },
      status: "confirmed",
      reference: hokkaido,
    },
    {
      from: "2026-08-01",
      until: "2027-07-31",
      value: { standard: yen(496_200), payAndBenefit: yen(484_121), smallestBenefit: yen(2_562) },
      status: "derived",
      reference: ministryLeaflet,
      note: "雇用保険の限度額。共済組合の告知は未確認。",
    },
    {
      from: "2027-08-01",
      until: "2028-04-30",
      value: { standard: yen(496_200), payAndBenefit: yen(484_121), smallestBenefit: yen(2_562) },
      status: "assumed",
      reference: ministryLeaflet,
      note: "令和9年8月からの額は未公表。令和8年8月からの額と同じと仮定。",
    },
  ],
  { revision: "8月1日" },
);

/** 子がこの月齢に達する日の前日の属する月まで支給される。 */
export const shortTimeWorkMonthsOfAgeAtEnd = dated("育児時短勤務手当金の支給期間の終わり（月齢）", [
  {
    from: "2025-04-01",
    value: 24,
    status: "recalled",
    reference: mutualAidAct("第70条の5"),
    note: "「2歳に満たない子」。終わりの月は、雇用保険の育児時短就業給付と同じと読む。",
  },
]);

export const shortTimeWorkReference = mutualAidAct("第70条の5");
export const taperReference = mutualAidRegulations("第2条の5の13");
