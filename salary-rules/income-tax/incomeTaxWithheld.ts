import { ceilingToYen, max, minus, nearestTenYen, plus, times } from "../kernel/arithmetic";
import type { IsoDate } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { monthlyWithholding } from "./parameters";

/** The last band of every table has no limit. */
function bandOf<Band extends { readonly upTo: number }>(bands: readonly Band[], amount: Yen): Band {
  return bands.find(({ upTo }) => amount.value <= upTo) as Band;
}

/**
 * 給与から源泉徴収される所得税（甲欄、電算機計算の特例）— one month.
 *
 * その月の社会保険料等控除後の給与等の金額から、給与所得控除（円未満切上げ）、基礎控除、扶養控除の額を引き、
 * 税率を掛けて10円未満を四捨五入する。16歳未満の子は扶養親族等の数に入らない。
 */
export function incomeTaxWithheld(payAfterSocialInsurance: Yen, dependents: number, date: IsoDate): Yen {
  if (payAfterSocialInsurance.value <= 0) return named(terms.incomeTax, zeroYen, { rule: "課税される給与がない月" });
  const table = monthlyWithholding.on(date);
  const employment = bandOf(table.employmentDeduction, payAfterSocialInsurance);
  const deductions = plus(
    named("給与所得控除の額", plus(ceilingToYen(times(payAfterSocialInsurance, employment.rate)), employment.add)),
    bandOf(table.basicDeduction, payAfterSocialInsurance).amount,
    named("扶養控除の額", times(table.perDependent, dependents, "number")),
  );
  const taxable = named(
    "課税給与所得金額",
    max(minus(payAfterSocialInsurance, named("所得控除の額の合計", deductions)), zeroYen),
  );
  const band = bandOf(table.tax, taxable);
  return named(terms.incomeTax, nearestTenYen(minus(times(taxable, band.rate), band.subtract)), {
    rule: "社会保険料等控除後の給与から控除を引き、税率を掛ける（10円未満四捨五入）",
    reference: monthlyWithholding.entryOn(date).reference,
  });
}
