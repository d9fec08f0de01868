import { isLongerThanOneMonth } from "../contribution-exemption/contributionExemption";
import { floorToYen, minus, over, plus } from "../kernel/arithmetic";
import { named } from "../kernel/naming";
import { totalDays } from "../kernel/period";
import { type Yen, zeroYen } from "../kernel/yen";
import type { BenefitLine, ComputedMonth, Payslip, Summary, Totals } from "../simulation";
import { terms } from "../vocabulary";
import { ratioPerMille } from "./month";
import type { Situation } from "./situation";

export function totalsOf(months: readonly ComputedMonth[]): Totals {
  const takeHomePay = sum(
    terms.takeHomePay,
    months.map((month) => month.takeHomePay),
  );
  const takeHomePayWithoutLeave = sum(
    "休まなかった場合の手取り額",
    months.map((month) => month.takeHomePayWithoutLeave),
  );
  const lastMonth = months.at(-1)?.month;
  const benefits = months.flatMap((month) => month.benefitsEarned);
  const benefitTotal = (term: BenefitLine["term"]) =>
    sum(
      terms[term],
      benefits.filter((line) => line.term === term).map((line) => line.amount),
    );
  return {
    takeHomePay,
    takeHomePayWithoutLeave,
    difference: named("休まなかった場合との差", minus(takeHomePay, takeHomePayWithoutLeave)),
    childcareLeaveBenefit: benefitTotal("childcareLeaveBenefit"),
    childcareLeaveSupportBenefit: benefitTotal("childcareLeaveSupportBenefit"),
    exemptedContributions: exemptedContributions(months),
    benefitsPaidAfterwards: benefits.filter((line) => lastMonth !== undefined && line.paidIn > lastMonth),
  };
}

function sum(label: string, amounts: readonly Yen[]): Yen {
  return named(label, plus(...amounts));
}

function exemptedContributions(months: readonly ComputedMonth[]): Yen {
  const contributionsOf = (payslips: readonly (Payslip | undefined)[]) =>
    plus(
      ...payslips.flatMap((payslip) =>
        (payslip?.lines ?? []).filter((line) => line.kind === "contribution").map((line) => line.amount),
      ),
    );
  return named(
    "免除された掛金",
    minus(
      contributionsOf(months.flatMap((month) => [month.withoutLeave, month.bonus?.withoutLeave])),
      contributionsOf(months.flatMap((month) => [month.withLeave, month.bonus?.withLeave])),
    ),
  );
}

/** 最初の一文のための数字。期末・勤勉手当を除く。 */
export function summaryOf(
  months: readonly ComputedMonth[],
  totals: Totals,
  { leaves, deemedLeaves }: Situation,
): Summary | undefined {
  const during = months.filter((month) => month.leaveDays > 0);
  const [firstDuring] = during;
  if (firstDuring === undefined) return undefined;
  const monthlyTakeHomePayDuringLeave = average(
    "休業中の手取り額（月あたり）",
    during.flatMap((month) => [month.withLeave.takeHomePay, ...month.benefitsEarned.map((line) => line.amount)]),
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
  const ratio = ratioPerMille(monthlyTakeHomePayDuringLeave, usualMonthlyTakeHomePay);
  return {
    leaveDays: totalDays(leaves),
    monthlyTakeHomePayDuringLeave,
    usualMonthlyTakeHomePay,
    monthlyDifference: named("月あたりの差", minus(monthlyTakeHomePayDuringLeave, usualMonthlyTakeHomePay)),
    ...(ratio === undefined ? {} : { ratioPerMille: ratio }),
    lowestMonth: { month: lowest.month, cashTakeHomePay: lowest.cashTakeHomePay },
    totalDifference: totals.difference,
    hasLeaveLongerThanOneMonth: deemedLeaves.some(isLongerThanOneMonth),
  };
}

function average(label: string, amounts: readonly Yen[], months: number): Yen {
  return named(label, floorToYen(over(plus(...amounts, zeroYen), months)));
}
