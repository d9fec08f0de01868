import { describe, expect, test } from "vitest";
import { traceOf } from "../kernel/arithmetic";
import { recompute } from "../kernel/recompute";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { hourlyPay, partialLeaveReduction, shortTimeWorkSalary } from "./hourlyPay";

describe("勤務1時間当たりの給与額（50銭未満切捨て・50銭以上切上げ）", () => {
  // prettier-ignore
  test.each([
    {
      source: "hourly-kishiwada 岸和田市 1,860時間：2,148.387",
      salary: 300_000,
      region: 33_000,
      hours: 1_860,
      expected: 2_148,
    },
    { source: "国 2,015時間：300,000×12÷2,015＝1,786.6", salary: 300_000, region: 0, hours: 2_015, expected: 1_787 },
    { source: "境目：1,501.5円は切上げ", salary: 250_250, region: 0, hours: 2_000, expected: 1_502 },
    { source: "境目：1,501.494円は切捨て", salary: 250_249, region: 0, hours: 2_000, expected: 1_501 },
    {
      source: "奈良県市町村職員共済 p.179 給料334,000・地域手当40,080",
      salary: 334_000,
      region: 40_080,
      hours: 2_015,
      expected: 2_228,
    },
  ])("$source → $expected円", ({ salary, region, hours, expected }) => {
    const terms = { basicMonthlySalary: yen(salary), regionalAllowance: yen(region), hoursPerYear: hours };
    expect(hourlyPay(terms).value).toBe(expected);
  });

  test("計算根拠の検算が合う", () => {
    const amount = explained(() =>
      hourlyPay({ basicMonthlySalary: yen(300_000), regionalAllowance: yen(33_000), hoursPerYear: 1_860 }),
    );
    expect(recompute(traceOf(amount))).toBe(2_148);
  });
});

describe("部分休業による減額（1か月の合計の時間）", () => {
  // prettier-ignore
  test.each([
    { source: "なし", minutes: 0, halfHours: 0, roundedUp: 0 },
    { source: "1日2時間を20日（第1号の上限）", minutes: 2_400, halfHours: 85_920, roundedUp: 85_920 },
    { source: "30分の端数：福島0.5時間、鳥取1時間", minutes: 90, halfHours: 3_222, roundedUp: 4_296 },
    { source: "第2号の77時間30分", minutes: 4_650, halfHours: 166_470, roundedUp: 167_544 },
    { source: "円未満切捨て（奇数の時給）", minutes: 30, halfHours: 1_074, roundedUp: 2_148 },
  ])("$source → 30分単位$halfHours円、1時間に切上げ$roundedUp円", ({ minutes, halfHours, roundedUp }) => {
    expect(partialLeaveReduction(yen(2_148), minutes, "halfHours").value).toBe(halfHours);
    expect(partialLeaveReduction(yen(2_148), minutes, "roundedUpToHour").value).toBe(roundedUp);
  });

  test("0.5時間の額に端数があれば、円未満を切り捨てる", () => {
    expect(partialLeaveReduction(yen(2_149), 30, "halfHours").value).toBe(1_074);
  });

  test("計算根拠の検算が合う", () => {
    const amount = explained(() => partialLeaveReduction(yen(2_149), 90, "halfHours"));
    expect(recompute(traceOf(amount))).toBe(amount.value);
  });
});

describe("育児短時間勤務の給料（1週間の勤務時間の割合）", () => {
  const fullTime = 38 * 60 + 45;

  // prettier-ignore
  test.each([
    { source: "19時間25分：300,000×1,165÷2,325＝150,322.5", shortTime: 19 * 60 + 25, expected: 150_322 },
    { source: "19時間35分：300,000×1,175÷2,325＝151,612.9", shortTime: 19 * 60 + 35, expected: 151_612 },
    { source: "23時間15分：300,000×1,395÷2,325＝180,000", shortTime: 23 * 60 + 15, expected: 180_000 },
    { source: "24時間35分：300,000×1,475÷2,325＝190,322.5", shortTime: 24 * 60 + 35, expected: 190_322 },
    { source: "通常の勤務時間", shortTime: fullTime, expected: 300_000 },
  ])("$source → $expected円", ({ shortTime, expected }) => {
    expect(shortTimeWorkSalary(yen(300_000), { shortTime, fullTime }).value).toBe(expected);
  });
});
