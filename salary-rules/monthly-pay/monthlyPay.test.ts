import { describe, expect, test } from "vitest";
import { traceOf } from "../kernel/arithmetic";
import { inJapanese } from "../kernel/inJapanese";
import { marksOf } from "../kernel/marks";
import { explained } from "../kernel/trace";
import { yen } from "../kernel/yen";
import { type Attendance, type MonthlyPayTerms, monthlyPayLines, prorated } from "./monthlyPay";

function anAttendance(attendance: Partial<Attendance> = {}): Attendance {
  return { daysInMonth: 20, daysInService: 7, hasLeave: true, isCommutingAllowancePaid: true, ...attendance };
}

const valuesOf = (pay: MonthlyPayTerms, attendance: Attendance) =>
  monthlyPayLines(pay, attendance).map(({ term, amount }) => [term, amount.value]);

describe("日割計算（現日数から週休日を除いた日数を基礎とする、円未満切捨て）", () => {
  // prettier-ignore
  test.each([
    { source: "hiwari-kyoto-1 京都府立高教組", salary: 200_000, service: 24, base: 25, expected: 192_000 },
    { source: "hiwari-kyoto-2 京都府立高教組（振替1日）", salary: 200_000, service: 23, base: 24, expected: 191_666 },
    { source: "hiwari-r8-07 2026年7月10日に復帰", salary: 300_000, service: 16, base: 23, expected: 208_695 },
    { source: "hiwari-r8-09z 月の全部を休業", salary: 300_000, service: 0, base: 22, expected: 0 },
    { source: "境界：週休日だけの休業", salary: 300_001, service: 22, base: 22, expected: 300_001 },
  ])("$source → $expected円", ({ salary, service, base, expected }) => {
    expect(prorated(yen(salary), anAttendance({ daysInService: service, daysInMonth: base })).value).toBe(expected);
  });

  test("休業のない月は月額のまま", () => {
    expect(prorated(yen(300_001), anAttendance({ hasLeave: false })).value).toBe(300_001);
  });
});

describe("支給項目", () => {
  const items = {
    basicMonthlySalary: 280_001,
    regionalAllowance: 16_800,
    dependentAllowance: 13_000,
    housingAllowance: 28_000,
    commutingAllowance: 10_000,
    otherMonthlyPay: 5_000,
  };

  test("入力された項目は、項目ごとに日割りして切り捨てる。通勤手当は日割りしない", () => {
    expect(valuesOf({ standardMonthlyRemuneration: 340_000, items }, anAttendance())).toEqual([
      ["basicMonthlySalary", 98_000],
      ["regionalAllowance", 5_880],
      ["dependentAllowance", 4_550],
      ["housingAllowance", 9_800],
      ["commutingAllowance", 10_000],
      ["otherMonthlyPay", 1_750],
    ]);
  });

  test("通勤しない月に通勤手当はない", () => {
    expect(
      valuesOf(
        { standardMonthlyRemuneration: 340_000, items: { basicMonthlySalary: 300_000, commutingAllowance: 10_000 } },
        anAttendance({ daysInService: 0, isCommutingAllowancePaid: false }),
      ),
    ).toEqual([
      ["basicMonthlySalary", 0],
      ["commutingAllowance", 0],
    ]);
  });

  test("何も入力されていなければ、標準報酬の月額を給与の目安とする", () => {
    const [line] = explained(() => monthlyPayLines({ standardMonthlyRemuneration: 300_000 }, anAttendance()));
    expect(line?.amount.value).toBe(105_000);
    expect(line && marksOf(line.amount)).toEqual(["estimate"]);
    expect(line && inJapanese(traceOf(line.amount))).toBe("300,000円 × 7日 ÷ 20日");
  });

  test("手当だけが入力されていれば、残りを給与の目安とする", () => {
    const full = anAttendance({ hasLeave: false });
    expect(valuesOf({ standardMonthlyRemuneration: 300_000, items: { commutingAllowance: 10_000 } }, full)).toEqual([
      ["monthlyPay", 290_000],
      ["commutingAllowance", 10_000],
    ]);
    expect(valuesOf({ standardMonthlyRemuneration: 5_000, items: { commutingAllowance: 10_000 } }, full)).toEqual([
      ["monthlyPay", 0],
      ["commutingAllowance", 10_000],
    ]);
  });

  test("給料が入力されていれば、明細どおりで印がない", () => {
    const lines = explained(() => monthlyPayLines({ standardMonthlyRemuneration: 340_000, items }, anAttendance()));
    expect(lines.map((line) => marksOf(line.amount))).toEqual([[], [], [], [], [], []]);
  });
});
