import { floorToThousandYen, floorToYen, max, minus, plus, times } from "../kernel/arithmetic";
import type { IsoDate } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { bandOf } from "./bandOf";
import { employmentIncome } from "./employmentIncome";
import { floorToHundredYen } from "./floorToHundredYen";
import { annualTaxBands, basicDeductions, dependentDeduction, employmentIncomeSteps, surtaxRate } from "./parameters";

export interface YearOfPay {
  /** その年に支払われる給与と賞与（課税されるもの）。手当金は入らない。 */
  readonly grossSalary: Yen;
  /** その年に引かれる社会保険料等。 */
  readonly socialInsurance: Yen;
  /** 配偶者控除または配偶者特別控除。`spouseDeduction` が答える。 */
  readonly spouseDeduction: Yen;
  /** 16歳以上の一般の扶養親族の数。 */
  readonly dependents: number;
  /** 生命保険料控除など、ほかの所得控除の合計。 */
  readonly otherDeductions: Yen;
  /** 住宅借入金等特別控除。 */
  readonly housingLoanCredit: Yen;
  /** その年の12月31日。 */
  readonly date: IsoDate;
}

/** 基礎控除。 */
export function basicDeduction(totalIncome: Yen, date: IsoDate): Yen {
  const { value: bands, reference } = basicDeductions.entryOn(date);
  return named(terms.basicDeduction, bandOf(bands, totalIncome).amount, { rule: "合計所得金額による額", reference });
}

/**
 * 年税額（年末調整）— one year.
 *
 * 給与所得から所得控除を引き（千円未満切捨て）、税率を掛け、住宅借入金等特別控除を引いた額に102.1％を掛ける
 * （100円未満切捨て）。
 */
export function yearEndIncomeTax(year: YearOfPay): Yen {
  const { grossSalary, date } = year;
  const income = employmentIncome(grossSalary, date);
  const deductions = named(
    "所得控除の額の合計",
    plus(
      year.socialInsurance,
      year.otherDeductions,
      year.spouseDeduction,
      named(terms.dependentDeduction, times(dependentDeduction.on(date), year.dependents, "number")),
      basicDeduction(income, date),
    ),
  );
  const taxable = named("課税給与所得金額", floorToThousandYen(max(minus(income, deductions), zeroYen)));
  const afterCredit = max(minus(taxBefore(taxable, date), year.housingLoanCredit), zeroYen);
  return named(terms.yearEndIncomeTax, floorToHundredYen(times(afterCredit, surtaxRate.on(date))), {
    rule: "課税給与所得金額に税率を掛け、復興特別所得税を加えた額（100円未満切捨て）",
    reference: employmentIncomeSteps.entryOn(date).reference,
  });
}

function taxBefore(taxable: Yen, date: IsoDate): Yen {
  const band = bandOf(annualTaxBands.on(date), taxable);
  return named("算出所得税額", floorToYen(minus(times(taxable, band.rate), band.subtract)));
}

/** 年末調整の過不足額。控除として持つ：年税額が引かれた所得税より多ければ正の額を引き、少なければ負の額が戻る。 */
export function yearEndSettlement(withheld: Yen, yearTax: Yen): Yen {
  return named(terms.yearEndAdjustment, minus(yearTax, withheld), {
    rule: "年税額 − その年に引かれた所得税（負の額は戻り、正の額は追加で引かれる）",
  });
}
