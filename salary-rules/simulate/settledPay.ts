import type { CalendarMonth } from "../kernel/calendarMonth";
import { isDecember, yearOf } from "./calendarYear";
import type { MonthPay, MonthPayIn } from "./monthPay";
import { takeHomePayOf, withTaxLine } from "./payslip";
import type { YearOfPay, YearOfPayIn } from "./yearsOfPay";

/** 12月の給与では、その年の所得税を精算する（年末調整）。 */
export function settledPay(month: CalendarMonth, payIn: MonthPayIn, yearIn: YearOfPayIn): MonthPay {
  const pay = payIn(month);
  return isDecember(month.month) ? withYearEnd(pay, yearIn(yearOf(month.month))) : pay;
}

function withYearEnd(pay: MonthPay, { withLeave, withoutLeave }: YearOfPay): MonthPay {
  if (withLeave.yearEnd === undefined || withoutLeave.yearEnd === undefined) return pay;
  const payslip = withTaxLine(pay.usual.regular, withoutLeave.yearEnd);
  const takeHomePay = takeHomePayOf(payslip, pay.usual.bonus?.slip, []);
  return {
    ...pay,
    withLeave: withTaxLine(pay.regular, withLeave.yearEnd),
    usual: { ...pay.usual, payslip, takeHomePay },
  };
}
