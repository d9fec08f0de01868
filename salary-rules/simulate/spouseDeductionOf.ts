import type { Dated } from "../kernel/dated";
import { doubted } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import type { SpouseDeductionTable } from "../spouse-deduction/parameters";
import { spouseDeduction } from "../spouse-deduction/spouseDeduction";
import type { PaidInYear } from "./paidInYear";

/** その年の所得による、配偶者控除または配偶者特別控除。 */
export function spouseDeductionOf(paid: PaidInYear, table: Dated<SpouseDeductionTable>): Yen {
  const { income, spouseIncome, date, assumesSpouseAmongDependents } = paid;
  const deduction = spouseDeduction({ own: income, spouse: spouseIncome, date }, table);
  return assumesSpouseAmongDependents
    ? doubted("配偶者の控除", deduction, "assumption", "扶養親族等の数に、配偶者も入っているものとした。")
    : deduction;
}
