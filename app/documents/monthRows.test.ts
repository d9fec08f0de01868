import { describe, expect, test } from "vitest";
import { explained, type SimulatedMonth, type SimulationRequest, simulate } from "#salary-rules";
import { monthOf, monthsFrom } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { aFamily } from "#salary-rules/testing/families";
import type { MonthView } from "../simulation/moneyForm";
import { moneyOrganizationOf } from "../simulation/moneyOrganization";
import { timingLabels } from "../simulation/monthTable";
import { type MoneyPages, moneyPages } from "./moneyPages";
import { monthRows } from "./monthRows";

const organization = moneyOrganizationOf(nationalSettings);
const results = Array.from({ length: 50 }, (_, seed) => explained(() => simulate(aCommuter(seed))));
const pages = { earned: pagesIn("earned"), paid: pagesIn("paid") };

function pagesIn(view: MonthView): readonly MoneyPages[] {
  return results.map((result) => moneyPages({ result, view, organization }));
}

/** A family whose father, where he commutes at all, has a pass for three months from the month before his first leave. */
function aCommuter(seed: number): SimulationRequest {
  const family = aFamily(seed);
  const [leave] = family.leaves;
  if (!leave || !family.pay.items?.commutingAllowance) return family;
  const commutingPass = { unitMonths: 3, unitStart: monthsFrom(monthOf(leave.start), -1) } as const;
  return { ...family, pay: { ...family.pay, commutingPass } };
}

/** 印刷された一列を、円に読み戻す。An empty cell adds nothing. */
function columnOf({ rows }: MoneyPages, index: number): readonly (readonly [label: string, value: number])[] {
  return rows.map(({ label, cells }) => {
    const text = cells[index]?.replace("—", "0").replaceAll(",", "").replace("▲", "-");
    return [label, Number(text)] as const;
  });
}

/** 手で足すように、上から足し引きする。 */
function checkSums(column: readonly (readonly [label: string, value: number])[], what: string) {
  const at = (label: string) => column.findIndex(([name]) => name === label);
  const yenOf = (label: string) => column[at(label)]?.[1];
  const sum = (from: number, until: number) => column.slice(from, until).reduce((total, [, value]) => total + value, 0);
  expect(sum(0, at("支給の合計")), what).toBe(yenOf("支給の合計"));
  expect(sum(at("支給の合計") + 1, at("控除の合計")), what).toBe(yenOf("控除の合計"));
  expect((yenOf("支給の合計") ?? 0) - (yenOf("控除の合計") ?? 0), what).toBe(yenOf("差引支給額"));
  expect(sum(at("差引支給額"), at("手取りの合計")), what).toBe(yenOf("手取りの合計"));
  expect((yenOf("手取りの合計") ?? 0) - (yenOf("休まなかった場合") ?? 0), what).toBe(yenOf("ふだんとの差"));
}

describe.each(["earned", "paid"] as const)("月ごとの表（%s）", (view) => {
  test("50の家族の、印刷されたどの列も、上から足し引きすると合う", () => {
    let columns = 0;
    for (const [seed, money] of pages[view].entries()) {
      money.months.forEach((_, index) => {
        if (money.rows.every(({ cells }) => cells[index] === "—")) return;
        columns += 1;
        checkSums(columnOf(money, index), `${seed} ${index}`);
      });
    }
    expect(columns).toBeGreaterThan(300);
  });

  test("計のほかのどの行にも、式か、入力した額の説明がある", () => {
    for (const [seed, { rows, formulas }] of pages[view].entries()) {
      const said = formulas.flatMap(({ rows: sums }) => sums.map(({ label }) => label)).join("、");
      for (const { label, isTotal } of rows) {
        if (!isTotal && label !== "期末・勤勉手当の手取り") expect(said, `${seed}`).toContain(label);
      }
    }
  });
});

test("振り込まれる月で見る表には、月のずれの行がある", () => {
  const labelsIn = (view: MonthView) => pages[view].map(({ rows }) => rows.map(({ label }) => label));
  const isTiming = (label: string) => Object.values(timingLabels).includes(label);
  for (const label of Object.values(timingLabels)) {
    expect(labelsIn("paid").filter((labels) => labels.includes(label)).length, label).toBeGreaterThan(1);
  }
  expect(labelsIn("earned").flat().some(isTiming)).toBe(false);
});

test("振り込まれる月で見る紙には、表のあとに振り込まれる手当金を書く", () => {
  const [result] = results;
  const months = result?.months.filter((month) => month.kind === "computed") ?? [];
  const [line] = months.flatMap(({ benefitsEarned }) => benefitsEarned);
  if (!result || !line) throw new Error("手当金があるはず");
  const later = { ...result, totals: { ...result.totals, benefitsPaidAfterwards: [line] } };
  const written = (view: MonthView) => moneyPages({ result: later, view, organization }).paidAfterwards;
  expect(written("paid")).toEqual([expect.stringMatching(/^令和\d+年\d+月　育児休業手当金 [\d,]+円$/u)]);
  expect(written("earned")).toEqual([]);
});

test("行の印は、その行のどれかの額の印", () => {
  const { rows } = pages.paid[0] ?? { rows: [] };
  const marks = new Map(rows.map(({ label, mark }) => [label, mark]));
  expect(marks.get("手取りの合計")).not.toBe("");
  expect(marks.get("休まなかった場合")).not.toBe("");
});

test("0円だけの行は省き、行の順は明細の順", () => {
  const rows = monthRows(simulate(aFamily(1)).months, "earned");
  const labels = rows.map(({ label }) => label);
  expect(labels.indexOf("短期掛金")).toBeLessThan(labels.indexOf("厚生年金保険料"));
  expect(labels.slice(-3)).toEqual(["手取りの合計", "休まなかった場合", "ふだんとの差"]);
  for (const { label, isTotal, cells } of rows) {
    if (!isTotal)
      expect(
        cells.some((cell) => cell !== undefined),
        label,
      ).toBe(true);
  }
  const without = monthRows(simulate({ ...aFamily(1), household: { spouse: "noneOfThese" } }).months, "earned");
  expect(without.map(({ label }) => label)).not.toContain("育児休業支援手当金");
});

test("12月に休んでいて掛金のない月があっても、行の順は変わらない", () => {
  for (const [seed, { rows }] of pages.earned.entries()) {
    const labels = rows.map(({ label }) => label);
    const [contribution, tax] = ["厚生年金保険料", "住民税"].map((label) => labels.indexOf(label));
    if (contribution !== -1 && tax !== -1) expect(contribution, `${seed}`).toBeLessThan(tax ?? 0);
    const yearEnd = labels.indexOf("年末調整");
    if (yearEnd !== -1) expect(labels[yearEnd + 1], `${seed}`).toBe("控除の合計");
  }
});

test("給与明細によって行が違っても、どの行も落ちない", () => {
  // 12月の年末調整は、12月の明細にしかない行。
  const { months } = simulate(aFamily(1));
  const cells = monthRows(months, "earned").find(({ label }) => label === "年末調整")?.cells ?? [];
  expect(months.filter((_, index) => cells[index] !== undefined).map(({ month }) => month)).toEqual(
    months.map(({ month }) => month).filter((month) => month.endsWith("-12")),
  );
});

test("計算できない月の欄は空く", () => {
  const [first] = simulate(aFamily(1)).months;
  if (!first) throw new Error("月があるはず");
  const refusal = { kind: "noValueInForce", parameter: "率", date: "2040-01-01", months: [], message: "ない" } as never;
  const months: readonly SimulatedMonth[] = [{ kind: "refused", month: first.month, refusal }, first];
  for (const { cells } of monthRows(months, "earned")) expect(cells[0]).toBeUndefined();
});
