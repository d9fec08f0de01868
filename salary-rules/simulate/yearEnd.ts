import { doubted } from "../kernel/naming";
import { zeroYen } from "../kernel/yen";
import type { PayslipLine } from "../simulationResult";
import { incomeTaxSpouseDeductions } from "../spouse-deduction/parameters";
import { spouseDeduction } from "../spouse-deduction/spouseDeduction";
import { terms } from "../vocabulary";
import { yearEndIncomeTax, yearEndSettlement } from "../year-end-adjustment/yearEndAdjustment";
import type { PaidInYear } from "./paidInYear";

/** 12月の給与で精算する所得税の行。 */
export function yearEndLine(paid: PaidInYear): PayslipLine {
  const { date, income, spouseIncome, withheld } = paid;
  const tax = yearEndIncomeTax({
    ...paid,
    spouseDeduction: spouseDeduction({ own: income, spouse: spouseIncome, date }, incomeTaxSpouseDeductions),
    otherDeductions: zeroYen,
    housingLoanCredit: zeroYen,
  });
  const amount = doubted(
    terms.yearEndAdjustment,
    yearEndSettlement(withheld, tax),
    "estimate",
    "1月から同じ給与で働いたとした目安。生命保険料や住宅ローンなどの控除は入れていない。",
  );
  return { term: "yearEndAdjustment", kind: "tax", amount };
}
