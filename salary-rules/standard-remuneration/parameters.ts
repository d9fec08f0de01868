import { dated } from "../kernel/dated";
import { yen } from "../kernel/yen";
import { mutualAidAct, mutualAidOrdinance } from "../sources";

/** 標準報酬の月額と、その等級に入る報酬月額の下限。等級は1から順に並ぶ。 */
type Grade = readonly [standardMonthlyRemuneration: number, remunerationFrom: number];

// prettier-ignore
const fiftyGrades: readonly Grade[] = [
  [58_000, 0],
  [68_000, 63_000],
  [78_000, 73_000],
  [88_000, 83_000],
  [98_000, 93_000],
  [104_000, 101_000],
  [110_000, 107_000],
  [118_000, 114_000],
  [126_000, 122_000],
  [134_000, 130_000],
  [142_000, 138_000],
  [150_000, 146_000],
  [160_000, 155_000],
  [170_000, 165_000],
  [180_000, 175_000],
  [190_000, 185_000],
  [200_000, 195_000],
  [220_000, 210_000],
  [240_000, 230_000],
  [260_000, 250_000],
  [280_000, 270_000],
  [300_000, 290_000],
  [320_000, 310_000],
  [340_000, 330_000],
  [360_000, 350_000],
  [380_000, 370_000],
  [410_000, 395_000],
  [440_000, 425_000],
  [470_000, 455_000],
  [500_000, 485_000],
  [530_000, 515_000],
  [560_000, 545_000],
  [590_000, 575_000],
  [620_000, 605_000],
  [650_000, 635_000],
  [680_000, 665_000],
  [710_000, 695_000],
  [750_000, 730_000],
  [790_000, 770_000],
  [830_000, 810_000],
  [880_000, 855_000],
  [930_000, 905_000],
  [980_000, 955_000],
  [1_030_000, 1_005_000],
  [1_090_000, 1_055_000],
  [1_150_000, 1_115_000],
  [1_210_000, 1_175_000],
  [1_270_000, 1_235_000],
  [1_330_000, 1_295_000],
  [1_390_000, 1_355_000],
];

/** 短期給付等事務の標準報酬の等級（第1級から第50級）。 */
export const shortTermGrades = dated("標準報酬の等級（短期）", [
  {
    from: "2016-04-01",
    value: fiftyGrades,
    status: "confirmed",
    reference: mutualAidAct("第43条第2項"),
    note: "2025年6月1日と2026年2月8日の条文で確認。",
  },
]);

/** 厚生年金保険と退職等年金給付の標準報酬の月額の下限と上限。等級の境目は短期と同じ。 */
export const pensionLimits = dated("標準報酬の月額の下限と上限（年金）", [
  {
    from: "2020-09-01",
    until: "2027-08-31",
    value: { lowest: yen(88_000), highest: yen(650_000) },
    status: "confirmed",
    reference: mutualAidAct("第43条第1項"),
  },
  {
    from: "2027-09-01",
    until: "2028-04-30",
    value: { lowest: yen(88_000), highest: yen(680_000) },
    status: "recalled",
    reference: mutualAidAct("第43条第1項（2027年9月1日施行の改正）"),
    note: "2027年9月1日に上限の等級が上がることは条文で確認。68万円の額は未確認。",
  },
]);

/** 標準期末手当等の額の上限。 */
export const standardBonusLimits = dated("標準期末手当等の額の上限", [
  {
    from: "2016-04-01",
    value: { pensionPerMonth: yen(1_500_000), shortTermPerFiscalYear: yen(5_730_000) },
    status: "confirmed",
    reference: mutualAidAct("第44条"),
  },
]);

export const dailyRemunerationReference = mutualAidAct("第43条第1項");
export const pensionReference = mutualAidOrdinance("第21条の4");
