import { expect, test } from "vitest";
import { figuresUsed } from "./figuresUsed";

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
  expect(figuresUsed(values, echoes)).toEqual([
    ["標準報酬の月額", "340,000円"],
    ["年齢", "40〜64歳"],
    ["住民税の月額", "0円として計算しています"],
    ["短期掛金", "16,320円　明細どおり"],
    ["2027年6月の期末・勤勉手当", "800,000円"],
    ["配偶者のこと", "配偶者はいない"],
  ]);
});

test("何も選んでいなければ、年齢は計算に使っている方を書き、配偶者のことは書かない", () => {
  expect(figuresUsed({ spouse: "" }, echoes).slice(1)).toEqual([
    ["年齢", "40歳未満・65歳以上"],
    ["住民税の月額", "0円として計算しています"],
  ]);
});
