import { describe, expect, test } from "vitest";
import { explained, simulate } from "#salary-rules";
import { isoDate, isoMonth } from "#salary-rules/kernel/isoDate";
import { canaryPay, someMoney } from "../../tests/documents/sampleMoney";
import { formulaSections } from "./formulas";

const { formulas } = someMoney();
const sumsOf = (title: string, label: string, sections = formulas) =>
  sections.find((section) => section.title === title)?.rows.filter((row) => row.label === label) ?? [];

describe("計算のしかた", () => {
  test("同じ式の月はまとめ、違う月は月を書いて並べる", () => {
    // 2月は勤務日10日、その月の日数20日（週休日を除く）。317,613 × 10 ÷ 20 ＝ 158,806.5 → 158,806円
    expect(sumsOf("給与", "給料")).toMatchObject([
      { sums: ["令和9年1月、4月〜6月：317,613円"] },
      {
        rule: expect.stringMatching(/円未満切捨て.*人事院規則9-7/u),
        sums: ["令和9年2月：317,613円 × 10日 ÷ 20日 ＝ 158,806円", "令和9年3月：317,613円 × 13日 ÷ 23日 ＝ 179,520円"],
      },
    ]);
  });

  test("どの月も同じ式には、月を書かない", () => {
    expect(sumsOf("給与", "住民税")).toMatchObject([{ sums: ["18,317円"] }]);
  });

  test("手当金は、日額と上限の式まで開く", () => {
    // 410,000 ÷ 22 ＝ 18,636.36… → 5円以上切上げで 18,640円
    expect(sumsOf("手当金", "標準報酬の日額")[0]?.sums).toEqual(["令和9年2月〜3月：410,000円 ÷ 22 ＝ 18,640円"]);
    expect(sumsOf("手当金", "育児休業手当金")[0]?.sums.join()).toContain("18,640円 × 67%（上限");
  });

  test("免除された掛金は、理由と一緒に一度だけ書く", () => {
    const [exempt] = formulas.flatMap(({ rows }) => rows).filter(({ rule }) => rule.includes("免除"));
    expect(exempt?.label).toBe("短期掛金、福祉掛金、厚生年金保険料、退職等年金掛金、子ども・子育て支援金");
    expect(exempt?.sums).toEqual(["令和9年2月：0円"]);
  });

  test("規定の文にない端数の扱いは、式に添える", () => {
    expect(sumsOf("給与", "給与所得控除の額")[0]?.sums[0]).toMatch(/＝ [\d,]+円（円未満切上げ）$/u);
  });

  test("休まなかった場合の式は、ほかに出てこないものだけを書く", () => {
    const labels = formulas.find(({ title }) => title === "休まなかった場合")?.rows.map(({ label }) => label);
    expect(labels).toContain("手取り額");
    expect(labels).not.toContain("給料");
  });

  test("表に載るどの行にも、式か、入力した額の説明がある", () => {
    const said = formulas.flatMap(({ rows }) => rows.map(({ label }) => label)).join("、");
    const sums = ["合計", "差引", "手取り", "休まなかった場合", "ふだんとの差"];
    for (const { label } of someMoney().rows) {
      if (!sums.some((part) => label.includes(part))) expect(said).toContain(label);
    }
  });

  test("年をまたぐ月は、年を書き直す", () => {
    const request = {
      child: { dueDate: isoDate("2027-10-10") },
      leaves: [{ id: "1", kind: "childcareLeave" as const, start: isoDate("2027-11-01"), end: isoDate("2028-02-29") }],
      household: { spouse: "unknown" as const },
      pay: { ...canaryPay, bonuses: [{ month: isoMonth("2027-12"), gross: 900_000 }] },
    };
    const computed = explained(() => simulate(request)).months.filter((month) => month.kind === "computed");
    expect(JSON.stringify(formulaSections(computed, "earned"))).toMatch(/令和9年1[12]月〜令和10年\d月：/u);
  });
});
