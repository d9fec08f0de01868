import { contributionExemption } from "../contribution-exemption/contributionExemption";
import { minus, plus } from "../kernel/arithmetic";
import { type IsoMonth, monthOf } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import type { BenefitLine, ComputedMonth } from "../simulation";
import { terms } from "../vocabulary";
import { attendanceIn, fullAttendance } from "./attendance";
import { type BenefitPlan, benefitsEarnedIn } from "./benefits";
import { bonusSlips, monthlyPayslip } from "./payslips";
import type { Situation } from "./situation";

/** 振り込まれる手当金がまだわからない月。 */
export type EarnedMonth = Omit<ComputedMonth, "benefitsPaid" | "cashTakeHomePay">;

const noExemption = { isExempt: false, reason: "noLeave", isBonusExempt: false } as const;

export function earnedMonth(month: IsoMonth, plan: BenefitPlan, situation: Situation): EarnedMonth {
  const attendance = attendanceIn(month, situation);
  const exemption = contributionExemption(month, situation.deemedLeaves);
  const withoutLeave = monthlyPayslip(month, fullAttendance(attendance), noExemption, situation);
  const withLeave =
    attendance.hasLeave || exemption.isExempt ? monthlyPayslip(month, attendance, exemption, situation) : withoutLeave;
  const bonus = bonusSlips(month, exemption, situation);
  const benefitsEarned = benefitsEarnedIn(month, plan, situation);
  const takeHomePay = sumOf([
    withLeave.takeHomePay,
    ...(bonus === undefined ? [] : [bonus.withLeave.takeHomePay]),
    ...benefitsEarned.map((line) => line.amount),
  ]);
  const takeHomePayWithoutLeave = sumOf([
    withoutLeave.takeHomePay,
    ...(bonus === undefined ? [] : [bonus.withoutLeave.takeHomePay]),
  ]);
  const ratio = ratioPerMille(takeHomePay, takeHomePayWithoutLeave);
  return {
    kind: "computed",
    month,
    phase: phaseOf(month, situation),
    leaveDays: attendance.leaveDays,
    exemption,
    withLeave,
    withoutLeave,
    ...(bonus === undefined ? {} : { bonus }),
    benefitsEarned,
    takeHomePay,
    takeHomePayWithoutLeave,
    difference: named("休まなかった場合との差", minus(takeHomePay, takeHomePayWithoutLeave)),
    ...(ratio === undefined ? {} : { ratioPerMille: ratio }),
  };
}

export function withBenefitsPaid(month: EarnedMonth, benefitsPaid: readonly BenefitLine[]): ComputedMonth {
  return {
    ...month,
    benefitsPaid,
    cashTakeHomePay: sumOf([
      month.withLeave.takeHomePay,
      ...(month.bonus === undefined ? [] : [month.bonus.withLeave.takeHomePay]),
      ...benefitsPaid.map((line) => line.amount),
    ]),
  };
}

function sumOf(amounts: readonly Yen[]): Yen {
  return named(terms.takeHomePay, plus(...amounts));
}

/** 千分率、切捨て。 */
export function ratioPerMille(part: Yen, whole: Yen): number | undefined {
  return whole.value > 0 ? Math.floor((1000 * part.value) / whole.value) : undefined;
}

function phaseOf(month: IsoMonth, { leaves }: Situation): ComputedMonth["phase"] {
  const first = leaves[0];
  const last = leaves.at(-1);
  if (first === undefined || last === undefined || month < monthOf(first.start)) return "before";
  return month > monthOf(last.end) ? "after" : "during";
}
