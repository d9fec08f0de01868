import { doubted } from "../kernel/naming";
import { zeroYen } from "../kernel/yen";
import type { PayslipLine } from "../simulationResult";
import { incomeTaxSpouseDeductions } from "../spouse-deduction/parameters";
import { terms } from "../vocabulary";
import { yearEndIncomeTax, yearEndSettlement } from "../year-end-adjustment/yearEndAdjustment";
import type { PaidInYear } from "./paidInYear";
import { spouseDeductionOf } from "./spouseDeductionOf";

/** 12月の給与で精算する所得税の行。 */
export function yearEndLine(paid: PaidInYear): PayslipLine {
  const tax = yearEndIncomeTax({
    ...paid,
    spouseDeduction: spouseDeductionOf(paid, incomeTaxSpouseDeductions),
    otherDeductions: zeroYen,
    housingLoanCredit: zeroYen,
  });
  const amount = doubted(
    terms.yearEndAdjustment,
    yearEndSettlement(paid.withheld, tax),
    "estimate",
    "1月から同じ給与で働いたとした目安。生命保険料や住宅ローンなどの控除は入れていない。",
  );
  return { term: "yearEndAdjustment", kind: "tax", amount };
}
