import { type MonthExemption, withoutExemption } from "../contribution-exemption/contributionExemption";
import { daysForSameMonthExemption } from "../contribution-exemption/parameters";
import { exemptContribution, monthlyContribution } from "../contributions/contributions";
import { incomeTaxWithheld } from "../income-tax/incomeTaxWithheld";
import type { CalendarMonth } from "../kernel/calendarMonth";
import { type Validity, withValidity } from "../kernel/dated";
import type { IsoDate } from "../kernel/isoDate";
import { doubted, inputYen, named } from "../kernel/naming";
import { remembering } from "../kernel/remembering";
import type { Yen } from "../kernel/yen";
import { monthlyPayLines } from "../monthly-pay/monthlyPay";
import type { Pay, ResidentTaxSource } from "../simulation";
import type { Payslip, PayslipLine } from "../simulationResult";
import { terms } from "../vocabulary";
import { fullAttendance, type MonthAttendance } from "./attendance";
import { oncePer } from "./keeping";
import { payAfterSocialInsurance, payslipOf } from "./payslip";
import type { PayTerms } from "./payTerms";
import { contributionBaseIn, isRevised } from "./remuneration";
import { shortTimePayLines } from "./shortTimePay";

/** 掛金を免除する理由。免除しない月にはない。 */
function exemptionRuleOf({ reason }: MonthExemption, { start }: CalendarMonth): string | undefined {
  if (reason === "includesMonthEnd") return "休業が月の末日を含むため、この月の掛金は免除";
  if (reason !== "fourteenDaysInMonth") return undefined;
  return `同じ月の中の休業が${daysForSameMonthExemption.on(start)}日以上あるため、この月の掛金は免除`;
}

/** 入力のない住民税につく印の理由。 */
const doubtfulResidentTax: { readonly [Source in ResidentTaxSource]?: string } = {
  example: "例の額。本人の額を入力すると置きかわる。",
  missing: "住民税の入力がないため、0円としている。",
};

export function residentTaxOf({ residentTax, residentTaxSource = "typed" }: Pay): Yen {
  const note = doubtfulResidentTax[residentTaxSource];
  const input = inputYen(terms.residentTax, residentTax, note === undefined ? "typed" : "estimated", note);
  return named(terms.residentTax, input, { rule: "前年の所得による税。休業中も納める" });
}

export type MonthlyPayslips = (month: CalendarMonth, attendance: MonthAttendance, exemption: MonthExemption) => Payslip;

interface KnownPayslip {
  readonly payslip: Payslip;
  readonly validity: Validity;
  readonly attendance: MonthAttendance;
  readonly exemptionRule: string | undefined;
  readonly isRevised: boolean;
}

/**
 * 月々の給与の明細。Months with the same attendance, exemption and values in force share one payslip,
 * so a long plan costs little more than a short one.
 */
export const monthlyPayslips = oncePer((payTerms: PayTerms): MonthlyPayslips => {
  const knownByDaysInService = new Map<number, KnownPayslip[]>();
  return (month, attendance, exemption) => {
    const exemptionRule = exemptionRuleOf(exemption, month);
    const revised = isRevised(month.month, payTerms);
    const known = knownByDaysInService.get(attendance.daysInService) ?? [];
    for (const candidate of known) {
      const { validity } = candidate;
      const isSame =
        candidate.isRevised === revised &&
        candidate.exemptionRule === exemptionRule &&
        validity.from <= month.start &&
        month.start <= validity.until &&
        candidate.attendance.daysInMonth === attendance.daysInMonth &&
        candidate.attendance.hasLeave === attendance.hasLeave &&
        candidate.attendance.isShortTimeWork === attendance.isShortTimeWork &&
        candidate.attendance.monthBefore?.daysInMonth === attendance.monthBefore?.daysInMonth &&
        candidate.attendance.monthBefore?.daysInService === attendance.monthBefore?.daysInService &&
        candidate.attendance.isCommutingAllowancePaid === attendance.isCommutingAllowancePaid;
      if (isSame) return candidate.payslip;
    }
    const { result, validity } = withValidity(() => monthlyPayslip(month, attendance, exemptionRule, payTerms));
    known.push({ payslip: result, validity, attendance, exemptionRule, isRevised: revised });
    knownByDaysInService.set(attendance.daysInService, known);
    return result;
  };
});

/** 休まない月の明細。 */
export const usualPayslips = oncePer((payTerms: PayTerms) => {
  const payslipIn = monthlyPayslips(payTerms);
  return remembering((month: CalendarMonth) => payslipIn(month, fullAttendance, withoutExemption));
});

function monthlyPayslip(
  month: CalendarMonth,
  attendance: MonthAttendance,
  exemptionRule: string | undefined,
  payTerms: PayTerms,
): Payslip {
  const { pay, member } = payTerms;
  const base = contributionBaseIn(month, payTerms);
  const isShortTime = attendance.isShortTimeWork === true;
  const payLines = isShortTime ? shortTimePayLines(payTerms, attendance) : monthlyPayLines(pay, attendance);
  const contributions = payTerms.contributionItems.map(
    (item): PayslipLine => ({
      term: item,
      kind: "contribution",
      amount:
        exemptionRule === undefined ? monthlyContribution(item, member, base) : exemptContribution(item, exemptionRule),
    }),
  );
  const incomeTax =
    attendance.hasLeave || attendance.monthBefore !== undefined || isShortTime
      ? incomeTaxOn(payLines, contributions, base.date, pay)
      : usualIncomeTax(payLines, contributions, base.date, pay);
  return payslipOf(payLines, contributions, [
    { term: "incomeTax", kind: "tax", amount: incomeTax },
    { term: "residentTax", kind: "tax", amount: residentTaxOf(pay) },
  ]);
}

function usualIncomeTax(
  payLines: readonly PayslipLine[],
  contributions: readonly PayslipLine[],
  date: IsoDate,
  pay: Pay,
): Yen {
  return pay.incomeTax === undefined
    ? incomeTaxOn(payLines, contributions, date, pay)
    : named(terms.incomeTax, inputYen(terms.incomeTax, pay.incomeTax), { rule: "入力された明細の額" });
}

/** 計算表による所得税。 */
function incomeTaxOn(
  payLines: readonly PayslipLine[],
  contributions: readonly PayslipLine[],
  date: IsoDate,
  { dependents = 0 }: Pay,
): Yen {
  const tax = incomeTaxWithheld(payAfterSocialInsurance(payLines, contributions), dependents, date);
  if (tax.value === 0) return tax;
  return doubted(
    terms.incomeTax,
    tax,
    "estimate",
    "計算表による目安。明細とは、税額表や扶養親族等の数により差が出る。",
  );
}
