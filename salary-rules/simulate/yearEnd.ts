import { plus } from "../kernel/arithmetic";
import { doubted, named } from "../kernel/naming";
import { zeroYen } from "../kernel/yen";
import type { Payslip, PayslipLine } from "../simulationResult";
import { incomeTaxSpouseDeductions } from "../spouse-deduction/parameters";
import { spouseDeduction } from "../spouse-deduction/spouseDeduction";
import { terms } from "../vocabulary";
import { yearEndIncomeTax, yearEndSettlement } from "../year-end-adjustment/yearEndAdjustment";
import type { PaidInYear } from "./paidInYear";
import { payslipOf } from "./payslip";

/** 12月の給与で精算する所得税の行。 */
export function yearEndLine(year: PaidInYear): PayslipLine {
  const { date, income, spouseIncome } = year;
  const tax = yearEndIncomeTax({
    ...year,
    spouseDeduction: spouseDeduction({ own: income, spouse: spouseIncome, date }, incomeTaxSpouseDeductions),
    otherDeductions: zeroYen,
    housingLoanCredit: zeroYen,
  });
  const amount = doubted(
    terms.yearEndAdjustment,
    yearEndSettlement(year.withheld, tax),
    "estimate",
    "1月から同じ給与で働いたとした目安。生命保険料や住宅ローンなどの控除は入れていない。",
  );
  return { term: "yearEndAdjustment", kind: "tax", amount };
}
