import type { MonthExemption } from "../contribution-exemption/contributionExemption";
import { type CalendarMonth, monthBefore } from "../kernel/calendarMonth";
import { remembering } from "../kernel/remembering";
import type { MonthBonus, Payslip } from "../simulationResult";
import { fullAttendance, type MonthAttendance } from "./attendance";
import { bonusSlips } from "./bonusSlips";
import { leaveMonths } from "./leaveMonths";
import { monthlyPayslips, usualPayslips } from "./monthlyPayslip";
import { isShortTimeWorkIn } from "./shortTimePay";
import type { Situation } from "./situation";
import { type UsualMonth, usualMonths } from "./usualMonth";

/** 一か月の給与の明細。 */
interface MonthlyPay {
  readonly leaveDays: number;
  readonly exemption: MonthExemption;
  readonly withLeave: Payslip;
}

/** 一か月の給与と、期末・勤勉手当の明細。 */
export interface MonthPay extends MonthlyPay {
  /** 年末調整をする前の明細。 */
  readonly regular: Payslip;
  readonly bonus: MonthBonus | undefined;
  /** 休まない場合。 */
  readonly usual: UsualMonth;
}

export type MonthPayIn = (month: CalendarMonth) => MonthPay;

/** 月々の給与と手当。A month that no leave touches is the usual one, and only the others are worked out. */
export function monthPaysOf(situation: Situation): MonthPayIn {
  const { payTerms } = situation;
  const usualIn = usualMonths(payTerms);
  const payslipIn = monthlyPayslips(payTerms);
  const usualPayslipIn = usualPayslips(payTerms);
  const leaveMonthIn = leaveMonths(situation);
  const bonusIn = bonusSlips(situation);
  const hasOvertime = payTerms.pay.items?.overtimeAllowance !== undefined;
  const withOvertime = (attendance: MonthAttendance, month: CalendarMonth): MonthAttendance => {
    const before = hasOvertime ? leaveMonthIn(monthBefore(month)).attendance : fullAttendance;
    return before.hasLeave ? { ...attendance, monthBefore: before } : attendance;
  };
  const monthlyIn = (month: CalendarMonth): MonthlyPay => {
    const { exemption, ...leaveMonth } = leaveMonthIn(month);
    const attendance = withOvertime(leaveMonth.attendance, month);
    const { leaveDays } = attendance;
    // 育児休業が1日でもある月は、短時間勤務の月ではない。
    const isShortTime = leaveDays === 0 && isShortTimeWorkIn(month.month, payTerms);
    const isUsual = leaveDays === 0 && !isShortTime && !exemption.isExempt && attendance.monthBefore === undefined;
    const withLeave = isUsual
      ? usualPayslipIn(month)
      : payslipIn(month, isShortTime ? { ...attendance, isShortTimeWork: true } : attendance, exemption);
    return { leaveDays, exemption, withLeave };
  };
  return remembering((month) => {
    const usual = usualIn(month);
    const { leaveDays, exemption, withLeave } = monthlyIn(month);
    const bonus = usual.bonus && bonusIn(month, usual.bonus, exemption, monthlyIn(monthBefore(month)).withLeave);
    return { leaveDays, exemption, withLeave, regular: withLeave, bonus, usual };
  });
}
