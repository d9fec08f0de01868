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
import { endOfTermAllowance, tenureRate } from "./endOfTermAllowance";
import { endOfTermMonths, recommendedEndOfTermMonths, tenureRates } from "./parameters";

const window = bonusWindowPaidIn(isoMonth("2026-12")) as BonusWindow;

function tenureOf(months: number, days: number) {
  const noLeave = { birthDate: isoDate("2026-07-01"), approvedLeaves: [] };
  const periods = bonusPeriods(window, noLeave, {
    bonusPeriodMethod: "calendarMonths",
    sumsLeavesAcrossWindows: true,
    partialLeaveDaysBeforeDiligenceCut: 30,
  });
  return { ...periods, tenure: halfDaysOf({ months, days }, window.end) };
}

function paidRate(percent: string) {
  const { numerator, denominator } = rate(percent);
  return { kind: "paid", rate: { numerator, denominator } };
}

/** 給与法第19条の4第2項、bonus-ryukyu-table 琉球大学。 */
// prettier-ignore
describe("在職期間別割合の境目", () => {
  test.each([
    { months: 6, days: 3, percent: "1" },
    { months: 6, days: 0, percent: "1" },
    { months: 5, days: 29.5, percent: "0.80" },
    { months: 5, days: 0, percent: "0.80" },
    { months: 4, days: 29.5, percent: "0.60" },
    { months: 3, days: 0, percent: "0.60" },
    { months: 2, days: 29.5, percent: "0.30" },
    { months: 2, days: 1, percent: "0.30" },
    { months: 0, days: 0, percent: "0.30" },
  ])("$months か月と$days 日は $percent", ({ months, days, percent }) => {
    expect(tenureRate(tenureOf(months, days), "worked", false)).toMatchObject(paidRate(percent));
  });
});

describe("基準日に育児休業をしているとき", () => {
  // prettier-ignore
  test.each([
    { service: "worked", isOnLeave: true, isPaid: true },
    { service: "paidLeaveOnly", isOnLeave: true, isPaid: true },
    { service: "none", isOnLeave: true, isPaid: false },
    { service: "none", isOnLeave: false, isPaid: true },
  ] as const)("$service、基準日に休業$isOnLeave → 支給 $isPaid", ({ service, isOnLeave, isPaid }) => {
    expect(tenureRate(tenureOf(3, 0), service, isOnLeave)).toMatchObject(
      isPaid ? paidRate("0.60") : { kind: "notPaid", reason: "onLeaveWithoutService" },
    );
  });

  test("支給されないときは0円で、理由が残る", () => {
    const amount = explained(() =>
      endOfTermAllowance(yen(337_700), rate("1.2625"), { kind: "notPaid", reason: "onLeaveWithoutService" }),
    );
    expect(amount.value).toBe(0);
    expect(traceOf(amount)).toMatchObject({ rule: expect.stringContaining("支給されない") });
  });
});

/** 期末手当基礎額 × 支給月数 × 割合（円未満切捨て）。 */
// prettier-ignore
const amounts = [
  {
    source: "bonus-aichi-newhire 愛知県（平成30年6月、合計126,798円を公表）",
    base: 198_900,
    months: "1.225",
    percent: "0.30",
    expected: 73_095,
  },
  { source: "bonus-amount-r8-1", base: 337_700, months: "1.2625", percent: "1", expected: 426_346 },
  { source: "bonus-amount-r8-2", base: 337_700, months: "1.2625", percent: "0.80", expected: 341_077 },
  { source: "bonus-amount-r8-4", base: 337_700, months: "1.2625", percent: "0.60", expected: 255_807 },
];

test.each(amounts)("$source → $expected円", ({ base, months, percent, expected }) => {
  const tenure = { kind: "paid", rate: rate(percent) } as const;
  expect(endOfTermAllowance(yen(base), rate(months), tenure).value).toBe(expected);
});

test("計算根拠に、基礎額・支給月数・割合が残る", () => {
  const amount = explained(() =>
    endOfTermAllowance(
      yen(337_700),
      endOfTermMonths.on(window.recordDate),
      tenureRate(tenureOf(5, 0), "worked", false),
    ),
  );
  expect(inJapanese(traceOf(amount))).toBe("337,700円 × 1.2625月分 × 80%");
});

describe("支給月数は、年度と期で変わる", () => {
  // prettier-ignore
  test.each([
    { date: "2024-06-01", months: "1.225", status: "confirmed" },
    { date: "2024-12-01", months: "1.275", status: "recalled" },
    { date: "2025-06-01", months: "1.25", status: "confirmed" },
    { date: "2025-09-30", months: "1.25", status: "confirmed" },
    { date: "2025-10-01", months: "1.275", status: "confirmed" },
    { date: "2025-12-01", months: "1.275", status: "confirmed" },
    { date: "2026-06-01", months: "1.2625", status: "derived" },
    { date: "2026-12-01", months: "1.2625", status: "derived" },
    { date: "2027-06-01", months: "1.2625", status: "assumed" },
    { date: "2028-03-31", months: "1.2625", status: "assumed" },
  ])("$date は $months か月（$status）", ({ date, months, status }) => {
    const { numerator, denominator } = rate(months);
    expect(endOfTermMonths.entryOn(isoDate(date))).toMatchObject({ status, value: { numerator, denominator } });
  });

  test.each(["2024-03-31", "2028-04-01"])("%s は登録がなく、断る", (date) => {
    expect(() => endOfTermMonths.on(isoDate(date))).toThrow(NoValueInForce);
  });

  test("勧告どおりの月数は、2026年12月の期だけの仮定", () => {
    expect(recommendedEndOfTermMonths.entryOn(isoDate("2026-12-01"))).toMatchObject({
      status: "assumed",
      value: { numerator: 103, denominator: 80 },
    });
    expect(() => recommendedEndOfTermMonths.on(isoDate("2027-06-01"))).toThrow(NoValueInForce);
    expect(() => recommendedEndOfTermMonths.on(isoDate("2026-06-01"))).toThrow(NoValueInForce);
  });

  test("割合の表は2022年10月から", () => {
    expect(() => tenureRates.on(isoDate("2022-09-30"))).toThrow(NoValueInForce);
  });
});
