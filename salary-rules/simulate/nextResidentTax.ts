import { firstDayOf, isoMonth } from "../kernel/isoDate";
import { doubted } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import { residentTax } from "../resident-tax/residentTax";
import { residentTaxSpouseDeductions } from "../spouse-deduction/parameters";
import { isWithinSpouseDeduction } from "../spouse-deduction/spouseDeduction";
import { terms } from "../vocabulary";
import type { PaidInYear } from "./paidInYear";
import { spouseDeductionOf } from "./spouseDeductionOf";

/** その年の所得にかかる、翌年度の住民税（年額）。6月から翌年5月までに納める。 */
export function nextResidentTax(paid: PaidInYear): Yen {
  const { year, date, income, spouseIncome, socialInsurance, dependents } = paid;
  const tax = residentTax({
    totalIncome: income,
    socialInsurance,
    spouseDeduction: spouseDeductionOf(paid, residentTaxSpouseDeductions),
    hasSpouseDeduction: isWithinSpouseDeduction({ spouse: spouseIncome, date }, residentTaxSpouseDeductions),
    dependents,
    otherDeductions: zeroYen,
    isDesignatedCity: false,
    date: firstDayOf(isoMonth(`${year + 1}-04`)),
  });
  const note = "標準の税率による目安。生命保険料、寄附金、住宅ローンなどの控除と、非課税の限度額は入れていない。";
  return doubted(terms.residentTax, tax, "estimate", note);
}
