import { describe, expect, test } from "vitest";
import { answerTo, type Simulated } from "./answer";
import { chartGeometry, seriesKeys } from "./chartGeometry";
import { keyFiguresOf } from "./keyFigures";
import { monthFigures, statementOf } from "./monthTable";
import { aLeave, aPlan, organization, today } from "./testing/aPlan";

const typed = {
  standardMonthlyRemuneration: "320,000",
  residentTax: "15,000",
  "bonus.0.month": "2027-06",
  "bonus.0.gross": "700,000",
};

function anAnswer(plan = aPlan(), values: Record<string, string> = typed): Simulated {
  const { answer } = answerTo(plan, values, today, organization);
  if (answer.kind !== "simulated") throw new Error(answer.kind);
  return answer;
}

const aYear = aPlan({ leaves: [aLeave("2027-02-10", "2028-02-09", "childcareLeave")] });

describe.each(["earned", "paid"] as const)("月ごとの数字（%s）", (view) => {
  test.each([
    { name: "28日の休み", plan: aPlan() },
    { name: "1年の休み", plan: aYear },
  ])("$name：積み上げた四つの合計が、手取りの合計になる", ({ plan }) => {
    const computed = monthFigures(anAnswer(plan).result.months, view).filter((month) => month.kind === "computed");
    expect(computed.length).toBeGreaterThan(3);
    for (const month of computed) {
      expect(seriesKeys.reduce((sum, key) => sum + month[key], 0)).toBe(month.total);
      expect(month.total - month.withoutLeave).toBe(month.difference);
    }
  });

  test("グラフの高さは、積み上げた額に比例する", () => {
    const figures = monthFigures(anAnswer(aYear).result.months, view);
    expect(figures.filter(({ kind }) => kind === "computed").length).toBeGreaterThan(8);
    const { columns, baseline, gridlines } = chartGeometry(figures);
    const yenPerPixel = ((gridlines[1]?.value ?? 0) - 0) / (baseline - (gridlines[1]?.y ?? 0));
    columns.forEach(({ segments, outline }, index) => {
      const month = figures[index];
      if (month?.kind !== "computed") return;
      for (const { key, height } of segments) expect(height * yenPerPixel).toBeCloseTo(Math.abs(month[key]), 3);
      expect((outline?.height ?? 0) * yenPerPixel).toBeCloseTo(month.withoutLeave, 3);
    });
  });
});

test("休んだ月で見ても、振り込まれる月で見ても、手当金の総額は同じ", () => {
  const { months, totals } = anAnswer().result;
  const sumIn = (view: "earned" | "paid") =>
    monthFigures(months, view).reduce(
      (sum, month) =>
        sum + (month.kind === "computed" ? month.childcareLeaveBenefit + month.childcareLeaveSupportBenefit : 0),
      0,
    );
  const later = totals.benefitsPaidAfterwards.reduce((sum, { amount }) => sum + amount.value, 0);
  expect(sumIn("paid") + later).toBe(sumIn("earned"));
  expect(sumIn("earned")).toBe(totals.childcareLeaveBenefit.value + totals.childcareLeaveSupportBenefit.value);
});

test("住民税だけを払う月は、棒が基準線より下に伸びる", () => {
  const figures = monthFigures(anAnswer(aYear).result.months, "earned");
  const { columns, baseline } = chartGeometry(figures);
  const payBelow = columns.flatMap(({ segments }) => segments.filter(({ key, value }) => key === "pay" && value < 0));
  expect(payBelow.length).toBeGreaterThan(0);
  for (const { y } of payBelow) expect(y).toBeCloseTo(baseline, 6);
});

test("計算できない月は、グラフでは棒がない", () => {
  const [first] = anAnswer().result.months;
  if (!first) throw new Error("月があるはず");
  const refusal = {
    kind: "noValueInForce",
    parameter: "率",
    date: "2040-01-01",
    months: [first.month],
    message: "ない",
  } as const;
  const months = [{ kind: "refused", month: first.month, refusal }, first] as never;
  expect(chartGeometry(monthFigures(months, "earned")).columns[0]?.segments).toEqual([]);
});

describe("一か月の明細", () => {
  const during = anAnswer().result.months.find((month) => month.kind === "computed" && month.phase === "during");
  if (during?.kind !== "computed") throw new Error("休業の月があるはず");
  const sections = statementOf(during);

  test("給与明細の順に、支給、控除、手当金、手取りが並ぶ", () => {
    expect(sections.map(({ title }) => title)).toEqual(["給与", "この月の休業に対する手当金", "この月の手取り"]);
    expect(sections[0]?.lines.map(({ kind }) => kind)).toEqual([
      "pay",
      "subtotal",
      ...Array(5).fill("contribution"),
      ...Array(2).fill("tax"),
      "subtotal",
      "subtotal",
    ]);
  });

  test("支給から控除を引いた額が差引支給額で、手当金を足すと手取りになる", () => {
    const amount = (key: string) =>
      sections.flatMap(({ lines }) => lines).find((line) => line.key === key)?.withLeave.value ?? Number.NaN;
    expect(amount("pay-gross") - amount("pay-deductions")).toBe(amount("pay-takeHomePay"));
    const benefits = (sections[1]?.lines ?? []).reduce((sum, { withLeave }) => sum + withLeave.value, 0);
    expect(amount("pay-takeHomePay") + benefits).toBe(amount("takeHomePay"));
  });

  test("どの額にも根拠がある", () => {
    for (const { withLeave } of sections.flatMap(({ lines }) => lines)) expect(withLeave.trace).toBeDefined();
  });

  test("期末・勤勉手当の月には、その明細が加わる", () => {
    const june = anAnswer(aYear).result.months.find(({ month }) => month === "2027-06");
    if (june?.kind !== "computed") throw new Error("6月があるはず");
    expect(statementOf(june).map(({ title }) => title)).toContain("期末・勤勉手当");
  });
});

describe("三つの数字の内訳", () => {
  const { result } = anAnswer();
  if (!result.summary) throw new Error("要約があるはず");
  const figures = keyFiguresOf(result.summary, result.months);
  const total = (texts: readonly { readonly text: string }[]) =>
    texts.reduce((sum, { text }) => sum + Number(text.replace(/[^0-9]/gu, "")) * (/少ない|−/u.test(text) ? -1 : 1), 0);

  test("休業中の手取りは、内訳の平均（円未満切捨て）", () => {
    const [monthly] = figures;
    expect(Math.floor(total(monthly?.parts ?? []) / (monthly?.parts.length ?? 1))).toBe(monthly?.amount.value);
  });

  test("ふだんとの差と、いちばん少ない月は、内訳の合計", () => {
    for (const figure of figures.slice(1)) expect(total(figure.parts)).toBe(figure.amount.value);
  });
});
