import { contributionExemption, type MonthExemption } from "../contribution-exemption/contributionExemption";
import { type CalendarMonth, calendarMonth } from "../kernel/calendarMonth";
import { type IsoMonth, monthsFrom } from "../kernel/isoDate";
import type { MonthBonus, Payslip } from "../simulationResult";
import { attendanceIn } from "./attendance";
import { bonusSlips } from "./bonusSlips";
import { monthlyPayslips, usualPayslip } from "./monthlyPayslip";
import type { Situation } from "./situation";

/** 一か月の給与の明細。休む場合と休まない場合。 */
interface MonthPay {
  readonly leaveDays: number;
  readonly exemption: MonthExemption;
  readonly withLeave: Payslip;
  readonly withoutLeave: Payslip;
}

export interface Payslips {
  readonly monthly: (month: CalendarMonth) => MonthPay;
  readonly bonus: (month: CalendarMonth) => MonthBonus | undefined;
}

/** 給与と、期末・勤勉手当の明細。A month is worked out once, also when the bonus of the next one asks for it. */
export function payslipsOf(situation: Situation): Payslips {
  const payslipIn = monthlyPayslips(situation.payTerms);
  const bonusIn = bonusSlips(situation);
  const known = new Map<IsoMonth, MonthPay>();
  const monthly = (month: CalendarMonth): MonthPay => {
    const before = known.get(month.month);
    if (before !== undefined) return before;
    const attendance = attendanceIn(month, situation);
    const exemption = contributionExemption(month.month, situation.deemedLeaves);
    const pay = {
      leaveDays: attendance.leaveDays,
      exemption,
      withLeave: payslipIn(month, attendance, exemption),
      withoutLeave: usualPayslip(month, situation.payTerms),
    };
    known.set(month.month, pay);
    return pay;
  };
  return {
    monthly,
    bonus: (month) =>
      bonusIn(month, monthly(month).exemption, () => monthly(calendarMonth(monthsFrom(month.month, -1))).withLeave),
  };
}
