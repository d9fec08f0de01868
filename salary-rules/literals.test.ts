import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname);
/** 日付つきの表と、数がその意味そのものである場所。 */
const tables =
  /(^|\/)(parameters|presets|sources|vocabulary)\.ts$|^(kernel|organization|leave-requirements|testing)\/|\.test\.ts$/;

/** 月、添字、回数としての数。率・上限・日数とみなすのは、これより大きい数と小数。 */
const largestOrdinaryNumber = 12;

/** 表の外に書いてよい数と、その理由。 */
const allowed: { readonly [file: string]: readonly string[] } = {
  "standard-remuneration/standardRemuneration.ts": ["22"], // 法第43条第1項「月額の二十二分の一」
  "childcare-leave-benefit/childcareLeaveBenefit.ts": ["22", "30"], // 法第70条の2第3項「三十を乗じて…二十二で除して」
  "simulate/bonusPay.ts": ["100", "1000"], // 加算の百分率、地域手当の割合を0.1％の単位で求める
  "simulate/borders.ts": ["14"], // 画面で「近く」とみなす日数
  "simulate/month.ts": ["1000"], // 千分率
  "simulationSchema.ts": ["20", "50", "72", "366", "1000", "2000", "2400", "2500", "10000", "20000000", "100000000"], // 受け付ける入力の大きさ
  "bonus/settings.ts": ["30"], // 組織の設定の省略時の値（給与規則の「三十日を超える場合」）
  "bonus-withholding/bonusIncomeTax.ts": ["1000"], // 算出率の表は千円で書かれている
  "hourly-pay/hourlyPay.ts": ["30"], // 30分を単位とする
  "year-end-adjustment/floorToHundredYen.ts": ["100"], // 百円未満切捨て
};

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !tables.test(path));

/** Code without comments, strings and words that contain digits. */
function numbersIn(code: string): readonly string[] {
  const bare = code
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/\/\/.*$/gm, "")
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')
    .replaceAll(/`(?:[^`\\$]|\\.|\$(?!\{))*(?:\$\{[^}]*\}(?:[^`\\$]|\\.)*)*`/g, (text) =>
      (text.match(/\$\{[^}]*\}/g) ?? []).join(" "),
    )
    .replaceAll(/(?<!\w)[A-Za-z_]\w*/g, " ");
  return (bare.match(/\d[\d_.]*/g) ?? [])
    .map((number) => number.replaceAll("_", ""))
    .filter((number) => number.includes(".") || Number(number) > largestOrdinaryNumber);
}

describe("率・上限・日数は、日付つきの表だけに書く", () => {
  test.each(sources)("%s", (path) => {
    const found = new Set(numbersIn(readFileSync(join(root, path), "utf8")));
    expect([...found].sort()).toEqual([...(allowed[path] ?? [])].sort());
  });

  test("率は表の中だけで作る", () => {
    const makers = sources.filter((path) =>
      /\b(rate|permille|monthsOfPay|yen)\(["\d]/.test(readFileSync(join(root, path), "utf8")),
    );
    expect(makers).toEqual([]);
  });

  test("この点検は、式に書かれた数を見つける", () => {
    const code = [
      "const cap = 14_718; // 14,720円",
      'const text = "180日";',
      "const days = `$" + "{count + 28}日`;",
      "const share = 0.5;",
      "const month = 12;",
    ];
    expect(numbersIn(code.join("\n"))).toEqual(["14718", "28", "0.5"]);
  });
});
