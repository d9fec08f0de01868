import { dated } from "../kernel/dated";
import { type Yen, yen } from "../kernel/yen";
import { incomeTaxAct, localTaxAct, page } from "../sources";

/** 本人の合計所得金額が900万円以下、950万円以下、1,000万円以下のときの控除額。 */
interface SpouseDeductionRow {
  /** 配偶者の合計所得金額がこの額以下。 */
  readonly spouseUpTo: number;
  readonly amounts: readonly Yen[];
}

export interface SpouseDeductionTable {
  /** 本人の合計所得金額の区分（以下）。超えると控除はない。 */
  readonly ownUpTo: readonly number[];
  /** 配偶者控除。 */
  readonly spouse: SpouseDeductionRow;
  /** 配偶者特別控除。配偶者控除の額を超える所得の順に並べる。 */
  readonly special: readonly SpouseDeductionRow[];
}

function row(spouseUpTo: number, ...amounts: readonly [number, number, number]): SpouseDeductionRow {
  return { spouseUpTo, amounts: amounts.map((tenThousands) => yen(10_000 * tenThousands)) };
}

const ownUpTo = [9_000_000, 9_500_000, 10_000_000];

function incomeTaxTable(spouseUpTo: number): SpouseDeductionTable {
  return {
    ownUpTo,
    spouse: row(spouseUpTo, 38, 26, 13),
    special: [
      row(950_000, 38, 26, 13),
      row(1_000_000, 36, 24, 12),
      row(1_050_000, 31, 21, 11),
      row(1_100_000, 26, 18, 9),
      row(1_150_000, 21, 14, 7),
      row(1_200_000, 16, 11, 6),
      row(1_250_000, 11, 8, 4),
      row(1_300_000, 6, 4, 2),
      row(1_330_000, 3, 2, 1),
    ],
  };
}

const reform2026 = page(
  "国税庁 令和8年4月 源泉所得税の改正のあらまし",
  "https://www.nta.go.jp/publication/pamph/gensen/2026kaisei.pdf",
);

/** 所得税の配偶者控除・配偶者特別控除（配偶者が70歳未満）。 */
export const incomeTaxSpouseDeductions = dated(
  "所得税の配偶者控除・配偶者特別控除",
  [
    {
      from: "2025-01-01",
      until: "2025-12-31",
      value: incomeTaxTable(580_000),
      status: "confirmed",
      reference: incomeTaxAct("第83条・第83条の2（令和7年分）"),
    },
    {
      from: "2026-01-01",
      until: "2026-12-31",
      value: incomeTaxTable(620_000),
      status: "confirmed",
      reference: reform2026,
    },
    {
      from: "2027-01-01",
      until: "2027-12-31",
      value: incomeTaxTable(620_000),
      status: "assumed",
      reference: reform2026,
      note: "令和9年分は確かめていない。令和8年分と同じと仮定。",
    },
  ],
  { revision: "1月1日" },
);

function residentTaxTable(spouseUpTo: number): SpouseDeductionTable {
  return {
    ownUpTo,
    spouse: row(spouseUpTo, 33, 22, 11),
    special: [
      row(1_000_000, 33, 22, 11),
      row(1_050_000, 31, 21, 11),
      row(1_100_000, 26, 18, 9),
      row(1_150_000, 21, 14, 7),
      row(1_200_000, 16, 11, 6),
      row(1_250_000, 11, 8, 4),
      row(1_300_000, 6, 4, 2),
      row(1_330_000, 3, 2, 1),
    ],
  };
}

/** 住民税の配偶者控除・配偶者特別控除（配偶者が70歳未満）。日付は所得のあった年。 */
export const residentTaxSpouseDeductions = dated(
  "住民税の配偶者控除・配偶者特別控除",
  [
    {
      from: "2025-01-01",
      until: "2025-12-31",
      value: residentTaxTable(580_000),
      status: "recalled",
      reference: localTaxAct("第314条の2（令和8年度）"),
      note: "配偶者控除の額のほかは、原典を確かめていない。",
    },
    {
      from: "2026-01-01",
      until: "2027-12-31",
      value: residentTaxTable(620_000),
      status: "assumed",
      reference: localTaxAct("第314条の2（令和9年度から）"),
      note: "令和9年度からは未確認。所得税の所得の要件に合わせて仮定。",
    },
  ],
  { revision: "1月1日" },
);
