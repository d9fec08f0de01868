import { minus, plus, sumBy, sumOf } from "../kernel/arithmetic";
import { named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import type { Payslip, PayslipLine } from "../simulationResult";
import { terms } from "../vocabulary";

/** 明細。Lines in payslip order, with their sums. */
export function payslipOf(
  pay: readonly PayslipLine[],
  contributionLines: readonly PayslipLine[],
  taxes: readonly PayslipLine[],
): Payslip {
  const gross = named("支給額の合計", sumBy(pay, amountOf));
  const contributions = named("掛金の合計", sumBy(contributionLines, amountOf));
  const deductions = named("控除額の合計", plus(contributions, ...taxes.map(amountOf)));
  return {
    lines: [...pay, ...contributionLines, ...taxes],
    gross,
    contributions,
    deductions,
    takeHomePay: named(terms.takeHomePay, minus(gross, deductions)),
  };
}

/** 税の行を一つ加えた明細。 */
export function withTaxLine(payslip: Payslip, line: PayslipLine): Payslip {
  const deductions = named("控除額の合計", plus(payslip.deductions, line.amount));
  return {
    ...payslip,
    lines: [...payslip.lines, line],
    deductions,
    takeHomePay: named(terms.takeHomePay, minus(payslip.gross, deductions)),
  };
}

/** 給与と期末・勤勉手当の手取りに、手当金を加えた額。 */
export function takeHomePayOf(
  payslip: Payslip,
  bonus: Payslip | undefined,
  benefits: readonly { readonly amount: Yen }[],
): Yen {
  if (bonus === undefined && benefits.length === 0) return payslip.takeHomePay;
  const amounts = [payslip.takeHomePay];
  if (bonus !== undefined) amounts.push(bonus.takeHomePay);
  for (const benefit of benefits) amounts.push(benefit.amount);
  return named(terms.takeHomePay, sumOf(amounts));
}

/** 社会保険料等控除後の給与。通勤手当は課税されない。 */
export function payAfterSocialInsurance(pay: readonly PayslipLine[], contributionLines: readonly PayslipLine[]): Yen {
  const taxablePay = pay.filter((line) => line.term !== "commutingAllowance");
  const after = minus(sumBy(taxablePay, amountOf), sumBy(contributionLines, amountOf));
  return named("社会保険料等控除後の給与", after);
}

/** その明細の、社会保険料等控除後の給与。 */
export function taxablePayOf({ lines }: Payslip): Yen {
  return payAfterSocialInsurance(
    lines.filter(({ kind }) => kind === "pay"),
    lines.filter(({ kind }) => kind === "contribution"),
  );
}

export function amountOf(line: { readonly amount: Yen }): Yen {
  return line.amount;
}
