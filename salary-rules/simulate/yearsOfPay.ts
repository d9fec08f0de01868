import type { CalendarMonth } from "../kernel/calendarMonth";
import { NoValueInForce } from "../kernel/dated";
import type { IsoMonth } from "../kernel/isoDate";
import { remembering } from "../kernel/remembering";
import type { Yen } from "../kernel/yen";
import type { Payslip, PayslipLine } from "../simulationResult";
import { monthsOfYear } from "./calendarYear";
import { oncePer, oncePerList } from "./keeping";
import type { MonthPay, MonthPayIn } from "./monthPay";
import { nextResidentTax } from "./nextResidentTax";
import { paidInYear } from "./paidInYear";
import type { PayTerms } from "./payTerms";
import { orRefusal } from "./refusal";
import { type UsualMonth, usualMonths } from "./usualMonth";
import { yearEndLine } from "./yearEnd";

/** 税を計算できない理由。 */
export interface TaxRefusal {
  readonly missing: NoValueInForce;
  /** そのために計算できない月。年の値が足りないときは、ない。 */
  readonly months: readonly IsoMonth[];
}

/** 暦年の税。値が登録されていないものは、なく、その理由がある。 */
export interface TaxesOfYear {
  /** 12月の給与で精算する行。 */
  readonly yearEnd: PayslipLine | undefined;
  /** 翌年度の住民税（年額）。 */
  readonly residentTax: Yen | undefined;
  readonly refusal?: TaxRefusal;
}

export interface YearOfPay {
  readonly withLeave: TaxesOfYear;
  readonly withoutLeave: TaxesOfYear;
}

export type YearOfPayIn = (year: number) => YearOfPay;

/** 休業する年としない年の税。 */
export function yearsOfPay(payIn: MonthPayIn, payTerms: PayTerms): YearOfPayIn {
  const taxesIn = taxesOfSlips(payTerms);
  const usualIn = usualYears(payTerms);
  return remembering((year) => {
    const withoutLeave = usualIn(year);
    // Leave needs no value that the usual months do not: without those there is nothing to settle or to compare.
    const withLeave = withoutLeave.refusal?.months.length
      ? withoutLeave
      : taxesIn(year, (month) => slipsOf(payIn(month)));
    return { withLeave, withoutLeave };
  });
}

/** The same payslips are taxed once, whichever plan they come from: a year that no leave touches is the usual one. */
const taxesOfSlips = oncePer((payTerms: PayTerms) => {
  const taxesIn = remembering((year: number) =>
    oncePerList((slips: readonly Payslip[]) => taxesOf(year, slips, payTerms)),
  );
  return (year: number, slipsIn: (month: CalendarMonth) => readonly Payslip[]): TaxesOfYear => {
    const slips = orRefusal(() => monthsOfYear(year).flatMap(slipsIn));
    return slips instanceof NoValueInForce ? withoutMonths(year, slips, slipsIn) : taxesIn(year)(slips);
  };
});

const usualYears = oncePer((payTerms: PayTerms) => {
  const taxesIn = taxesOfSlips(payTerms);
  const monthIn = usualMonths(payTerms);
  return remembering((year: number) => taxesIn(year, (month) => usualSlipsOf(monthIn(month))));
});

function withoutMonths(
  year: number,
  missing: NoValueInForce,
  slipsIn: (month: CalendarMonth) => readonly Payslip[],
): TaxesOfYear {
  const refused = monthsOfYear(year).filter((month) => orRefusal(() => slipsIn(month)) instanceof NoValueInForce);
  return noTaxes({ missing, months: refused.map(({ month }) => month) });
}

function noTaxes(refusal: TaxRefusal): TaxesOfYear {
  return { yearEnd: undefined, residentTax: undefined, refusal };
}

function taxesOf(year: number, slips: readonly Payslip[], payTerms: PayTerms): TaxesOfYear {
  const paid = orRefusal(() => paidInYear(year, slips, payTerms));
  if (paid instanceof NoValueInForce) return noTaxes({ missing: paid, months: [] });
  const yearEnd = orRefusal(() => yearEndLine(paid));
  const residentTax = orRefusal(() => nextResidentTax(paid));
  const missing = [yearEnd, residentTax].find((tax) => tax instanceof NoValueInForce);
  return {
    yearEnd: unlessRefused(yearEnd),
    residentTax: unlessRefused(residentTax),
    ...(missing === undefined ? {} : { refusal: { missing, months: [] } }),
  };
}

function unlessRefused<Result>(result: Result | NoValueInForce): Result | undefined {
  return result instanceof NoValueInForce ? undefined : result;
}

function slipsOf({ regular, bonus }: MonthPay): readonly Payslip[] {
  return bonus === undefined ? [regular] : [regular, bonus.withLeave];
}

function usualSlipsOf({ regular, bonus }: UsualMonth): readonly Payslip[] {
  return bonus === undefined ? [regular] : [regular, bonus.slip];
}
