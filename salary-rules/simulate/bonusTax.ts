import { bonusIncomeTax } from "../bonus-withholding/bonusIncomeTax";
import { minus, sumBy } from "../kernel/arithmetic";
import type { CalendarMonth } from "../kernel/calendarMonth";
import { doubted, inputYen, named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import type { Pay } from "../simulation";
import type { PayslipLine } from "../simulationResult";
import { terms } from "../vocabulary";
import { amountOf } from "./payslip";

/** 期末・勤勉手当から引かれる所得税。前の月の給与（社会保険料等控除後）により率が決まる。 */
export function bonusTaxLine(
  { start }: CalendarMonth,
  pay: readonly PayslipLine[],
  contributions: readonly PayslipLine[],
  previousPay: Yen,
  { dependents = 0 }: Pay,
): PayslipLine {
  const taxableBonus = named("社会保険料等控除後の賞与", minus(sumBy(pay, amountOf), sumBy(contributions, amountOf)));
  const tax = bonusIncomeTax({ taxableBonus, previousPay, dependents, date: start });
  const note = "算出率の表による目安。明細とは、前の月の給与や扶養親族等の数により差が出る。";
  return taxLine(tax.value === 0 ? tax : doubted(terms.incomeTax, tax, "estimate", note));
}

export function typedTaxLine(incomeTax: number): PayslipLine {
  return taxLine(named(terms.incomeTax, inputYen(terms.incomeTax, incomeTax), { rule: "入力された明細の額" }));
}

function taxLine(amount: Yen): PayslipLine {
  return { term: "incomeTax", kind: "tax", amount };
}
