import { NoValueInForce } from "../kernel/dated";
import type { Yen } from "../kernel/yen";
import type { Payslip, PayslipLine } from "../simulationResult";
import { monthsOfYear } from "./calendarYear";
import { oncePer } from "./keeping";
import type { MonthPay, MonthPayIn } from "./monthPay";
import { nextResidentTax } from "./nextResidentTax";
import { paidInYear } from "./paidInYear";
import type { PayTerms } from "./payTerms";
import { orRefusal } from "./refusal";
import { type UsualMonth, usualMonths } from "./usualMonth";
import { yearEndLine } from "./yearEnd";

/** 暦年の税。値が登録されていないものは、ない。 */
export interface TaxesOfYear {
  /** 12月の給与で精算する行。 */
  readonly yearEnd: PayslipLine | undefined;
  /** 翌年度の住民税（年額）。 */
  readonly residentTax: Yen | undefined;
}

export interface YearOfPay {
  readonly withLeave: TaxesOfYear;
  readonly withoutLeave: TaxesOfYear;
}

export type YearOfPayIn = (year: number) => YearOfPay;

/** 休業する年としない年の税。A year that no leave touches is taxed as the usual one. */
export function yearsOfPay(payIn: MonthPayIn, payTerms: PayTerms): YearOfPayIn {
  const usualIn = usualTaxes(payTerms);
  const known = new Map<number, YearOfPay>();
  return (year) => {
    const before = known.get(year);
    if (before !== undefined) return before;
    const withoutLeave = usualIn(year);
    const pays = orRefusal(() => monthsOfYear(year).map(payIn));
    const withLeave = taxesWithLeave(year, pays, withoutLeave, payTerms);
    const taxes = { withLeave, withoutLeave };
    known.set(year, taxes);
    return taxes;
  };
}

function taxesWithLeave(
  year: number,
  pays: readonly MonthPay[] | NoValueInForce,
  usual: TaxesOfYear,
  payTerms: PayTerms,
): TaxesOfYear {
  if (pays instanceof NoValueInForce) return noTaxes;
  return pays.every(isUsualMonth) ? usual : taxesOf(year, pays.flatMap(slipsOf), payTerms);
}

const usualTaxes = oncePer((payTerms: PayTerms): ((year: number) => TaxesOfYear) => {
  const usualIn = usualMonths(payTerms);
  const known = new Map<number, TaxesOfYear>();
  return (year) => {
    const before = known.get(year);
    if (before !== undefined) return before;
    const slips = orRefusal(() => monthsOfYear(year).map(usualIn).flatMap(usualSlipsOf));
    const taxes = slips instanceof NoValueInForce ? noTaxes : taxesOf(year, slips, payTerms);
    known.set(year, taxes);
    return taxes;
  };
});

const noTaxes: TaxesOfYear = { yearEnd: undefined, residentTax: undefined };

function taxesOf(year: number, slips: readonly Payslip[], payTerms: PayTerms): TaxesOfYear {
  const paid = orRefusal(() => paidInYear(year, slips, payTerms));
  if (paid instanceof NoValueInForce) return noTaxes;
  return { yearEnd: known(() => yearEndLine(paid)), residentTax: known(() => nextResidentTax(paid)) };
}

function known<Result>(compute: () => Result): Result | undefined {
  const result = orRefusal(compute);
  return result instanceof NoValueInForce ? undefined : result;
}

function isUsualMonth({ regular, bonus, usual }: MonthPay): boolean {
  return regular === usual.regular && bonus?.withLeave === usual.bonus?.slip;
}

function slipsOf({ regular, bonus }: MonthPay): readonly Payslip[] {
  return bonus === undefined ? [regular] : [regular, bonus.withLeave];
}

function usualSlipsOf({ regular, bonus }: UsualMonth): readonly Payslip[] {
  return bonus === undefined ? [regular] : [regular, bonus.slip];
}
