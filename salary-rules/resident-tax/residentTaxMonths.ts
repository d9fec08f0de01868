import { minus, over, times } from "../kernel/arithmetic";
import type { IsoMonth } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { floorToHundredYen } from "../year-end-adjustment/floorToHundredYen";
import { instalmentReference } from "./parameters";

/** 特別徴収の月割額。年税額の12分の1（100円未満切捨て）、端数は6月分に合わせる。 */
export function residentTaxOfMonth(yearTax: Yen, month: IsoMonth): Yen {
  const usual = floorToHundredYen(over(yearTax, 12));
  return month.endsWith("-06")
    ? named(terms.residentTax, minus(yearTax, times(usual, 11, "number")), {
        rule: "年税額 − 7月から5月までの月割額",
        reference: instalmentReference,
      })
    : named(terms.residentTax, usual, {
        rule: "年税額 ÷ 12（100円未満切捨て、端数は6月分）",
        reference: instalmentReference,
      });
}
