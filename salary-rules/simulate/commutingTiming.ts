import { commutingPayments } from "../commuting-allowance/commutingAllowance";
import { minus, plus, times } from "../kernel/arithmetic";
import { NoValueInForce } from "../kernel/dated";
import type { IsoMonth } from "../kernel/isoDate";
import { inputYen, named } from "../kernel/naming";
import type { Period } from "../kernel/period";
import { type Yen, zeroYen } from "../kernel/yen";
import type { CommutingPass } from "../simulation";
import type { Payslip } from "../simulationResult";
import { terms } from "../vocabulary";
import type { MonthPayIn } from "./monthPay";
import { orRefusal } from "./refusal";
import type { Situation } from "./situation";
import type { TimingLineOfMonth } from "./timingLine";

/**
 * 通勤手当の支給単位による、月のずれ。休む場合と休まない場合のそれぞれについて、
 * 支給から返納を引いた額から、給与明細に月割りで載せた額を引く。
 */
export function commutingTiming(
  { payTerms: { pay }, leaves, months }: Situation,
  payIn: MonthPayIn,
): readonly TimingLineOfMonth[] {
  const { commutingPass, items } = pay;
  const typed = items?.commutingAllowance;
  if (commutingPass === undefined || typed === undefined) return [];
  const monthly = inputYen(terms.commutingAllowance, typed);
  const within = months.map(({ month }) => month);
  const paidWith = paidByMonth(commutingPass, monthly, leaves, within);
  const paidWithout = paidByMonth(commutingPass, monthly, [], within);
  return months.flatMap((month, index) => {
    const slips = orRefusal(() => payIn(month));
    if (slips instanceof NoValueInForce) return [];
    const amount = moved(paidWith[index], slips.regular, monthly);
    const withoutLeave = moved(paidWithout[index], slips.usual.regular, monthly);
    if (amount.value === 0 && withoutLeave.value === 0) return [];
    return [{ month: month.month, kind: "commutingPass" as const, amount, withoutLeave }];
  });
}

/** 通勤手当の行のない明細（短時間勤務の報酬の入力）には、月額が含まれている。 */
function moved(paid: Yen = zeroYen, { lines }: Payslip, monthly: Yen): Yen {
  const onPayslip = lines.find(({ term }) => term === "commutingAllowance")?.amount ?? monthly;
  return named("通勤手当の支給と返納の月のずれ", minus(paid, onPayslip), {
    rule: "支給単位の最初の月にまとめて支給される額 − 月割りで載せた額",
  });
}

/** 月ごとの、支給から返納を引いた額。 */
function paidByMonth(
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
