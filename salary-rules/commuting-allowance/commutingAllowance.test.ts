import { describe, expect, test } from "vitest";
import { isoDate, isoMonth, monthsFrom } from "../kernel/isoDate";
import { marksOf } from "../kernel/marks";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { type CommutingTerms, commutingPayments } from "./commutingAllowance";
import { commutingBreak } from "./commutingMonths";

const aPeriod = ([start, end]: readonly [string, string]) => ({ start: isoDate(start), end: isoDate(end) });

/** 人事院規則9-24 第18条1項3号・4号、第20条2項・3項。 */
// biome-ignore format: one row a line
const breaks: readonly { source: string; leave: [string, string]; expected: [string, string] | undefined }[] = [
  { source: "commute-1 翌月に復帰", leave: ["2026-06-10", "2026-07-09"], expected: undefined },
  { source: "commute-2 翌々月に復帰", leave: ["2026-06-10", "2026-08-20"], expected: ["2026-06", "2026-09"] },
  { source: "境目：復帰が翌月の末日", leave: ["2026-06-10", "2026-07-30"], expected: undefined },
  { source: "境目：復帰が翌々月の初日（その月から再開）", leave: ["2026-06-10", "2026-07-31"], expected: ["2026-06", "2026-08"] },
  { source: "境目：復帰が翌々月の2日", leave: ["2026-06-10", "2026-08-01"], expected: ["2026-06", "2026-09"] },
  { source: "同じ月に復帰", leave: ["2026-06-10", "2026-06-20"], expected: undefined },
  { source: "月の初日から末日の前日まで", leave: ["2026-06-01", "2026-06-29"], expected: undefined },
  { source: "月の初日から末日まで（翌月の初日に復帰）", leave: ["2026-06-01", "2026-06-30"], expected: ["2026-05", "2026-07"] },
  { source: "月の初日から翌月の中途まで（復帰した月から再開）", leave: ["2026-06-01", "2026-07-09"], expected: ["2026-05", "2026-07"] },
];

test.each(breaks)("$source → 最後の月と再開の月 $expected", ({ leave, expected }) => {
  const found = commutingBreak(aPeriod(leave));
  expect(found && [found.lastMonth, found.restartMonth]).toEqual(expected);
});

const sixMonths: CommutingTerms = { unitMonths: 6, unitAllowance: yen(60_000), unitStart: isoMonth("2026-04") };
const months = Array.from({ length: 12 }, (_, index) => monthsFrom(isoMonth("2026-04"), index));

function paymentsOf(pass: CommutingTerms, ...leaves: readonly [string, string][]) {
  return commutingPayments(pass, leaves.map(aPeriod), months).map(({ month, kind, amount }) => [
    month,
    kind,
    amount.value,
  ]);
}

describe("支給と返納", () => {
  test("休業がなければ、支給単位期間の最初の月ごとに支給する", () => {
    expect(paymentsOf(sixMonths)).toEqual([
      ["2026-04", "unit", 60_000],
      ["2026-10", "unit", 60_000],
    ]);
  });

  test("支給単位期間は、後の年月からさかのぼっても数えられる", () => {
    expect(paymentsOf({ ...sixMonths, unitStart: isoMonth("2027-04") })).toEqual(paymentsOf(sixMonths));
  });

  test("commute-1 翌月に復帰すれば、返納も支給されない月もない", () => {
    expect(paymentsOf(sixMonths, ["2026-06-10", "2026-07-09"])).toEqual(paymentsOf(sixMonths));
  });

  test("commute-2 残りの3か月分を返納し、9月から新しい6か月", () => {
    expect(paymentsOf(sixMonths, ["2026-06-10", "2026-08-20"])).toEqual([
      ["2026-04", "unit", 60_000],
      ["2026-06", "refund", 30_000],
      ["2026-09", "unit", 60_000],
      ["2027-03", "unit", 60_000],
    ]);
  });

  test("支給単位期間の最後の月に始まる休業では返納がなく、次の支給は再開の月から", () => {
    expect(paymentsOf(sixMonths, ["2026-09-10", "2026-11-30"])).toEqual([
      ["2026-04", "unit", 60_000],
      ["2026-12", "unit", 60_000],
    ]);
  });

  test("最初の月の全日数にわたり通勤しない支給単位期間は、支給されない（第21条）", () => {
    expect(paymentsOf(sixMonths, ["2026-10-01", "2026-10-31"])).toEqual([
      ["2026-04", "unit", 60_000],
      ["2026-11", "unit", 60_000],
    ]);
  });

  test("1か月の定期券では返納がなく、通勤しない月に支給されない", () => {
    const oneMonth: CommutingTerms = { ...sixMonths, unitMonths: 1, unitAllowance: yen(12_000) };
    expect(paymentsOf(oneMonth, ["2026-06-10", "2026-08-20"]).map(([month]) => month)).toEqual(
      months.filter((month) => month !== "2026-07" && month !== "2026-08"),
    );
  });

  test("3か月の定期券では、7月からの単位が止まり、再開の月から数え直す", () => {
    const threeMonths: CommutingTerms = { ...sixMonths, unitMonths: 3, unitAllowance: yen(33_000) };
    expect(paymentsOf(threeMonths, ["2026-05-10", "2026-07-31"])).toEqual([
      ["2026-04", "unit", 33_000],
      ["2026-05", "refund", 11_000],
      ["2026-08", "unit", 33_000],
      ["2026-11", "unit", 33_000],
      ["2027-02", "unit", 33_000],
    ]);
  });

  test("二度の休業では、それぞれに返納と再開がある", () => {
    expect(paymentsOf(sixMonths, ["2026-05-11", "2026-07-31"], ["2026-10-10", "2026-12-31"])).toEqual([
      ["2026-04", "unit", 60_000],
      ["2026-05", "refund", 40_000],
      ["2026-08", "unit", 60_000],
      ["2026-10", "refund", 30_000],
      ["2027-01", "unit", 60_000],
    ]);
  });
});

describe("続く二度の休業", () => {
  test("止まったままの月には、返納する定期券がない", () => {
    // 7月1日からの休業の前月は6月だが、4月の返納のあと支給はない。
    expect(paymentsOf(sixMonths, ["2026-04-10", "2026-06-20"], ["2026-07-01", "2026-07-31"])).toEqual([
      ["2026-04", "unit", 60_000],
      ["2026-04", "refund", 50_000],
      ["2026-08", "unit", 60_000],
      ["2027-02", "unit", 60_000],
    ]);
  });
});

describe("返納額", () => {
  test("残りの月数で割った額は目安", () => {
    const [, refund] = explained(() => commutingPayments(sixMonths, [aPeriod(["2026-06-10", "2026-08-20"])], months));
    expect(refund && marksOf(refund.amount)).toEqual(["estimate"]);
  });

  test("払戻金がわかれば、その額で、印がない", () => {
    const pass = { ...sixMonths, passRefund: yen(24_350) };
    const [, refund] = explained(() => commutingPayments(pass, [aPeriod(["2026-06-10", "2026-08-20"])], months));
    expect(refund?.amount.value).toBe(24_350);
    expect(refund && marksOf(refund.amount)).toEqual([]);
  });
});
