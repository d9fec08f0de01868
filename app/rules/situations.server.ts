import type { Pay, PlannedLeave, ShortTimeWork, SimulationRequest } from "#salary-rules";
import { type BonusWindow, bonusWindowPaidIn } from "#salary-rules/bonus-periods/bonusWindow";
import { addDays, addMonths, firstDayOf, type IsoDate, monthOf, monthsFrom } from "#salary-rules/kernel/isoDate";

/**
 * 規定の一文を集めるための、架空の人たち。Between them they touch every rule that `simulate` names; a test compares them
 * with generated families. They lie in the past year, where values are registered.
 */
export function situations(today: IsoDate): readonly SimulationRequest[] {
  const birthDate = addMonths(today, -11);
  const child = { dueDate: birthDate, birthDate };
  const year = Number(birthDate.slice(0, 4));
  const spouseYearlyPay = [year, year + 1].map((one) => ({ year: one, amount: 1_000_000 }));
  const payslip: Pay = {
    standardMonthlyRemuneration: 360_000,
    isAged40To64: true,
    residentTax: 18_000,
    items: {
      basicMonthlySalary: 280_000,
      regionalAllowance: 16_800,
      dependentAllowance: 10_000,
      housingAllowance: 27_000,
      commutingAllowance: 12_000,
      overtimeAllowance: 20_000,
    },
    spouseYearlyPay,
    bonuses: [0, 1, 2, 3, 4, 5, 6].map((months) => ({
      month: monthOf(addMonths(birthDate, months)),
      gross: 700_000,
      ...(months === 6 ? { incomeTax: 40_000 } : {}),
    })),
  };
  const estimate: Pay = { standardMonthlyRemuneration: 1_390_000, isAged40To64: false, residentTax: 18_000 };

  const month = monthsFrom(monthOf(birthDate), 3);
  const inMonth = { from: month, until: month };
  const shortTimeWorks: readonly ShortTimeWork[] = [
    { ...inMonth, monthlyPay: 200_000 },
    { ...inMonth, monthlyPay: 350_000 },
    { ...inMonth, partialLeaveMinutes: 2_400 },
    { ...inMonth, weeklyMinutes: 1_165 },
  ];
  const household = { spouse: "unknown" } as const;
  const wholeWindow = latestBonusWindow(today);
  const monthBefore = firstDayOf(monthsFrom(monthOf(wholeWindow.recordDate), -1));

  return [
    ...shortTimeWorks.map((shortTimeWork) => ({
      child,
      leaves: [leave(birthDate, 28)],
      pay: { ...estimate, standardMonthlyRemuneration: 360_000, shortTimeWork },
      household,
    })),
    { child, leaves: [leave(birthDate, 240)], pay: payslip, household: { spouse: "tookPostnatalLeave" } },
    {
      child,
      leaves: [leave(firstDayOf(monthsFrom(monthOf(birthDate), 1)), 14)],
      pay: estimate,
      household: { spouse: "unknown" },
    },
    { child, leaves: [leave(wholeWindow.start, 183)], pay: { ...estimate, spouseYearlyPay }, household },
    { child, leaves: [leave(addDays(monthBefore, 4), 60)], pay: estimate, household },
    {
      child: { dueDate: birthDate },
      leaves: [leave(addDays(birthDate, 3), 35)],
      pay: { ...payslip, incomeTax: 9_000, contributionAmounts: { shortTermContribution: 17_280 } },
      household: { spouse: "notEmployed" },
    },
  ];
}

/** 今日までに支給月が来た、いちばん新しい手当の対象期間。 */
function latestBonusWindow(today: IsoDate): BonusWindow {
  for (let month = monthOf(today); ; month = monthsFrom(month, -1)) {
    const window = bonusWindowPaidIn(month);
    if (window) return window;
  }
}

function leave(start: IsoDate, days: number): PlannedLeave {
  return { id: start, kind: "childcareLeave", start, end: addDays(start, days - 1) };
}
