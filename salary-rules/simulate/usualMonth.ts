import type { CalendarMonth } from "../kernel/calendarMonth";
import { remembering } from "../kernel/remembering";
import type { Yen } from "../kernel/yen";
import type { Payslip } from "../simulationResult";
import { type UsualBonusSlip, usualBonusSlip } from "./bonusSlips";
import { oncePer } from "./keeping";
import { usualPayslips } from "./monthlyPayslip";
import { takeHomePayOf } from "./payslip";
import type { PayTerms } from "./payTerms";

/** 休まない月。 */
export interface UsualMonth {
  readonly payslip: Payslip;
  /** 年末調整をする前の明細。 */
  readonly regular: Payslip;
  readonly bonus: UsualBonusSlip | undefined;
  readonly takeHomePay: Yen;
}

/** 休まない月の給与と手当。They follow from the pay alone, so they are worked out once for every plan that is tried. */
export const usualMonths = oncePer((payTerms: PayTerms) =>
  remembering((month: CalendarMonth) => usualMonth(month, payTerms)),
);

function usualMonth(month: CalendarMonth, payTerms: PayTerms): UsualMonth {
  const payslip = usualPayslips(payTerms)(month);
  const bonus = usualBonusSlip(month, payTerms);
  return { payslip, regular: payslip, bonus, takeHomePay: takeHomePayOf(payslip, bonus?.slip, []) };
}
