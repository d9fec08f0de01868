import { bonusWindowPaidIn } from "../bonus-periods/bonusWindow";
import { isLongerThanOneMonth } from "../contribution-exemption/contributionExemption";
import { floorToYen, minus, over, sumBy, sumOf } from "../kernel/arithmetic";
import type { IsoMonth } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import { totalDays } from "../kernel/period";
import type { Yen } from "../kernel/yen";
import type { BenefitLine, ComputedMonth, Payslip, Summary, Totals } from "../simulationResult";
import { terms } from "../vocabulary";
import { ratioPerMille } from "./month";
import { amountOf } from "./payslip";
import type { Situation } from "./situation";

export function totalsOf(months: readonly ComputedMonth[], situation: Situation): Totals {
  const takeHomePay = named(
    terms.takeHomePay,
    sumBy(months, (month) => month.takeHomePay),
  );
  const takeHomePayWithoutLeave = named(
    "休まなかった場合の手取り額",
    sumBy(months, (month) => month.takeHomePayWithoutLeave),
  );
  const lastMonth = months.at(-1)?.month;
  const benefits: BenefitLine[] = [];
  for (const { benefitsEarned } of months) benefits.push(...benefitsEarned);
  const benefitTotal = (term: BenefitLine["term"]) =>
    named(
      terms[term],
      sumBy(
        benefits.filter((line) => line.term === term),
        amountOf,
      ),
    );
  return {
    takeHomePay,
    takeHomePayWithoutLeave,
    difference: named("休まなかった場合との差", minus(takeHomePay, takeHomePayWithoutLeave)),
    childcareLeaveBenefit: benefitTotal("childcareLeaveBenefit"),
    childcareLeaveSupportBenefit: benefitTotal("childcareLeaveSupportBenefit"),
    shortTimeWorkBenefit: situation.payTerms.pay.shortTimeWork && benefitTotal("shortTimeWorkBenefit"),
    exemptedContributions: exemptedContributions(months),
    benefitsPaidAfterwards: benefits.filter((line) => lastMonth !== undefined && line.paidIn > lastMonth),
  };
}

function exemptedContributions(months: readonly ComputedMonth[]): Yen {
  const differences: Yen[] = [];
  const compare = (withLeave: Payslip, withoutLeave: Payslip) => {
    if (withLeave !== withoutLeave) differences.push(minus(withoutLeave.contributions, withLeave.contributions));
  };
  for (const { withLeave, withoutLeave, exemption, bonus } of months) {
    compare(withLeave, withoutLeave);
    // A bonus that is only smaller carries smaller contributions: nothing of that is exempt.
    if (bonus !== undefined && exemption.isBonusExempt) compare(bonus.withLeave, bonus.withoutLeave);
  }
  return named("免除された掛金", sumOf(differences));
}

/** 最初の一文のための数字。月あたりの額は、期末・勤勉手当と年末調整を除く。 */
export function summaryOf(months: readonly ComputedMonth[], totals: Totals, situation: Situation): Summary | undefined {
  const { leaves, deemedLeaves } = situation;
  const during = months.filter((month) => month.leaveDays > 0);
  const [firstDuring] = during;
  if (firstDuring === undefined) return undefined;
  const received = during.map(({ regularTakeHomePay }) => regularTakeHomePay.withLeave);
  const usual = during.map(({ regularTakeHomePay }) => regularTakeHomePay.withoutLeave);
  const monthlyTakeHomePayDuringLeave = average("休業中の手取り額（月あたり）", received, during.length);
  const usualMonthlyTakeHomePay = average("ふだんの手取り額（月あたり）", usual, during.length);
  const lowest = lowestFrom(firstDuring, months);
  return {
    leaveDays: totalDays(leaves),
    monthlyTakeHomePayDuringLeave,
    usualMonthlyTakeHomePay,
    monthlyDifference: named("月あたりの差", minus(monthlyTakeHomePayDuringLeave, usualMonthlyTakeHomePay)),
    ratioPerMille: ratioPerMille(monthlyTakeHomePayDuringLeave, usualMonthlyTakeHomePay),
    lowestMonth: { month: lowest.month, cashTakeHomePay: lowest.cashTakeHomePay },
    bonusMonthsChanged: bonusMonthsChanged(months),
    bonusDifference: isEveryBonusComputed(months, situation) ? bonusDifference(months) : undefined,
    totalDifference: totals.difference,
    hasLeaveLongerThanOneMonth: deemedLeaves.some(isLongerThanOneMonth),
  };
}

/** 休業の始まる月から後で、振込額のいちばん少ない月。 */
function lowestFrom(first: ComputedMonth, months: readonly ComputedMonth[]): ComputedMonth {
  let lowest = first;
  for (const month of months) {
    const isLower = month.cashTakeHomePay.value < lowest.cashTakeHomePay.value;
    if (isLower && month.month > first.month) lowest = month;
  }
  return lowest;
}

function bonusMonthsChanged(months: readonly ComputedMonth[]): readonly IsoMonth[] {
  return months
    .filter(({ bonus }) => bonus !== undefined && bonus.withLeave.gross.value !== bonus.withoutLeave.gross.value)
    .map(({ month }) => month);
}

function isEveryBonusComputed(months: readonly ComputedMonth[], situation: Situation): boolean {
  if (months.length === situation.months.length) return true;
  const paying = situation.months.filter(({ month }) => bonusWindowPaidIn(month) !== undefined);
  return paying.every(({ month }) => months.some((computed) => computed.month === month));
}

/** 期末・勤勉手当の手取りの差。 */
function bonusDifference(months: readonly ComputedMonth[]): Yen {
  const differences: Yen[] = [];
  for (const { bonus } of months) {
    if (bonus !== undefined) differences.push(bonus.difference);
  }
  return named("期末・勤勉手当の手取りの差", sumOf(differences));
}

function average(label: string, amounts: readonly Yen[], months: number): Yen {
  return named(label, floorToYen(over(sumOf(amounts), months)));
}
