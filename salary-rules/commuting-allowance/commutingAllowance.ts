import { floorToYen, over, times } from "../kernel/arithmetic";
import { type IsoMonth, monthsFrom } from "../kernel/isoDate";
import { doubted, named } from "../kernel/naming";
import type { Period } from "../kernel/period";
import type { Yen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { type CommutingBreak, commutingBreak } from "./commutingMonths";
import { refundReference, restartReference } from "./parameters";

/** 通勤手当の約束。 */
export interface CommutingTerms {
  /** 支給単位期間の月数。 */
  readonly unitMonths: 1 | 3 | 6;
  /** 支給単位期間の額。 */
  readonly unitAllowance: Yen;
  /** いずれかの支給単位期間の、最初の月。 */
  readonly unitStart: IsoMonth;
  /** 月末に定期券を返したときの払戻金。わかれば、返納額の目安の代わりに使う。 */
  readonly passRefund?: Yen;
}

export interface CommutingPayment {
  readonly month: IsoMonth;
  readonly kind: "unit" | "refund";
  readonly amount: Yen;
}

/**
 * 通勤手当 — payments and refunds of the months given.
 *
 * 支給単位期間の最初の月に、その期間の額を支給する。休業で通勤しなくなれば、残りの月の分を返納し、再開する月から
 * 新しい支給単位期間が始まる。1か月の定期券では返納しない。
 */
export function commutingPayments(
  pass: CommutingTerms,
  leaves: readonly Period[],
  months: readonly IsoMonth[],
): readonly CommutingPayment[] {
  const breaks = leaves.flatMap((leave) => commutingBreak(leave) ?? []);
  return months.flatMap((month) => {
    const interrupted = breaks.find(({ lastMonth, restartMonth }) => lastMonth < month && month < restartMonth);
    const refunded = breaks.find(({ lastMonth }) => lastMonth === month);
    const unit = unitStartOn(month, pass, breaks);
    return [
      ...(interrupted === undefined && unit === month ? [unitPayment(month, pass)] : []),
      // 前の休業で支給が止まったままの月には、返納する定期券がない。
      ...(interrupted === undefined && refunded !== undefined ? refund(month, unit, pass) : []),
    ];
  });
}

/** その月を含む支給単位期間の、最初の月。再開した月から数え直す。 */
function unitStartOn(month: IsoMonth, { unitMonths, unitStart }: CommutingTerms, breaks: readonly CommutingBreak[]) {
  const restarts = breaks.map(({ restartMonth }) => restartMonth).filter((restart) => restart <= month);
  const anchor = restarts.toSorted().at(-1) ?? unitStart;
  const elapsed = (((monthsSinceYearZero(month) - monthsSinceYearZero(anchor)) % unitMonths) + unitMonths) % unitMonths;
  return monthsFrom(month, -elapsed);
}

function monthsSinceYearZero(month: IsoMonth): number {
  return 12 * Number(month.slice(0, 4)) + Number(month.slice(5));
}

function unitPayment(month: IsoMonth, { unitMonths, unitAllowance }: CommutingTerms): CommutingPayment {
  const rule = unitMonths === 1 ? "1か月の定期券の額" : `${unitMonths}か月の定期券の額を、最初の月に支給`;
  return {
    month,
    kind: "unit",
    amount: named(terms.commutingAllowance, unitAllowance, { rule, reference: restartReference }),
  };
}

function refund(month: IsoMonth, unit: IsoMonth, pass: CommutingTerms): readonly CommutingPayment[] {
  const { unitMonths, unitAllowance, passRefund } = pass;
  const monthsLeft = unitMonths - 1 - (monthsSinceYearZero(month) - monthsSinceYearZero(unit));
  if (monthsLeft === 0) return [];
  const naming = { rule: "その月の末日に定期券を返したときの払戻金相当額", reference: refundReference };
  if (passRefund !== undefined) {
    return [{ month, kind: "refund", amount: named(terms.commutingAllowanceRefund, passRefund, naming) }];
  }
  const share = floorToYen(over(times(unitAllowance, monthsLeft, "number"), unitMonths));
  const amount = doubted(
    terms.commutingAllowanceRefund,
    named(terms.commutingAllowanceRefund, share, naming),
    "estimate",
    "残りの月数で割った目安。実際の払戻金は、使った月の運賃を引くため、これより少ない。",
  );
  return [{ month, kind: "refund", amount }];
}
