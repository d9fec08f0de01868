import type { MonthExemption } from "../contribution-exemption/contributionExemption";
import type { ContributionBase, ContributionTerms } from "../contributions/contributions";
import { bonusContribution, exemptContribution, itemsOf, monthlyContribution } from "../contributions/contributions";
import { incomeTaxWithheld } from "../income-tax/incomeTaxWithheld";
import { minus, plus } from "../kernel/arithmetic";
import { firstDayOf, fiscalYearOf, type IsoDate, type IsoMonth } from "../kernel/isoDate";
import { doubted, inputYen, named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import { type Attendance, monthlyPayLines, totalPay } from "../monthly-pay/monthlyPay";
import type { Bonus, Payslip, PayslipLine } from "../simulation";
import { standardBonus } from "../standard-remuneration/standardRemuneration";
import { terms } from "../vocabulary";
import type { Situation } from "./situation";

/** 給与と期末・勤勉手当の明細。 */

const exemptionRules = {
  includesMonthEnd: "休業が月の末日を含むため、この月の掛金は免除",
  fourteenDaysInMonth: "同じ月の中の休業が14日以上あるため、この月の掛金は免除",
} as const;

const bonusExemptionRule = "1か月を超える休業が月の末日を含むため、期末・勤勉手当の掛金も免除";
const noDependents = 0;

export function memberOf({ request: { pay, settings } }: Situation): ContributionTerms {
  return settings?.contributionRatePreset === undefined
    ? pay
    : { ...pay, contributionRatePreset: settings.contributionRatePreset };
}

/** その月の標準報酬の月額。9月の定時決定のあとは、新しい額による。 */
export function standardMonthlyRemunerationIn(month: IsoMonth, { request: { pay }, revisionMonth }: Situation): Yen {
  const revised = pay.standardMonthlyRemunerationFromSeptember;
  return revised !== undefined && month >= revisionMonth
    ? inputYen(`${terms.standardMonthlyRemuneration}（9月から）`, revised)
    : inputYen(terms.standardMonthlyRemuneration, pay.standardMonthlyRemuneration);
}

function contributionBaseIn(month: IsoMonth, situation: Situation): ContributionBase {
  return {
    standardMonthlyRemuneration: standardMonthlyRemunerationIn(month, situation),
    standardWhenTyped: inputYen(terms.standardMonthlyRemuneration, situation.request.pay.standardMonthlyRemuneration),
    date: firstDayOf(month),
  };
}

export function monthlyPayslip(
  month: IsoMonth,
  attendance: Attendance,
  exemption: MonthExemption,
  situation: Situation,
): Payslip {
  const { pay } = situation.request;
  const member = memberOf(situation);
  const base = contributionBaseIn(month, situation);
  const payLines = monthlyPayLines(pay, attendance).map((line): PayslipLine => ({ ...line, kind: "pay" }));
  const contributions = itemsOf(member).map(
    (item): PayslipLine => ({
      term: item,
      kind: "contribution",
      amount: isExempt(exemption)
        ? exemptContribution(item, exemptionRules[exemption.reason])
        : monthlyContribution(item, member, base),
    }),
  );
  const gross = totalPay(payLines);
  const residentTax = named(terms.residentTax, inputYen(terms.residentTax, pay.residentTax), {
    rule: "前年の所得による税。休業中も納める",
  });
  return payslip([
    ...payLines,
    ...contributions,
    { term: "incomeTax", kind: "tax", amount: incomeTax(gross, payLines, contributions, attendance, base.date, pay) },
    { term: "residentTax", kind: "tax", amount: residentTax },
  ]);
}

function isExempt(
  exemption: MonthExemption,
): exemption is MonthExemption & { readonly reason: keyof typeof exemptionRules } {
  return exemption.isExempt;
}

function incomeTax(
  gross: Yen,
  payLines: readonly PayslipLine[],
  contributions: readonly PayslipLine[],
  attendance: Attendance,
  date: IsoDate,
  pay: { readonly incomeTax?: number; readonly dependents?: number },
): Yen {
  if (pay.incomeTax !== undefined && !attendance.hasLeave) {
    return named(terms.incomeTax, inputYen(terms.incomeTax, pay.incomeTax), { rule: "入力された明細の額" });
  }
  const commuting = payLines.filter((line) => line.term === "commutingAllowance").map((line) => line.amount);
  const afterSocialInsurance = minus(gross, plus(...commuting, ...contributions.map((line) => line.amount)));
  const tax = incomeTaxWithheld(
    named("社会保険料等控除後の給与", afterSocialInsurance, { rule: "通勤手当は課税されない" }),
    pay.dependents ?? noDependents,
    date,
  );
  if (tax.value === 0) return tax;
  return doubted(
    terms.incomeTax,
    tax,
    "estimate",
    "計算表による目安。明細とは、税額表や扶養親族等の数により差が出る。",
  );
}

export interface BonusSlips {
  readonly withLeave: Payslip;
  readonly withoutLeave: Payslip;
}

/** 期末・勤勉手当の明細。支給額と所得税は入力された額、掛金は標準期末手当等の額による。 */
export function bonusSlips(month: IsoMonth, exemption: MonthExemption, situation: Situation): BonusSlips | undefined {
  const bonus = bonusIn(month, situation);
  if (bonus === undefined) return undefined;
  const withoutLeave = bonusSlip(bonus, false, situation);
  return {
    withLeave: exemption.isBonusExempt ? bonusSlip(bonus, true, situation) : withoutLeave,
    withoutLeave,
  };
}

function bonusIn(month: IsoMonth, { request: { pay } }: Situation): Bonus | undefined {
  return pay.bonuses?.find((bonus) => bonus.month === month);
}

function bonusSlip(bonus: Bonus, isBonusExempt: boolean, situation: Situation): Payslip {
  const member = memberOf(situation);
  const base = contributionBaseIn(bonus.month, situation);
  const gross = inputYen(terms.bonus, bonus.gross);
  const standard = standardBonus(gross, shortTermBonusEarlierInFiscalYear(bonus, situation), base.date);
  const contributions = itemsOf(member).map(
    (item): PayslipLine => ({
      term: item,
      kind: "contribution",
      amount: isBonusExempt
        ? exemptContribution(item, bonusExemptionRule)
        : bonusContribution(item, member, standard, base),
    }),
  );
  const tax =
    bonus.incomeTax === undefined
      ? []
      : [
          {
            term: "incomeTax",
            kind: "tax",
            amount: named(terms.incomeTax, inputYen(terms.incomeTax, bonus.incomeTax)),
          } as const,
        ];
  return payslip([
    { term: "bonus", kind: "pay", amount: named(terms.bonus, gross, { rule: "入力された支給額" }) },
    ...contributions,
    ...tax,
  ]);
}

function shortTermBonusEarlierInFiscalYear(bonus: Bonus, { request: { pay } }: Situation): Yen {
  const fiscalYear = fiscalYearOf(firstDayOf(bonus.month));
  return (pay.bonuses ?? [])
    .filter((other) => other.month < bonus.month && fiscalYearOf(firstDayOf(other.month)) === fiscalYear)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .reduce((sum, other) => {
      const standard = standardBonus(inputYen(terms.bonus, other.gross), sum, firstDayOf(other.month));
      return plus(sum, standard.shortTerm);
    }, zeroYen);
}

function payslip(lines: readonly PayslipLine[]): Payslip {
  const amountsOf = (isWanted: (line: PayslipLine) => boolean) => lines.filter(isWanted).map((line) => line.amount);
  const gross = named("支給額の合計", plus(...amountsOf((line) => line.kind === "pay")));
  const deductions = named("控除額の合計", plus(...amountsOf((line) => line.kind !== "pay")));
  return { lines, gross, deductions, takeHomePay: named(terms.takeHomePay, minus(gross, deductions)) };
}
