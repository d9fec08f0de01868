import { minus, sumBy } from "../kernel/arithmetic";
import { type IsoDate, lastDayOf } from "../kernel/isoDate";
import { inputYen, named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import type { Payslip, PayslipLine } from "../simulationResult";
import { employmentIncome } from "../year-end-adjustment/employmentIncome";
import { decemberOf } from "./calendarYear";
import { amountOf } from "./payslip";
import type { PayTerms } from "./payTerms";

/** 暦年の所得。年末調整と、翌年度の住民税のもとになる。手当金は入らない。 */
export interface PaidInYear {
  readonly year: number;
  /** その年の12月31日。 */
  readonly date: IsoDate;
  readonly grossSalary: Yen;
  readonly income: Yen;
  readonly socialInsurance: Yen;
  readonly withheld: Yen;
  /** 配偶者の合計所得金額。入力がなければ、控除の範囲を超えるものとする。 */
  readonly spouseIncome: Yen | undefined;
  /** 扶養親族の数。所得で控除の額が決まる配偶者は入らない。 */
  readonly dependents: number;
  /** 扶養親族等の数に配偶者が入っていると仮定したか。 */
  readonly assumesSpouseAmongDependents: boolean;
}

/** その年の給与と賞与の明細から。 */
export function paidInYear(year: number, slips: readonly Payslip[], { pay }: PayTerms): PaidInYear {
  const date = lastDayOf(decemberOf(year));
  const grossSalary = named("その年の給与と賞与（通勤手当を除く）", sumBy(slips, taxablePayIn));
  const spousePay = pay.spouseYearlyPay?.find((one) => one.year === year)?.amount;
  const { dependents = 0, isSpouseAmongDependents } = pay;
  const hasSpouseToDivide = spousePay !== undefined && dependents > 0;
  return {
    year,
    date,
    grossSalary,
    income: employmentIncome(grossSalary, date),
    socialInsurance: named(
      "その年の掛金",
      sumBy(slips, ({ contributions }) => contributions),
    ),
    withheld: named("その年に引かれた所得税", sumBy(slips.flatMap(incomeTaxLines), amountOf)),
    spouseIncome:
      spousePay === undefined ? undefined : employmentIncome(inputYen("配偶者のその年の給与", spousePay), date),
    dependents: hasSpouseToDivide && isSpouseAmongDependents !== false ? dependents - 1 : dependents,
    assumesSpouseAmongDependents: hasSpouseToDivide && isSpouseAmongDependents === undefined,
  };
}

function taxablePayIn({ gross, lines }: Payslip): Yen {
  const commuting = lines.find(({ term }) => term === "commutingAllowance");
  return commuting === undefined ? gross : minus(gross, commuting.amount);
}

function incomeTaxLines({ lines }: Payslip): readonly PayslipLine[] {
  return lines.filter(({ term }) => term === "incomeTax");
}
