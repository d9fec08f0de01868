import { expect, test } from "vitest";
import { contributionRatePresets } from "#salary-rules";
import { figuresUsed } from "./figuresUsed";
import { type Money, readMoney } from "./moneyForm";
import { today } from "./testing/aPlan";

const echoes = new Map([
  ["standardMonthlyRemuneration", "340,000円"],
  ["residentTax", "0円として計算しています"],
  ["shortTermContribution", "16,320円　明細どおり"],
  ["welfareContribution", "544円　目安"],
]);

test("3つの数字はいつも、ほかは入力したものだけを、計算に使った額で載せる", () => {
  const values = {
    standardMonthlyRemuneration: "34万",
    isAged40To64: "yes",
    residentTax: "",
    shortTermContribution: "48.0‰",
    basicMonthlySalary: "",
    dependents: " ",
    "bonus.0.month": "2027-06",
    "bonus.0.gross": "80万",
    "bonus.1.month": "2027-12",
    "bonus.1.gross": "",
    spouse: "noSpouse",
  };
  expect(figuresUsed(values, echoes, [2027])).toEqual([
    ["標準報酬の月額", "340,000円"],
    ["年齢", "40〜64歳"],
    ["住民税の月額", "0円として計算しています"],
    ["短期掛金", "16,320円　明細どおり"],
    ["2027年6月の期末・勤勉手当", "800,000円"],
    ["配偶者のこと", "配偶者はいない"],
  ]);
});

test("何も選んでいなければ、年齢は計算に使っている方を書き、配偶者のことは書かない", () => {
  expect(figuresUsed({ spouse: "" }, echoes, [2027]).slice(1)).toEqual([
    ["年齢", "40歳未満・65歳以上"],
    ["住民税の月額", "0円として計算しています"],
  ]);
});

/** Every field of the form, filled in. A new field does not compile until it stands here, and fails until it is printed. */
const everything: { readonly [Name in Exclude<keyof Money, "bonus" | "view">]: string } = {
  standardMonthlyRemuneration: "340,000",
  employeesPensionContribution: "31,110",
  grossPay: "360,000",
  isAged40To64: "yes",
  residentTax: "15,000",
  residentTaxWay: "lumpSum",
  basicMonthlySalary: "300,000",
  regionalAllowance: "30,000",
  dependentAllowance: "13,000",
  housingAllowance: "28,000",
  commutingAllowance: "12,000",
  commutingUnit: "6",
  commutingStart: "04",
  overtimeAllowance: "20,000",
  managerialAllowance: "50,000",
  separationAllowance: "30,000",
  otherMonthlyPay: "1,000",
  shortTermContribution: "16,320",
  longTermCareContribution: "2,700",
  welfareContribution: "544",
  retirementPensionContribution: "2,550",
  childSupportLevy: "300",
  contributionRatePreset: contributionRatePresets[0]?.id ?? "",
  incomeTax: "7,000",
  dependents: "1人",
  spousePayFirstYear: "1,000,000",
  spousePaySecondYear: "2,000,000",
  isSpouseAmongDependents: "no",
  standardMonthlyRemunerationFromSeptember: "360,000",
  jobGradeAdditionPercent: "10",
  spouse: "tookPostnatalLeave",
  benefitPeriod: "extended18Months",
  paymentLag: "2",
  shortTimeFrom: "2027-04",
  shortTimeUntil: "2027-09",
  partialLeaveTime: "40時間",
  shortTimeWeek: "19時間25分",
  shortTimePay: "240,000",
  daysOff: "2027年2月10日\n2027年2月11日",
};
const bonuses = { "bonus.0.month": "2027-06", "bonus.0.gross": "700,000", "bonus.0.incomeTax": "60,000" };

test("入力の欄はすべて、もとになった数字に載る", () => {
  const values = { ...everything, ...bonuses };
  // 短い時間の働き方は、本当は一つだけ書く。
  expect(readMoney(values, today).messages.map(({ name }) => name)).toEqual(["shortTimeFrom"]);
  const linesWith = (typed: Readonly<Record<string, string>>) =>
    figuresUsed(typed, new Map(Object.entries(typed).filter(([, text]) => text !== "")), [2026, 2027]);
  const all = linesWith(values);
  for (const name of [...Object.keys(everything), "bonus.0.gross", "bonus.0.incomeTax"]) {
    expect(linesWith({ ...values, [name]: "" }), name).not.toEqual(all);
  }
  expect(all).toContainEqual(["配偶者の2026年の給与", "1,000,000円"]);
  expect(all).toContainEqual(["給与が出ない月の住民税", "休業前の給与から5月分まで一括で引く"]);
  expect(all).toContainEqual(["育児短時間勤務の終わりの月", "2027年9月"]);
  expect(all).toContainEqual(["2027年6月の期末・勤勉手当の所得税", "60,000円"]);
});
