import { describe, expect, test } from "vitest";
import { bonusPeriods } from "../bonus-periods/bonusPeriods";
import { type BonusWindow, bonusWindowPaidIn } from "../bonus-periods/bonusWindow";
import { halfDaysOf } from "../bonus-periods/halfDays";
import { traceOf } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import { inJapanese } from "../kernel/inJapanese";
import { isoDate, isoMonth } from "../kernel/isoDate";
import { rate } from "../kernel/rate";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { diligenceAllowance, type WorkPeriodRate, workPeriodRate } from "./diligenceAllowance";
import {
  diligenceMonths,
  goodPerformanceRates,
  recommendedDiligenceMonths,
  recommendedGoodPerformanceRates,
  workPeriodRates,
} from "./parameters";

const window = bonusWindowPaidIn(isoMonth("2026-12")) as BonusWindow;

function workPeriodOf(months: number, days: number) {
  const noLeave = { birthDate: isoDate("2026-07-01"), approvedLeaves: [] };
  const periods = bonusPeriods(window, noLeave, {
    bonusPeriodMethod: "calendarMonths",
    sumsLeavesAcrossWindows: true,
    partialLeaveDaysBeforeDiligenceCut: 30,
  });
  return { ...periods, workPeriod: halfDaysOf({ months, days }, window.end) };
}

function percentOf(outcome: WorkPeriodRate): number {
  return outcome.kind === "paid" ? (100 * outcome.rate.numerator) / outcome.rate.denominator : 0;
}

/** 規則9-40 別表第二（大町町規則 別表第1、昭和村規程 別表）。段の下限と、その1日前。 */
describe("勤務期間別割合の13の段の境目", () => {
  // prettier-ignore
  test.each([
    { months: 6, days: 0, percent: 100 },
    { months: 5, days: 29, percent: 95 },
    { months: 5, days: 15, percent: 95 },
    { months: 5, days: 14, percent: 90 },
    { months: 5, days: 0, percent: 90 },
    { months: 4, days: 29, percent: 80 },
    { months: 4, days: 15, percent: 80 },
    { months: 4, days: 14, percent: 70 },
    { months: 4, days: 0, percent: 70 },
    { months: 3, days: 29, percent: 60 },
    { months: 3, days: 15, percent: 60 },
    { months: 3, days: 14, percent: 50 },
    { months: 3, days: 0, percent: 50 },
    { months: 2, days: 29, percent: 40 },
    { months: 2, days: 15, percent: 40 },
    { months: 2, days: 14, percent: 30 },
    { months: 2, days: 0, percent: 30 },
    { months: 1, days: 29, percent: 20 },
    { months: 1, days: 15, percent: 20 },
    { months: 1, days: 14, percent: 15 },
    { months: 1, days: 0, percent: 15 },
    { months: 0, days: 29, percent: 10 },
    { months: 0, days: 15, percent: 10 },
    { months: 0, days: 14, percent: 5 },
    { months: 0, days: 1, percent: 5 },
  ])("$months か月と$days 日は $percent%", ({ months, days, percent }) => {
    expect(percentOf(workPeriodRate(workPeriodOf(months, days), "worked", "nothing"))).toBe(percent);
  });
});

describe("勤務した日がないとき", () => {
  test.each(["paidLeaveOnly", "none"] as const)("%s では支給されない", (service) => {
    expect(workPeriodRate(workPeriodOf(1, 0), service, "leastRate")).toEqual({
      kind: "notPaid",
      reason: "withoutWorkedDay",
    });
  });

  test("勤務した日があるのに期間が残らないとき、5%か0%かは団体の扱いによる", () => {
    expect(percentOf(workPeriodRate(workPeriodOf(0, 0), "worked", "leastRate"))).toBe(5);
    expect(workPeriodRate(workPeriodOf(0, 0), "worked", "nothing")).toEqual({
      kind: "notPaid",
      reason: "noPeriodRemains",
    });
  });

  // prettier-ignore
  test.each([
    { reason: "withoutWorkedDay", rule: "対象期間に実際に勤務した日がないため、支給されない" },
    { reason: "noPeriodRemains", rule: "育児休業の期間を除くと勤務期間が残らないため、支給されない" },
  ] as const)("$reason は0円で、理由が残る", ({ reason, rule }) => {
    const amount = explained(() => diligenceAllowance(yen(323_400), rate("1.0225"), { kind: "notPaid", reason }));
    expect(amount.value).toBe(0);
    expect(traceOf(amount)).toMatchObject({ rule });
  });
});

/** 勤勉手当基礎額 × 成績率 × 割合（円未満切捨て）。 */
// prettier-ignore
const amounts = [
  {
    source: "bonus-aichi-newhire 愛知県（平成30年6月、合計126,798円を公表）",
    base: 198_900,
    performance: "0.9",
    percent: "0.30",
    expected: 53_703,
  },
  { source: "bonus-amount-r8-1", base: 323_400, performance: "1.0225", percent: "1", expected: 330_676 },
  { source: "bonus-amount-r8-2", base: 323_400, performance: "1.0225", percent: "0.80", expected: 264_541 },
  { source: "bonus-amount-r8-4", base: 323_400, performance: "1.0225", percent: "0.50", expected: 165_338 },
];

test.each(amounts)("$source → $expected円", ({ base, performance, percent, expected }) => {
  const workPeriod = { kind: "paid", rate: rate(percent) } as const;
  expect(diligenceAllowance(yen(base), rate(performance), workPeriod).value).toBe(expected);
});

test("計算根拠に、基礎額・成績率・割合が残る", () => {
  const amount = explained(() =>
    diligenceAllowance(
      yen(323_400),
      goodPerformanceRates.on(window.recordDate),
      workPeriodRate(workPeriodOf(4, 0), "worked", "leastRate"),
    ),
  );
  expect(inJapanese(traceOf(amount))).toBe("323,400円 × 102.25% × 70%");
});

describe("支給月数の枠と成績率は、年度と期で変わる", () => {
  const ratioOf = (text: string) => {
    const { numerator, denominator } = rate(text);
    return { numerator, denominator };
  };

  // prettier-ignore
  test.each([
    { date: "2024-06-01", months: "1.025", status: "recalled" },
    { date: "2024-12-01", months: "1.075", status: "recalled" },
    { date: "2025-06-01", months: "1.05", status: "confirmed" },
    { date: "2025-12-01", months: "1.075", status: "confirmed" },
    { date: "2026-06-01", months: "1.0625", status: "derived" },
    { date: "2026-12-01", months: "1.0625", status: "derived" },
    { date: "2027-06-01", months: "1.0625", status: "assumed" },
  ])("$date の枠は $months か月（$status）", ({ date, months, status }) => {
    expect(diligenceMonths.entryOn(isoDate(date))).toMatchObject({ status, value: ratioOf(months) });
  });

  // prettier-ignore
  test.each([
    { date: "2025-06-01", performance: "1.01", status: "confirmed" },
    { date: "2025-12-01", performance: "1.035", status: "confirmed" },
    { date: "2026-06-01", performance: "1.0225", status: "derived" },
    { date: "2026-12-01", performance: "1.0225", status: "derived" },
    { date: "2027-12-01", performance: "1.0225", status: "assumed" },
  ])("$date の「良好」は $performance（$status）", ({ date, performance, status }) => {
    expect(goodPerformanceRates.entryOn(isoDate(date))).toMatchObject({ status, value: ratioOf(performance) });
  });

  test("勧告どおりの値は、2026年12月の期だけの仮定", () => {
    expect(recommendedDiligenceMonths.on(isoDate("2026-12-01"))).toMatchObject(ratioOf("1.0875"));
    expect(recommendedGoodPerformanceRates.on(isoDate("2026-12-01"))).toMatchObject(ratioOf("1.0475"));
    expect(() => recommendedDiligenceMonths.on(isoDate("2027-06-01"))).toThrow(NoValueInForce);
  });

  test("令和6年度の成績率は登録がなく、断る", () => {
    expect(() => goodPerformanceRates.on(isoDate("2024-12-01"))).toThrow(NoValueInForce);
    expect(() => diligenceMonths.on(isoDate("2028-04-01"))).toThrow(NoValueInForce);
    expect(() => workPeriodRates.on(isoDate("2022-09-30"))).toThrow(NoValueInForce);
  });
});
