import { dated } from "../kernel/dated";
import { permille } from "../kernel/rate";
import { employeesPensionAct, longTermCareInsuranceAct, mutualAidAct, page } from "../sources";

/** 介護掛金を負担する年齢。「四十歳以上六十五歳未満の医療保険加入者」 */
export const longTermCareAges = dated("介護掛金を負担する年齢", [
  {
    from: "2000-04-01",
    value: { youngest: 40, oldest: 64 },
    status: "recalled",
    reference: longTermCareInsuranceAct("第9条第2号"),
  },
]);

/** 厚生年金保険料率の本人分。 */
export const employeesPensionRate = dated("厚生年金保険料率（本人分）", [
  {
    from: "2018-09-01",
    value: permille("91.5"),
    status: "confirmed",
    reference: employeesPensionAct("第81条"),
    note: "1,000分の183の折半。",
  },
]);

/** 退職等年金給付の掛金率の本人分。 */
export const retirementPensionRate = dated("退職等年金掛金率（本人分）", [
  {
    from: "2015-10-01",
    value: permille("7.5"),
    status: "confirmed",
    reference: mutualAidAct("第114条第4項"),
    note: "法律の上限。公表されたどの組合もこの率。",
  },
]);

const levyPage = page(
  "地方職員共済組合大阪府支部 子ども・子育て支援金",
  "https://osaka.chikyosai.or.jp/entry_detail.php?id=NzRVVHhCaE44WW9RZ25mNFJCWWtMRmhDUHJY",
);

/** 子ども・子育て支援金の率の本人分。 */
export const childSupportLevyRate = dated(
  "子ども・子育て支援金率（本人分）",
  [
    {
      from: "2016-04-01",
      until: "2026-03-31",
      value: permille("0"),
      status: "confirmed",
      reference: levyPage,
      note: "2026年3月分までは、この支援金はない。",
    },
    {
      from: "2026-04-01",
      until: "2027-03-31",
      value: permille("1.15"),
      status: "derived",
      reference: levyPage,
      note: "全国一律2.3‰の折半。共済組合の掛金率で確認。",
    },
    {
      from: "2027-04-01",
      until: "2028-03-31",
      value: permille("1.15"),
      status: "assumed",
      reference: levyPage,
      note: "令和9年度は未公表。令和8年度と同じと仮定（支援金の総額は増える予定）。",
    },
  ],
  { revision: "4月1日" },
);

/** 組合ごとに違う掛金率の目安。 */
export const typicalRates = dated(
  "掛金率の目安（組合の率が入力されていないとき）",
  [
    {
      from: "2024-08-01",
      until: "2028-03-31",
      value: {
        shortTermContribution: permille("48"),
        longTermCareContribution: permille("8.3"),
        welfareContribution: permille("1.6"),
      },
      status: "assumed",
      reference: page(
        "公表された令和6〜7年度の掛金率（短期46.60〜53.00、福祉1.41〜1.70、介護7.96〜8.90）から",
        "https://www.toyama-ctvkyo.or.jp/guide/qa/1206/1206.html",
      ),
      note: "組合の掛金率が入力されていないため、公表された数組合の率から置いた目安。",
    },
  ],
  { revision: "4月1日" },
);

export const contributionReference = mutualAidAct("第114条");
