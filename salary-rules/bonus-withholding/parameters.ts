import { dated } from "../kernel/dated";
import { type Exact, rate } from "../kernel/rate";
import { page } from "../sources";

/** 算出率の表の一列。`bounds[i]` 千円以上で `rates[i]`。 */
export interface BonusWithholdingTable {
  readonly rates: readonly Exact[];
  /** 扶養親族等の数（0人から7人以上）ごとの、前月の給与の下限（千円）。 */
  readonly bounds: readonly (readonly number[])[];
}

// biome-ignore format: one official column a line
const table2026: BonusWithholdingTable = {
  rates: [
    "0", "0.02042", "0.04084", "0.06126", "0.08168", "0.1021", "0.12252", "0.14294", "0.16336", "0.18378", "0.2042",
    "0.22462", "0.24504", "0.26546", "0.28588", "0.3063", "0.32672", "0.35735", "0.38798", "0.41861", "0.45945",
  ].map(rate),
  bounds: [
    [0, 82, 94, 260, 309, 342, 372, 402, 433, 520, 605, 684, 715, 752, 795, 854, 922, 1318, 1521, 2621, 3495],
    [0, 107, 250, 289, 346, 373, 401, 430, 463, 520, 621, 705, 739, 778, 821, 882, 952, 1342, 1526, 2645, 3527],
    [0, 143, 276, 321, 377, 400, 426, 457, 492, 525, 636, 728, 764, 804, 848, 910, 983, 1367, 1526, 2669, 3559],
    [0, 181, 300, 354, 405, 424, 452, 484, 517, 550, 651, 751, 788, 830, 876, 938, 1013, 1391, 1538, 2693, 3590],
    [0, 218, 300, 387, 431, 452, 477, 509, 540, 577, 666, 774, 813, 856, 903, 966, 1044, 1416, 1555, 2716, 3622],
    [0, 251, 304, 412, 457, 479, 503, 531, 564, 604, 681, 798, 838, 881, 930, 994, 1074, 1440, 1555, 2740, 3654],
    [0, 284, 343, 438, 483, 505, 527, 553, 589, 630, 697, 821, 862, 907, 957, 1022, 1104, 1464, 1555, 2764, 3685],
    [0, 317, 383, 463, 508, 529, 552, 578, 614, 657, 708, 845, 887, 933, 985, 1051, 1135, 1489, 1583, 2788, 3717],
  ],
};

const reference = page(
  "国税庁 賞与に対する源泉徴収税額の算出率の表（令和8年分）",
  "https://www.nta.go.jp/publication/pamph/gensen/zeigakuhyo2026/data/15-16.pdf",
);

/** 賞与に対する源泉徴収税額の算出率の表（甲欄）。 */
export const bonusWithholdingTable = dated<BonusWithholdingTable>(
  "賞与に対する源泉徴収税額の算出率の表（甲欄）",
  [
    { from: "2026-01-01", until: "2026-12-31", value: table2026, status: "confirmed", reference },
    {
      from: "2027-01-01",
      until: "2028-04-30",
      value: table2026,
      status: "assumed",
      reference,
      note: "令和9年分からの表は確かめていない。令和8年分と同じと仮定。",
    },
  ],
  { revision: "1月1日" },
);

/** 前月の給与のこの倍数を超える賞与は、月額表で計算する。 */
export const timesPreviousPay = dated("月額表で計算する賞与の、前月の給与に対する倍数", [
  {
    from: "2025-01-01",
    value: 10,
    status: "confirmed",
    reference: page(
      "国税庁 タックスアンサー No.2523 賞与に対する源泉徴収",
      "https://www.nta.go.jp/taxes/shiraberu/taxanswer/gensen/2523.htm",
    ),
  },
]);

/** 賞与の計算の基礎となった期間（月）。期末・勤勉手当は、基準日以前6か月。 */
export const monthsOfBonus = dated("賞与の計算の基礎となった期間（月）", [
  {
    from: "2025-01-01",
    value: 6,
    status: "confirmed",
    reference: page(
      "国税庁 タックスアンサー No.2523 賞与に対する源泉徴収",
      "https://www.nta.go.jp/taxes/shiraberu/taxanswer/gensen/2523.htm",
    ),
  },
]);
