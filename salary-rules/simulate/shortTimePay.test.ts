import { describe, expect, test } from "vitest";
import { isoMonth } from "../kernel/isoDate";
import { simulate } from "../simulate";
import type { Pay, ShortTimeWork, SimulationSettings } from "../simulation";
import { aPay, aRequest } from "../testing/requests";

const from = isoMonth("2027-04");
const until = isoMonth("2027-06");

function mayOf(shortTimeWork: ShortTimeWork, pay: Partial<Pay> = {}, settings: SimulationSettings = {}) {
  const { months } = simulate(aRequest({ pay: aPay({ ...pay, shortTimeWork }), settings }));
  const may = months.find(({ month }) => month === "2027-05");
  if (may?.kind !== "computed") throw new Error("5月を計算できません");
  return may;
}

function payIn({ withLeave }: ReturnType<typeof mayOf>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    withLeave.lines.filter(({ kind }) => kind === "pay").map(({ term, amount }) => [term, amount.value]),
  );
}

const items = { basicMonthlySalary: 300_000, regionalAllowance: 33_000, dependentAllowance: 13_000 };

describe("部分休業（第1号・第2号）をする月の給与（手計算）", () => {
  test("給料30万円・地域手当3万3千円、月20時間：1時間 333,000×12÷2,015＝1,983円", () => {
    const may = mayOf({ from, until, partialLeaveMinutes: 20 * 60 }, { items });
    expect(payIn(may)).toEqual({ ...items, partialLeaveReduction: -39_660 });
    expect(may.withLeave.gross.value).toBe(346_000 - 39_660);
  });

  test("年間の勤務時間は団体による：1,860時間なら1時間2,148円", () => {
    const may = mayOf({ from, until, partialLeaveMinutes: 20 * 60 }, { items }, { hoursPerYear: 1_860 });
    expect(payIn(may)).toMatchObject({ partialLeaveReduction: -42_960 });
  });

  test("30分は0.5時間、給料の入力がなければ標準報酬の月額から見積もる：1,787×10.5＝18,763.5", () => {
    const may = mayOf({ from, until, partialLeaveMinutes: 10 * 60 + 30 });
    expect(payIn(may)).toEqual({ monthlyPay: 300_000, partialLeaveReduction: -18_763 });
  });

  test("減った月の所得税は計算表により、掛金は変わらない", () => {
    const reduced = mayOf({ from, until, partialLeaveMinutes: 20 * 60 }, { items, incomeTax: 9_999 });
    const taxOf = (slip: typeof reduced.withLeave) => slip.lines.find(({ term }) => term === "incomeTax")?.amount.value;
    expect(taxOf(reduced.withoutLeave)).toBe(9_999);
    expect(taxOf(reduced.withLeave)).not.toBe(9_999);
    expect(reduced.withLeave.contributions).toEqual(reduced.withoutLeave.contributions);
  });
});

describe("育児短時間勤務をする月の給与（手計算）", () => {
  test("週19時間25分（1,165分）：給料と地域手当は1,165÷2,325、扶養手当はそのまま", () => {
    const may = mayOf({ from, until, weeklyMinutes: 1_165 }, { items });
    expect(payIn(may)).toEqual({ basicMonthlySalary: 150_322, regionalAllowance: 16_535, dependentAllowance: 13_000 });
  });

  test("手当金は、減った報酬による", () => {
    // 報酬 150,322 は標準報酬30万円の90%未満：150,322×10%＝15,032
    const may = mayOf({ from, until, weeklyMinutes: 1_165 });
    expect(may.benefitsEarned).toMatchObject([{ term: "shortTimeWorkBenefit", amount: { value: 15_032 } }]);
  });
});
