import { commutingPayments } from "../commuting-allowance/commutingAllowance";
import { commutingBreak } from "../commuting-allowance/commutingMonths";
import { minus, plus, times } from "../kernel/arithmetic";
import type { IsoMonth } from "../kernel/isoDate";
import { inputYen, named } from "../kernel/naming";
import type { Period } from "../kernel/period";
import { type Yen, zeroYen } from "../kernel/yen";
import type { CommutingPass } from "../simulation";
import { terms } from "../vocabulary";
import type { Situation } from "./situation";
import type { TimingLineOfMonth } from "./timingLine";

/**
 * 通勤手当の支給単位による、月のずれ。
 *
 * 休む場合の支給と返納から、休まない場合の支給を引き、給与明細に月割りで載せた額の差を除く。
 */
export function commutingTiming({ payTerms: { pay }, leaves, months }: Situation): readonly TimingLineOfMonth[] {
  const { commutingPass, items } = pay;
  const typed = items?.commutingAllowance;
  if (commutingPass === undefined || typed === undefined || leaves.every((leave) => !commutingBreak(leave))) return [];
  const monthly = inputYen(terms.commutingAllowance, typed);
  const within = months.map(({ month }) => month);
  const paidWith = balances(commutingPass, monthly, leaves, within);
  const paidWithout = balances(commutingPass, monthly, [], within);
  return within.flatMap((month, index) => {
    const difference = minus(paidWith[index] ?? zeroYen, paidWithout[index] ?? zeroYen);
    const moved = isStopped(month, leaves) ? plus(difference, monthly) : difference;
    if (moved.value === 0) return [];
    const amount = named("通勤手当の支給と返納の月のずれ", moved, { rule: "支給単位の最初の月にまとめて支給される" });
    return [{ month, kind: "commutingPass" as const, amount }];
  });
}

/** 月ごとの、支給から返納を引いた額。 */
function balances(
  { unitMonths, unitStart }: CommutingPass,
  monthly: Yen,
  leaves: readonly Period[],
  months: readonly IsoMonth[],
): readonly Yen[] {
  const pass = { unitMonths, unitStart, unitAllowance: times(monthly, unitMonths, "number") };
  const payments = commutingPayments(pass, leaves, months);
  return months.map((month) =>
    payments
      .filter((payment) => payment.month === month)
      .reduce((sum, { kind, amount }) => (kind === "unit" ? plus(sum, amount) : minus(sum, amount)), zeroYen),
  );
}

/** 給与明細に、通勤手当が載らない月か。 */
function isStopped(month: IsoMonth, leaves: readonly Period[]): boolean {
  return leaves.some((leave) => {
    const stop = commutingBreak(leave);
    return stop !== undefined && stop.lastMonth < month && month < stop.restartMonth;
  });
}
