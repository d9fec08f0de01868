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
  const benefits = months.flatMap((month) => month.benefitsEarned);
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

/** 最初の一文のための数字。期末・勤勉手当を除く。 */
export function summaryOf(months: readonly ComputedMonth[], totals: Totals, situation: Situation): Summary | undefined {
  const { leaves, deemedLeaves } = situation;
  const during = months.filter((month) => month.leaveDays > 0);
  const [firstDuring] = during;
  if (firstDuring === undefined) return undefined;
  const monthlyTakeHomePayDuringLeave = average(
    "休業中の手取り額（月あたり）",
    during.map((month) => month.takeHomePayBesidesBonus),
    during.length,
  );
  const usualMonthlyTakeHomePay = average(
    "ふだんの手取り額（月あたり）",
    during.map((month) => month.withoutLeave.takeHomePay),
    during.length,
  );
  const fromFirst = months.filter((month) => month.month >= firstDuring.month);
  const lowest = fromFirst.reduce((least, month) =>
    month.cashTakeHomePay.value < least.cashTakeHomePay.value ? month : least,
  );
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

function bonusMonthsChanged(months: readonly ComputedMonth[]): readonly IsoMonth[] {
  return months
    .filter(({ bonus }) => bonus !== undefined && bonus.withLeave.gross.value !== bonus.withoutLeave.gross.value)
    .map(({ month }) => month);
}

function isEveryBonusComputed(months: readonly ComputedMonth[], situation: Situation): boolean {
  const paying = situation.months.filter(({ month }) => bonusWindowPaidIn(month) !== undefined);
  return paying.every(({ month }) => months.some((computed) => computed.month === month));
}

/** 期末・勤勉手当の手取りの差。 */
function bonusDifference(months: readonly ComputedMonth[]): Yen {
  const bonuses = months.flatMap(({ bonus }) => bonus ?? []);
  return named(
    "期末・勤勉手当の手取りの差",
    sumBy(bonuses, ({ difference }) => difference),
  );
}

function average(label: string, amounts: readonly Yen[], months: number): Yen {
  return named(label, floorToYen(over(sumOf(amounts), months)));
}
