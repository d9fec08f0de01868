import { incomeTaxWithheld } from "../income-tax/incomeTaxWithheld";
import { floorToYen, minus, over, plus, times } from "../kernel/arithmetic";
import type { IsoDate } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import type { Exact } from "../kernel/rate";
import { type Yen, zeroYen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { bonusWithholdingTable, monthsOfBonus, timesPreviousPay } from "./parameters";

/** `rateTable` 算出率の表、`noPreviousPay` 前月に給与がない、`overTenTimes` 前月の給与の10倍を超える。 */
export type BonusWithholdingMethod = "rateTable" | "noPreviousPay" | "overTenTimes";

export interface BonusWithholdingFacts {
  /** 社会保険料等控除後の賞与。 */
  readonly taxableBonus: Yen;
  /** 前月の社会保険料等控除後の給与。給与がない月、掛金のほうが多い月は0円以下。 */
  readonly previousPay: Yen;
  readonly dependents: number;
  /** 支給日。 */
  readonly date: IsoDate;
}

export function bonusWithholdingMethod(facts: BonusWithholdingFacts): BonusWithholdingMethod {
  const { taxableBonus, previousPay, date } = facts;
  if (previousPay.value <= 0) return "noPreviousPay";
  return taxableBonus.value > timesPreviousPay.on(date) * previousPay.value ? "overTenTimes" : "rateTable";
}

/**
 * 賞与から源泉徴収される所得税（甲欄）— one bonus.
 *
 * 社会保険料等控除後の賞与 × 算出率（円未満切捨て）。前月に給与がないときと、前月の給与の10倍を超えるときは、
 * 6分の1の額による月額の税額から求める（備考4）。
 */
export function bonusIncomeTax(facts: BonusWithholdingFacts): Yen {
  const { taxableBonus, previousPay, dependents, date } = facts;
  if (taxableBonus.value <= 0) return named(terms.incomeTax, zeroYen, { rule: "課税される賞与がない" });
  const method = bonusWithholdingMethod(facts);
  if (method === "rateTable") {
    return named(terms.incomeTax, floorToYen(times(taxableBonus, withholdingRate(previousPay, dependents, date))), {
      rule: "社会保険料等控除後の賞与 × 算出率（前月の給与と扶養親族等の数による、円未満切捨て）",
      reference: bonusWithholdingTable.entryOn(date).reference,
    });
  }
  const earlier = method === "noPreviousPay" ? zeroYen : previousPay;
  return bonusIncomeTaxByMonth(taxableBonus, earlier, date, (pay) => incomeTaxWithheld(pay, dependents, date));
}

/** 算出率。 */
export function withholdingRate(previousPay: Yen, dependents: number, date: IsoDate): Exact {
  const { rates, bounds } = bonusWithholdingTable.on(date);
  const column = bounds[Math.min(dependents, bounds.length - 1)];
  const row = column?.findLastIndex((thousands) => 1000 * thousands <= previousPay.value);
  const found = row === undefined ? undefined : rates[row];
  if (found === undefined) throw new RangeError(`算出率の表の範囲の外です: ${previousPay.value}円・${dependents}人`);
  return found;
}

/**
 * 賞与の6分の1と前月の給与の合計に対する月額の税額から、前月の給与に対する税額を引き、6を掛ける。
 * The monthly tax is passed in: the printed table and the computation for payroll systems may differ a little.
 */
export function bonusIncomeTaxByMonth(
  taxableBonus: Yen,
  previousPay: Yen,
  date: IsoDate,
  monthlyTax: (pay: Yen) => Yen,
): Yen {
  const months = monthsOfBonus.on(date);
  const share = named(`賞与の${months}分の1`, floorToYen(over(taxableBonus, months)));
  const { reference } = timesPreviousPay.entryOn(date);
  if (previousPay.value === 0) {
    return named(terms.incomeTax, times(monthlyTax(share), months, "number"), {
      rule: "前月に給与がないため、賞与の6分の1に対する月額の税額 × 6",
      reference,
    });
  }
  const added = minus(monthlyTax(plus(share, previousPay)), monthlyTax(previousPay));
  return named(terms.incomeTax, times(named("増える月額の税額", added), months, "number"), {
    rule: "賞与が前月の給与の10倍を超えるため、6分の1を前月の給与に加えて増える月額の税額 × 6",
    reference,
  });
}
