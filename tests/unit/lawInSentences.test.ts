import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
/** 日付つきの表、団体の設定と、規定そのものの写し。 */
const tables =
  /^salary-rules\/(.*\/)?(parameters|presets|sources|vocabulary)\.ts$|^salary-rules\/(kernel|organization|leave-requirements|testing)\/|\/testing\/|\.test\.tsx?$/;

const sources = ["salary-rules", "app"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  )
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path) && !tables.test(path));

/** これより小さい整数は、月や回数を言う、ふつうの言葉。 */
const largestOrdinaryNumber = 12;

/** 表の外に書いてよい数と、その理由。 */
const allowed: { readonly [path: string]: readonly string[] } = {
  // 条文の一文にだけある数
  "salary-rules/childcare-leave-benefit/childcareLeaveBenefit.ts": ["30日"],
  "salary-rules/standard-remuneration/standardRemuneration.ts": ["22分の1"],
  // 端数の扱いの名前
  "salary-rules/resident-tax/residentTax.ts": ["100円"],
  "salary-rules/resident-tax/residentTaxMonths.ts": ["100円"],
  "salary-rules/year-end-adjustment/yearEndAdjustment.ts": ["100円"],
  // 割合が変わらないこと、支給されないことの書き方
  "salary-rules/simulate/bonusRates.ts": ["100%"],
  "salary-rules/bonus/conventions.ts": ["0%"],
  // 産後パパ育休の呼び名の一部。期間は団体の設定から計算する
  "app/desk/hrWords.ts": ["57日"],
  "app/plan/birthPreview.ts": ["57日"],
  "app/plan/leaveFacts.ts": ["57日"],
  "app/plan/labels.ts": ["57日"],
  "app/workflow/explainedTopics.ts": ["57日"],
  "app/documents/planDocument.ts": ["57日"],
  // 入力の例と案内
  "app/simulation/moneyFields.ts": ["48.0‰"],
  "app/simulation/DetailFields.tsx": ["48.0‰", "16歳"],
  // 規定ではなく、この製品が決めた日数や図の大きさ
  "app/desk/caseSummary.ts": ["30日"],
  "app/commands/staleRules.ts": ["90日"],
  "app/routes/plans.$planId.share/LinkList.tsx": ["14日"],
  "app/components/ChartOfMonths.tsx": ["100%"],
};

const comments = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
const dates = /\d+年(?:\d+月)?(?:\d+日)?|\d+月\d+日/g;
const inserted = /\$\{(?:[^{}]|\{[^{}]*\})*\}/g;
const amounts = /(\d[\d,]*(?:\.\d+)?)(?:[〜～・、](\d+))?\s*(?:日|歳|か月|[%％‰円倍]|分の\d)/g;

/** 文の中に書かれた、率・上限・日数・年齢。 */
function lawIn(code: string): readonly string[] {
  const text = code.replaceAll(comments, "").replaceAll(inserted, "…").replaceAll(dates, "");
  return [...text.matchAll(amounts)]
    .filter(([amount, number = "", other = "0"]) => {
      const largest = Math.max(Number(number.replaceAll(",", "")), Number(other));
      return /[%％‰]$/.test(amount) || number.includes(".") || largest > largestOrdinaryNumber;
    })
    .map(([amount]) => amount);
}

describe("率・上限・日数・年齢は、文の中でも、日付つきの表から引く", () => {
  test.each(sources)("%s", (path) => {
    const found = lawIn(readFileSync(join(root, path), "utf8"));
    expect(found.filter((amount) => !allowed[path]?.includes(amount))).toEqual([]);
  });

  test("許した言葉は、どれもまだそこに書かれている", () => {
    for (const [path, amountsAllowed] of Object.entries(allowed)) {
      expect(lawIn(readFileSync(join(root, path), "utf8")), path).toEqual(expect.arrayContaining([...amountsAllowed]));
    }
  });

  test("この点検は、文に書かれた数を見つけ、日付と差し込んだ数は見ない", () => {
    const code = ['"14日以上"', "<p>40〜64歳の人</p>", '"率は67%"', "`$" + "{days}日`", '"2027年2月10日"', '"3回まで"'];
    expect(lawIn(code.join("\n"))).toEqual(["14日", "40〜64歳", "67%"]);
  });
});
