import { dated } from "../kernel/dated";
import { type Exact, rate } from "../kernel/rate";
import type { Status } from "../kernel/trace";
import { type Yen, yen } from "../kernel/yen";
import { localTaxAct, page } from "../sources";

/** 市町村民税（市民税）と道府県民税（府民税）。 */
export const taxingBodies = ["municipality", "prefecture"] as const;
export type TaxingBody = (typeof taxingBodies)[number];

type ByBody<Value> = { readonly [Body in TaxingBody]: Value };

export interface ResidentTaxTable {
  /** 所得割の税率。指定都市では、市の割合が大きい。 */
  readonly levyRates: { readonly ordinary: ByBody<Exact>; readonly designatedCity: ByBody<Exact> };
  /** 調整控除の率。 */
  readonly adjustmentRates: { readonly ordinary: ByBody<Exact>; readonly designatedCity: ByBody<Exact> };
  /** 調整控除の計算が変わる、合計課税所得金額。 */
  readonly adjustmentThreshold: Yen;
  readonly leastAdjustmentBase: Yen;
  /** 基礎控除（合計所得金額が2,400万円以下）。 */
  readonly basicDeduction: Yen;
  readonly dependentDeduction: Yen;
  /** 所得税との人的控除額の差（基礎控除、扶養親族一人につき）。 */
  readonly basicDifference: Yen;
  readonly dependentDifference: Yen;
  /** 均等割と森林環境税。 */
  readonly perCapitaLevy: Yen;
}

const table: ResidentTaxTable = {
  levyRates: {
    ordinary: { municipality: rate("0.06"), prefecture: rate("0.04") },
    designatedCity: { municipality: rate("0.08"), prefecture: rate("0.02") },
  },
  adjustmentRates: {
    ordinary: { municipality: rate("0.03"), prefecture: rate("0.02") },
    designatedCity: { municipality: rate("0.04"), prefecture: rate("0.01") },
  },
  adjustmentThreshold: yen(2_000_000),
  leastAdjustmentBase: yen(50_000),
  basicDeduction: yen(430_000),
  dependentDeduction: yen(330_000),
  basicDifference: yen(50_000),
  dependentDifference: yen(50_000),
  perCapitaLevy: yen(5_000),
};

const reference = page(
  "大阪市 個人市・府民税の計算例（令和8年度・給与所得者）",
  "https://www.city.osaka.lg.jp/zaisei/page/0000384109.html",
);

/** 住民税の計算（年度ごと）。日付は年度の初日。 */
export const residentTaxTable = dated<ResidentTaxTable>(
  "住民税の計算",
  [
    { from: "2026-04-01", until: "2027-03-31", value: table, status: "derived", reference },
    {
      from: "2027-04-01",
      until: "2028-04-30",
      value: table,
      status: "assumed",
      reference,
      note: "令和9年度からは未確認。令和8年度と同じと仮定。",
    },
  ],
  { revision: "4月1日" },
);

const recalled: Status = "recalled";

/** 配偶者控除の、所得税との人的控除額の差。本人の合計所得金額が900万円以下、950万円以下、1,000万円以下のとき。 */
export const spouseDifferences = dated("配偶者控除の人的控除額の差", [
  {
    from: "2026-04-01",
    until: "2028-04-30",
    value: [
      { ownUpTo: 9_000_000, amount: yen(50_000) },
      { ownUpTo: 9_500_000, amount: yen(40_000) },
      { ownUpTo: 10_000_000, amount: yen(20_000) },
    ],
    status: recalled,
    reference: localTaxAct("第314条の6"),
    note: "原典を確かめていない額。",
  },
]);

/** 普通徴収の納期（月末）。 */
export const ordinaryDueMonths = dated("住民税の普通徴収の納期（月）", [
  {
    from: "2022-04-01",
    value: [6, 8, 10, 1],
    status: "derived",
    reference: page(
      "堺市職労ブログ「住民税 × 中年」（8月末・10月末・1月末の3回）",
      "https://unionsakai.hatenablog.jp/entry/2023/08/29/105616",
    ),
    note: "条例により違う団体がある。",
  },
]);

export const residentTaxReference = localTaxAct("第314条の3・第314条の6ほか");
export const instalmentReference = localTaxAct("第321条の5（年税額の12分の1、100円未満の端数は6月分）");
export const ordinaryCollectionReference = localTaxAct("第320条・第20条の4の2（千円未満の端数は最初の納期）");
