import { minus } from "../kernel/arithmetic";
import { named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import type { TaxComparison, YearTaxes } from "../simulationResult";
import { terms } from "../vocabulary";
import { decemberOf, yearOf } from "./calendarYear";
import type { Situation } from "./situation";
import type { YearOfPayIn } from "./yearsOfPay";

/** 休業で所得が変わる年の、年末調整と、翌年度の住民税。 */
export function yearTaxesOf({ months }: Situation, yearIn: YearOfPayIn): readonly YearTaxes[] {
  const years = new Set(months.map(({ month }) => yearOf(month)));
  return [...years].flatMap((year) => {
    const { withLeave, withoutLeave } = yearIn(year);
    const [yearEnd, usualYearEnd] = [withLeave.yearEnd?.amount, withoutLeave.yearEnd?.amount];
    if (withLeave === withoutLeave || yearEnd === undefined || usualYearEnd === undefined) return [];
    return [
      {
        year,
        yearEndAdjustment: comparison(terms.yearEndAdjustment, yearEnd, usualYearEnd),
        isYearEndInMonths: months.some(({ month }) => month === decemberOf(year)),
        residentTax:
          withLeave.residentTax &&
          withoutLeave.residentTax &&
          comparison(terms.residentTax, withLeave.residentTax, withoutLeave.residentTax),
      },
    ];
  });
}

function comparison(label: string, withLeave: Yen, withoutLeave: Yen): TaxComparison {
  return { withLeave, withoutLeave, difference: named(`${label}による手取りの差`, minus(withoutLeave, withLeave)) };
}
