import { describe, expect, test } from "vitest";
import { ceilingToYen, floorToYen, max, min, minus, over, plus, times, traceOf } from "./arithmetic";
import { explanationOf, inJapanese, valueInJapanese } from "./inJapanese";
import { doubted, inputRate, inputYen, named } from "./naming";
import { permille, rate } from "./rate";
import { explained } from "./trace";
import { type Yen, yen } from "./yen";

const reading = (compute: () => Yen): string => inJapanese(traceOf(explained(compute)));

describe("計算根拠を日本語で読む", () => {
  // prettier-ignore
  test.each([
    [
      "13,640円 × 67%（上限 14,718円）× 22日",
      () => times(min(floorToYen(times(yen(13_640), rate("0.67"))), yen(14_718)), 22),
    ],
    ["300,000円 × 91.5‰", () => floorToYen(times(yen(300_000), permille("91.5")))],
    ["300,000円 × 7日 ÷ 20日", () => floorToYen(over(times(yen(300_000), 7), 20, "days"))],
    ["（100円 ＋ 200円）× 10%", () => floorToYen(times(plus(yen(100), yen(200)), rate("0.1")))],
    ["（100円 − 30円）÷ 22", () => floorToYen(over(minus(yen(100), yen(30)), 22))],
    ["100円 −（10円 ＋ 20円）", () => minus(yen(100), plus(yen(10), yen(20)))],
    ["0円", () => plus()],
    ["−5円（下限 0円）", () => max(yen(-5), yen(0))],
    ["（100円 − 105円）（下限 0円）", () => max(minus(yen(100), yen(105)), yen(0))],
    ["（100円 − 5円）× 2", () => times(ceilingToYen(minus(yen(100), yen(5))), 2, "number")],
    ["0.5%", () => floorToYen(inputRate("率", rate("0.005")))],
  ])("%s", (expected, compute) => {
    expect(reading(compute)).toBe(expected);
  });

  test("名前のついた額は、式の中では額だけを書く", () => {
    const daily = () => named("日額", floorToYen(over(inputYen("月額", 300_000), 22)));
    expect(reading(() => named("合計", times(daily(), 2)))).toBe("13,636円 × 2日");
  });

  test("説明なしで計算した額は、額だけを書く", () => {
    expect(inJapanese(traceOf(yen(1_234_567)))).toBe("1,234,567円");
    expect(inJapanese(traceOf(rate("0.67")))).toBe("67%");
  });

  test("割り切れない数は分数で書く", () => {
    expect(valueInJapanese({ numerator: 1, denominator: 3 }, "number")).toBe("1/3");
  });
});

describe("説明の段", () => {
  const amount = explained(() => {
    const daily = named("日額", floorToYen(over(inputYen("月額", 300_000), 22)), { rule: "月額の22分の1" });
    return doubted("手当", named("手当", plus(times(daily, 2), daily), { rule: "日額 × 日数" }), "estimate", "目安");
  });

  test("名前のついた額を一度ずつ、上から順に開く", () => {
    expect(explanationOf(traceOf(amount))).toEqual([
      {
        label: "手当",
        amount: "40,908円",
        formula: "13,636円 × 2日 ＋ 13,636円",
        roundings: [],
        leaves: [],
        rule: "日額 × 日数",
        doubt: { mark: "estimate", note: "目安" },
      },
      {
        label: "日額",
        amount: "13,636円",
        formula: "300,000円 ÷ 22",
        roundings: ["円未満切捨て"],
        leaves: [expect.objectContaining({ kind: "input", label: "月額" })],
        rule: "月額の22分の1",
      },
    ]);
  });

  test("二つの額が同じ額に基づくとき、その額は一度だけ開く", () => {
    const total = explained(() => {
      const daily = named("日額", yen(100));
      return plus(named("手当金", times(daily, 2)), named("支援手当金", times(daily, 3)));
    });
    expect(explanationOf(traceOf(total)).map(({ label }) => label)).toEqual(["合計", "手当金", "日額", "支援手当金"]);
  });

  test("名前のない額は「合計」とする", () => {
    const [step] = explanationOf(traceOf(explained(() => plus(yen(1), yen(2)))));
    expect(step).toMatchObject({ label: "合計", amount: "3円", formula: "1円 ＋ 2円" });
  });

  test("根拠条文があれば、段に載せる", () => {
    const reference = { title: "法 第1条", url: "https://example.jp/", checkedOn: "2026-11-22" as never };
    const [step] = explanationOf(traceOf(explained(() => named("手当", yen(1), { reference }))));
    expect(step?.reference).toBe(reference);
  });
});
