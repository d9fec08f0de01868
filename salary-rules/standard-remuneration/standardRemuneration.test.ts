import { describe, expect, test } from "vitest";
import { childcareLeaveBenefit } from "../childcare-leave-benefit/childcareLeaveBenefit";
import { childcareLeaveSupportBenefit } from "../childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import { floorToYen, times } from "../kernel/arithmetic";
import { isoDate } from "../kernel/isoDate";
import { rate } from "../kernel/rate";
import { yen, zeroYen } from "../kernel/yen";
import { shortTermGrades } from "./parameters";
import {
  gradeOfRemuneration,
  gradeOfStandard,
  pensionStandardMonthlyRemuneration,
  remunerationGrades,
  standardBonus,
  standardDailyRemuneration,
} from "./standardRemuneration";

const day = isoDate("2026-11-01");

/**
 * 標準報酬の等級表（法第43条第1項・第2項、施行令第21条の4）。日額と給付日額は、規定の式による手計算。
 * 年金等級は、短期の等級の範囲を出るところでは下限（第1級）か上限（第32級）。
 */
type Row = readonly [
  grade: number,
  standard: number,
  from: number | undefined,
  below: number | undefined,
  pensionGrade: number,
  daily: number,
  at67: number,
  at50: number,
  at13: number,
  capped67: number,
  capped50: number,
  capped13: number,
];

// prettier-ignore
const rows: readonly Row[] = [
  [1, 58_000, undefined, 63_000, 1, 2_640, 1_768, 1_320, 343, 1_768, 1_320, 343],
  [2, 68_000, 63_000, 73_000, 1, 3_090, 2_070, 1_545, 401, 2_070, 1_545, 401],
  [3, 78_000, 73_000, 83_000, 1, 3_550, 2_378, 1_775, 461, 2_378, 1_775, 461],
  [4, 88_000, 83_000, 93_000, 1, 4_000, 2_680, 2_000, 520, 2_680, 2_000, 520],
  [5, 98_000, 93_000, 101_000, 2, 4_450, 2_981, 2_225, 578, 2_981, 2_225, 578],
  [6, 104_000, 101_000, 107_000, 3, 4_730, 3_169, 2_365, 614, 3_169, 2_365, 614],
  [7, 110_000, 107_000, 114_000, 4, 5_000, 3_350, 2_500, 650, 3_350, 2_500, 650],
  [8, 118_000, 114_000, 122_000, 5, 5_360, 3_591, 2_680, 696, 3_591, 2_680, 696],
  [9, 126_000, 122_000, 130_000, 6, 5_730, 3_839, 2_865, 744, 3_839, 2_865, 744],
  [10, 134_000, 130_000, 138_000, 7, 6_090, 4_080, 3_045, 791, 4_080, 3_045, 791],
  [11, 142_000, 138_000, 146_000, 8, 6_450, 4_321, 3_225, 838, 4_321, 3_225, 838],
  [12, 150_000, 146_000, 155_000, 9, 6_820, 4_569, 3_410, 886, 4_569, 3_410, 886],
  [13, 160_000, 155_000, 165_000, 10, 7_270, 4_870, 3_635, 945, 4_870, 3_635, 945],
  [14, 170_000, 165_000, 175_000, 11, 7_730, 5_179, 3_865, 1_004, 5_179, 3_865, 1_004],
  [15, 180_000, 175_000, 185_000, 12, 8_180, 5_480, 4_090, 1_063, 5_480, 4_090, 1_063],
  [16, 190_000, 185_000, 195_000, 13, 8_640, 5_788, 4_320, 1_123, 5_788, 4_320, 1_123],
  [17, 200_000, 195_000, 210_000, 14, 9_090, 6_090, 4_545, 1_181, 6_090, 4_545, 1_181],
  [18, 220_000, 210_000, 230_000, 15, 10_000, 6_700, 5_000, 1_300, 6_700, 5_000, 1_300],
  [19, 240_000, 230_000, 250_000, 16, 10_910, 7_309, 5_455, 1_418, 7_309, 5_455, 1_418],
  [20, 260_000, 250_000, 270_000, 17, 11_820, 7_919, 5_910, 1_536, 7_919, 5_910, 1_536],
  [21, 280_000, 270_000, 290_000, 18, 12_730, 8_529, 6_365, 1_654, 8_529, 6_365, 1_654],
  [22, 300_000, 290_000, 310_000, 19, 13_640, 9_138, 6_820, 1_773, 9_138, 6_820, 1_773],
  [23, 320_000, 310_000, 330_000, 20, 14_550, 9_748, 7_275, 1_891, 9_748, 7_275, 1_891],
  [24, 340_000, 330_000, 350_000, 21, 15_450, 10_351, 7_725, 2_008, 10_351, 7_725, 2_008],
  [25, 360_000, 350_000, 370_000, 22, 16_360, 10_961, 8_180, 2_126, 10_961, 8_180, 2_126],
  [26, 380_000, 370_000, 395_000, 23, 17_270, 11_570, 8_635, 2_245, 11_570, 8_635, 2_245],
  [27, 410_000, 395_000, 425_000, 24, 18_640, 12_488, 9_320, 2_423, 12_488, 9_320, 2_423],
  [28, 440_000, 425_000, 455_000, 25, 20_000, 13_400, 10_000, 2_600, 13_400, 10_000, 2_600],
  [29, 470_000, 455_000, 485_000, 26, 21_360, 14_311, 10_680, 2_776, 14_311, 10_680, 2_776],
  [30, 500_000, 485_000, 515_000, 27, 22_730, 15_229, 11_365, 2_954, 15_111, 11_277, 2_932],
  [31, 530_000, 515_000, 545_000, 28, 24_090, 16_140, 12_045, 3_131, 15_111, 11_277, 2_932],
  [32, 560_000, 545_000, 575_000, 29, 25_450, 17_051, 12_725, 3_308, 15_111, 11_277, 2_932],
  [33, 590_000, 575_000, 605_000, 30, 26_820, 17_969, 13_410, 3_486, 15_111, 11_277, 2_932],
  [34, 620_000, 605_000, 635_000, 31, 28_180, 18_880, 14_090, 3_663, 15_111, 11_277, 2_932],
  [35, 650_000, 635_000, 665_000, 32, 29_550, 19_798, 14_775, 3_841, 15_111, 11_277, 2_932],
  [36, 680_000, 665_000, 695_000, 32, 30_910, 20_709, 15_455, 4_018, 15_111, 11_277, 2_932],
  [37, 710_000, 695_000, 730_000, 32, 32_270, 21_620, 16_135, 4_195, 15_111, 11_277, 2_932],
  [38, 750_000, 730_000, 770_000, 32, 34_090, 22_840, 17_045, 4_431, 15_111, 11_277, 2_932],
  [39, 790_000, 770_000, 810_000, 32, 35_910, 24_059, 17_955, 4_668, 15_111, 11_277, 2_932],
  [40, 830_000, 810_000, 855_000, 32, 37_730, 25_279, 18_865, 4_904, 15_111, 11_277, 2_932],
  [41, 880_000, 855_000, 905_000, 32, 40_000, 26_800, 20_000, 5_200, 15_111, 11_277, 2_932],
  [42, 930_000, 905_000, 955_000, 32, 42_270, 28_320, 21_135, 5_495, 15_111, 11_277, 2_932],
  [43, 980_000, 955_000, 1_005_000, 32, 44_550, 29_848, 22_275, 5_791, 15_111, 11_277, 2_932],
  [44, 1_030_000, 1_005_000, 1_055_000, 32, 46_820, 31_369, 23_410, 6_086, 15_111, 11_277, 2_932],
  [45, 1_090_000, 1_055_000, 1_115_000, 32, 49_550, 33_198, 24_775, 6_441, 15_111, 11_277, 2_932],
  [46, 1_150_000, 1_115_000, 1_175_000, 32, 52_270, 35_020, 26_135, 6_795, 15_111, 11_277, 2_932],
  [47, 1_210_000, 1_175_000, 1_235_000, 32, 55_000, 36_850, 27_500, 7_150, 15_111, 11_277, 2_932],
  [48, 1_270_000, 1_235_000, 1_295_000, 32, 57_730, 38_679, 28_865, 7_504, 15_111, 11_277, 2_932],
  [49, 1_330_000, 1_295_000, 1_355_000, 32, 60_450, 40_501, 30_225, 7_858, 15_111, 11_277, 2_932],
  [50, 1_390_000, 1_355_000, undefined, 32, 63_180, 42_330, 31_590, 8_213, 15_111, 11_277, 2_932],
];

const grades = rows.map(([grade, standard, from, below, pensionGrade, daily, at67, at50, at13, ...capped]) => ({
  grade,
  standard,
  from,
  below,
  pensionGrade,
  daily,
  uncapped: [at67, at50, at13],
  capped,
}));

const pensionStandards = grades
  .map(({ standard }) => standard)
  .filter((standard) => standard >= 88_000 && standard <= 650_000);

describe("短期50等級", () => {
  test("等級表は50等級で、順に並ぶ", () => {
    expect(remunerationGrades(day).map(({ grade }) => grade)).toEqual(grades.map(({ grade }) => grade));
    expect(shortTermGrades.on(day)).toHaveLength(50);
  });

  test.each(grades)("第$grade級 $standard円：報酬月額の境目の両どなり", ({ grade, standard, from, below }) => {
    if (from !== undefined) {
      expect(gradeOfRemuneration(from, day)).toMatchObject({ grade, standardMonthlyRemuneration: standard });
      expect(gradeOfRemuneration(from - 1, day)?.grade).toBe(grade - 1);
    } else {
      expect(gradeOfRemuneration(0, day)?.grade).toBe(1);
    }
    if (below !== undefined) {
      expect(gradeOfRemuneration(below - 1, day)).toMatchObject({ grade, standardMonthlyRemuneration: standard });
      expect(gradeOfRemuneration(below, day)?.grade).toBe(grade + 1);
    } else {
      expect(gradeOfRemuneration(9_999_999, day)?.grade).toBe(50);
    }
    expect(remunerationGrades(day)[grade - 1]?.remunerationBelow).toBe(below);
    expect(gradeOfStandard(standard, day)?.grade).toBe(grade);
    expect(gradeOfStandard(standard + 1, day)).toBeUndefined();
  });

  test("負の報酬月額に等級はない", () => {
    expect(gradeOfRemuneration(-1, day)).toBeUndefined();
  });
});

describe("標準報酬の日額と給付日額", () => {
  test.each(grades)("第$grade級 $standard円", ({ standard, daily, uncapped }) => {
    const amount = standardDailyRemuneration(yen(standard));
    expect(amount.value).toBe(daily);
    const shares = ["0.67", "0.50", "0.13"].map((share) => floorToYen(times(amount, rate(share))).value);
    expect(shares).toEqual(uncapped);
  });

  test.each(grades)("第$grade級 $standard円：2026年8月からの給付上限日額まで", ({ standard, capped }) => {
    const daily = standardDailyRemuneration(yen(standard));
    const firstDay = isoDate("2026-08-03");
    expect([
      childcareLeaveBenefit(daily, { firstDay, payableDays: 1, tier: "first180Days" }).value,
      childcareLeaveBenefit(daily, { firstDay, payableDays: 1, tier: "thereafter" }).value,
      childcareLeaveSupportBenefit(daily, { firstDay, payableDays: 1 }).value,
    ]).toEqual(capped);
  });
});

describe("年金32等級", () => {
  test("32等級ある", () => {
    expect(pensionStandards).toHaveLength(32);
  });

  test.each(grades)("短期第$grade級 $standard円", ({ standard, pensionGrade }) => {
    expect(pensionStandardMonthlyRemuneration(yen(standard), day).value).toBe(pensionStandards[pensionGrade - 1]);
  });

  test.each([
    ["2027-08-31", 650_000],
    ["2027-09-01", 680_000],
  ])("%s の上限は %i円", (date, expected) => {
    expect(pensionStandardMonthlyRemuneration(yen(710_000), isoDate(date)).value).toBe(expected);
  });

  test.each(["2020-08-31", "2028-05-01"])("%s の上限は登録がなく、断る", (date) => {
    expect(() => pensionStandardMonthlyRemuneration(yen(300_000), isoDate(date))).toThrow("下限と上限（年金）");
  });
});

describe("標準期末手当等の額", () => {
  // prettier-ignore
  test.each([
    {
      source: "derived-08-bonus-cap 千円未満切捨てと150万円の上限",
      bonus: 1_623_456,
      earlier: 0,
      shortTerm: 1_623_000,
      pension: 1_500_000,
    },
    { source: "境界：999円", bonus: 999, earlier: 0, shortTerm: 0, pension: 0 },
    { source: "境界：ちょうど150万円", bonus: 1_500_999, earlier: 0, shortTerm: 1_500_000, pension: 1_500_000 },
    { source: "境界：150万円を千円超える", bonus: 1_501_000, earlier: 0, shortTerm: 1_501_000, pension: 1_500_000 },
    {
      source: "境界：年度の累計がちょうど573万円",
      bonus: 730_000,
      earlier: 5_000_000,
      shortTerm: 730_000,
      pension: 730_000,
    },
    {
      source: "境界：年度の累計が573万円を千円超える",
      bonus: 731_000,
      earlier: 5_000_000,
      shortTerm: 730_000,
      pension: 731_000,
    },
    { source: "境界：すでに573万円に達している", bonus: 500_000, earlier: 5_730_000, shortTerm: 0, pension: 500_000 },
    { source: "境界：すでに573万円を超えている", bonus: 500_000, earlier: 5_800_000, shortTerm: 0, pension: 500_000 },
  ])("$source", ({ bonus, earlier, shortTerm, pension }) => {
    const standard = standardBonus(yen(bonus), yen(earlier), day);
    expect([standard.shortTerm.value, standard.pension.value]).toEqual([shortTerm, pension]);
  });

  test("その年度の最初の期末・勤勉手当", () => {
    expect(standardBonus(yen(700_500), zeroYen, day).shortTerm.value).toBe(700_000);
  });
});
