import { minus, sumOf } from "../kernel/arithmetic";
import type { CalendarMonth } from "../kernel/calendarMonth";
import { monthOf } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import type { BenefitLine, ComputedMonth, Payslip } from "../simulationResult";
import { terms } from "../vocabulary";
import type { Payslips } from "./payslips";
import type { Situation } from "./situation";

export interface MonthBenefits {
  readonly earned: readonly BenefitLine[];
  readonly paid: readonly BenefitLine[];
}

export function computedMonth(
  month: CalendarMonth,
  benefits: MonthBenefits,
  payslips: Payslips,
  situation: Situation,
): ComputedMonth {
  const { leaveDays, exemption, withLeave, withoutLeave } = payslips.monthly(month);
  const bonus = payslips.bonus(month);
  const takeHomePay = takeHomePayOf(withLeave, bonus?.withLeave, benefits.earned);
  const cashTakeHomePay = takeHomePayOf(withLeave, bonus?.withLeave, benefits.paid);
  const takeHomePayWithoutLeave = takeHomePayOf(withoutLeave, bonus?.withoutLeave, []);
  return {
    kind: "computed",
    month: month.month,
    phase: phaseOf(month, situation),
    leaveDays,
    exemption,
    withLeave,
    withoutLeave,
    bonus,
    benefitsEarned: benefits.earned,
    benefitsPaid: benefits.paid,
    takeHomePay,
    cashTakeHomePay,
    takeHomePayBesidesBonus: bonus === undefined ? takeHomePay : takeHomePayOf(withLeave, undefined, benefits.earned),
    takeHomePayWithoutLeave,
    difference: differenceOf(takeHomePay, takeHomePayWithoutLeave),
    cashDifference: differenceOf(cashTakeHomePay, takeHomePayWithoutLeave),
    ratioPerMille: ratioPerMille(takeHomePay, takeHomePayWithoutLeave),
  };
}

function takeHomePayOf(payslip: Payslip, bonus: Payslip | undefined, benefits: readonly BenefitLine[]): Yen {
  if (bonus === undefined && benefits.length === 0) return payslip.takeHomePay;
  const amounts = [payslip.takeHomePay];
  if (bonus !== undefined) amounts.push(bonus.takeHomePay);
  for (const benefit of benefits) amounts.push(benefit.amount);
  return named(terms.takeHomePay, sumOf(amounts));
}

function differenceOf(withLeave: Yen, withoutLeave: Yen): Yen {
  return named("休まなかった場合との差", minus(withLeave, withoutLeave));
}

/** 千分率、切捨て。 */
export function ratioPerMille(part: Yen, whole: Yen): number | undefined {
  return whole.value > 0 ? Math.floor((1000 * part.value) / whole.value) : undefined;
}

function phaseOf({ month }: CalendarMonth, { leaves }: Situation): ComputedMonth["phase"] {
  const first = leaves[0];
  const last = leaves.at(-1);
  if (first === undefined || last === undefined || month < monthOf(first.start)) return "before";
  return month > monthOf(last.end) ? "after" : "during";
}
