import { dated } from "../kernel/dated";
import { rate } from "../kernel/rate";
import { yen } from "../kernel/yen";
import { employmentInsuranceAct, mutualAidAct, page } from "../sources";

/** 育児休業手当金の給付率。 */
export const benefitRates = dated("育児休業手当金の給付率", [
  {
    from: "2014-04-01",
    value: { first180Days: rate("0.67"), thereafter: rate("0.50") },
    status: "confirmed",
    reference: mutualAidAct("第70条の2第1項"),
  },
]);

/** 給付率が67%である期間の日数（暦日、休業を通算する）。 */
export const daysAtHigherRate = dated("高いほうの給付率の日数", [
  { from: "2014-04-01", value: 180, status: "confirmed", reference: mutualAidAct("第70条の2第1項") },
]);

/** 子がこの月齢（か月）に達する日まで支給される。1歳を超えるのは、規定の要件を満たすときだけ。 */
export const monthsOfAgeAtEnd = dated("育児休業手当金の支給期間の終わり（月齢）", [
  {
    from: "2017-10-01",
    value: {
      untilFirstBirthday: 12,
      parentsTogether14Months: 14,
      extended18Months: 18,
      extended24Months: 24,
    },
    status: "confirmed",
    reference: mutualAidAct("第70条の2第1項・第2項、施行規則第2条の5の5・第2条の5の6"),
  },
]);

/** 手当金が支給される月は、休んだ月の何か月後か。組合により違う。 */
export const usualPaymentLagMonths = dated("手当金の支給の遅れ（か月）", [
  {
    from: "2020-01-01",
    value: 2,
    status: "derived",
    reference: page(
      "地方職員共済組合大阪府支部 育児休業手当金（請求する月の翌々月の25日）",
      "https://osaka.chikyosai.or.jp/kyuhu/shikyu/ikujikyugyou_kyuhu.html",
    ),
  },
]);

/** 雇用保険の賃金日額の上限（30歳以上45歳未満）。組合員の年齢にかかわらず、この額から給付上限日額を計算する。 */
export const dailyWageLimit = dated(
  "雇用保険の賃金日額の上限（30歳以上45歳未満）",
  [
    {
      from: "2024-08-01",
      until: "2025-07-31",
      value: yen(15_690),
      status: "confirmed",
      reference: page(
        "公立学校共済組合 北海道支部 休業給付の給付上限相当額等の変更について",
        "https://www.kouritu.or.jp/hokkaido/topics/kumiai/H30jyougengaku/index.html",
      ),
    },
    {
      from: "2025-08-01",
      until: "2026-07-31",
      value: yen(16_110),
      status: "confirmed",
      reference: page(
        "公立学校共済組合 北海道支部 休業給付の給付上限相当額等の変更について",
        "https://www.kouritu.or.jp/hokkaido/topics/kumiai/H30jyougengaku/index.html",
      ),
    },
    {
      from: "2026-08-01",
      until: "2027-07-31",
      value: yen(16_540),
      status: "derived",
      reference: page(
        "厚生労働省 基本手当日額の計算式及び金額（令和8年8月1日から）",
        "https://www.mhlw.go.jp/content/11600000/001726936.pdf",
      ),
      note: "厚労省の上限額から計算（組合の告知は未確認）。",
    },
    {
      from: "2027-08-01",
      until: "2028-04-30",
      value: yen(16_540),
      status: "assumed",
      reference: employmentInsuranceAct("第17条第4項第2号ハ"),
      note: "令和9年8月からの額は未公表。令和8年8月からの額と同じと仮定。",
    },
  ],
  { revision: "8月1日" },
);

export const childcareLeaveBenefitReference = mutualAidAct("第70条の2第1項");
export const dailyCapReference = mutualAidAct("第70条の2第3項");
