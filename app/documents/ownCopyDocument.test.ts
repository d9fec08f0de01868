import { describe, expect, test } from "vitest";
import { isoDate, isoMonth } from "#salary-rules/kernel/isoDate";
import { someMoney } from "../../tests/documents/sampleMoney";
import { aPrintablePlan } from "../../tests/documents/samplePlans";
import type { Block } from "./blocks";
import { ownCopyDocument } from "./ownCopyDocument";

const everyBlock = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === "together" ? everyBlock(block.blocks) : [block]));
const blocksOf = (money = someMoney()) => everyBlock(ownCopyDocument(aPrintablePlan(), [], money, "").blocks);
const tablesOf = (money = someMoney()) =>
  blocksOf(money).flatMap((block) => (block.kind === "table" && block.columns[0]?.title === "単位：円" ? [block] : []));

describe("本人控え", () => {
  test("月ごとの内訳は、給与明細の順に並び、確かでない額には印が付く", () => {
    const [table] = tablesOf();
    const labels = table?.rows.map(({ cells }) => cells[0]) ?? [];
    const order = [
      "給料",
      "地域手当",
      "通勤手当",
      "支給の合計",
      "短期掛金",
      "住民税",
      "控除の合計",
      "差引支給額",
      "育児休業手当金",
      "手取りの合計",
    ];
    const places = order.map((label) => labels.indexOf(label));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(table?.rows.find(({ cells }) => cells[0] === "短期掛金")?.mark).toContain("目安");
    expect(table?.rows.find(({ cells }) => cells[0] === "給料")?.mark).toBe("");
  });

  test("グラフの合計と、表の手取りの合計は、同じ額である", () => {
    const chart = blocksOf().find((block) => block.kind === "chart");
    const totals =
      tablesOf()[0]
        ?.rows.find(({ cells }) => cells[0] === "手取りの合計")
        ?.cells.slice(1) ?? [];
    expect(totals.length).toBeGreaterThan(3);
    const heights =
      chart?.kind === "chart"
        ? chart.bars.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0))
        : [];
    expect(heights.map((value) => value.toLocaleString("ja-JP"))).toEqual(totals);
  });

  test("長い休みの表は、いくつかに分けて、すべての月を載せる", () => {
    const money = someMoney({
      leaves: [{ id: "1", kind: "childcareLeave", start: isoDate("2027-02-10"), end: isoDate("2028-01-31") }],
    });
    const tables = tablesOf(money);
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.flatMap(({ columns }) => columns.slice(1).map(({ title }) => title))).toEqual(
      money.months.map(({ year, month }) => `${year}\n${month}`),
    );
  });

  test("桁の多い額があるときは、一度に並べる月を減らす", () => {
    const money = someMoney({
      pay: {
        standardMonthlyRemuneration: 650_000,
        isAged40To64: true,
        residentTax: 9_999_999,
        bonuses: [{ month: isoMonth("2027-06"), gross: 99_999_999 }],
      },
    });
    const tables = tablesOf(money);
    expect(tables.length).toBeGreaterThan(0);
    for (const { columns } of tables) expect(columns.length - 1).toBeLessThanOrEqual(4);
  });

  test("負の額には▲を付け、画面の西暦は紙の和暦にそろえる", () => {
    const money = someMoney({
      leaves: [{ id: "1", kind: "childcareLeave", start: isoDate("2027-02-10"), end: isoDate("2027-04-30") }],
    });
    expect(JSON.stringify(money.rows)).toMatch(/▲[\d,]+/u);
    expect(JSON.stringify([money.figures, money.chartDescription])).not.toMatch(/20\d\d年/u);
  });

  test("含まれていないもの、要確認のこと、使った規定を載せ、金額を含むと断る", () => {
    const text = JSON.stringify(ownCopyDocument(aPrintablePlan(), [], someMoney(), ""));
    for (const part of ["含まれていないもの", "聞くこと：", "使った規定", "本人控え　金額を含みます"])
      expect(text).toContain(part);
  });
});
