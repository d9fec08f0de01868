import { floorToThousandYen, floorToYen, minus, over, sumOf, times } from "../kernel/arithmetic";
import { firstDayOf, type IsoMonth, monthsFrom } from "../kernel/isoDate";
import { doubted, named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { ordinaryCollectionReference, ordinaryDueMonths } from "./parameters";

/** `fromPay` 給与から引く、`ordinaryCollection` 納付書で納める（普通徴収）、`lumpSum` 休業前の給与から一括で引く。 */
export const residentTaxWays = ["fromPay", "ordinaryCollection", "lumpSum"] as const;
export type ResidentTaxWay = (typeof residentTaxWays)[number];

export interface ResidentTaxPayment {
  readonly month: IsoMonth;
  readonly way: ResidentTaxWay;
  readonly amount: Yen;
}

/** 休業前と休業中の、住民税の納め方。 */
export interface ResidentTaxCollection {
  /** 給与から引けなくなる最初の月。この月から翌年5月までの分を納める。 */
  readonly firstMonth: IsoMonth;
  /** 休業前に給与が出る最後の月。 */
  readonly lastPaidMonth: IsoMonth;
  /** その月の月割額（納税通知書の額）。 */
  readonly amountOf: (month: IsoMonth) => Yen;
}

/**
 * 団体の扱いによる納め方。
 *
 * 納付書で納める団体でも、1月から5月までに給与から引けなくなるときは、5月までの残りを一括で引く（堺市の例）。
 */
export function usualResidentTaxWay(
  firstMonth: IsoMonth,
  duringLeave: "paidByHimself" | "takenFromRemainingPay",
): ResidentTaxWay {
  if (duringLeave === "takenFromRemainingPay") return "fromPay";
  return isJanuaryToMay(firstMonth) ? "lumpSum" : "ordinaryCollection";
}

function isJanuaryToMay(month: IsoMonth): boolean {
  return Number(month.slice(5)) <= 5;
}

/** 給与から引けなくなる最初の月から翌年5月までの住民税を、いつ、いくら納めるか。 */
export function residentTaxPayments(
  way: ResidentTaxWay,
  { firstMonth, lastPaidMonth, amountOf }: ResidentTaxCollection,
): readonly ResidentTaxPayment[] {
  const months = monthsUntilMay(firstMonth);
  if (way === "fromPay") return months.map((month) => ({ month, way, amount: amountOf(month) }));
  const total = named("5月までの住民税の残り", sumOf(months.map(amountOf)));
  if (way === "lumpSum") return [{ month: lastPaidMonth, way, amount: paid(total, "5月までの残りを一括で引く") }];
  const dueMonths = dueMonthsFrom(months);
  const usual = floorToThousandYen(floorToYen(over(total, dueMonths.length)));
  const first = minus(total, times(usual, dueMonths.length - 1, "number"));
  return dueMonths.map((month, index) => ({
    month,
    way,
    amount: paid(
      index === 0 ? first : usual,
      `残りの${months.length}か月分を${dueMonths.length}回に分ける（千円未満の端数は最初の納期）`,
    ),
  }));
}

function paid(amount: Yen, rule: string): Yen {
  const payment = named(terms.residentTax, amount, { rule, reference: ordinaryCollectionReference });
  return doubted(terms.residentTax, payment, "estimate", "納め方と納期は団体と手続きの時期により違う。");
}

function monthsUntilMay(firstMonth: IsoMonth): readonly IsoMonth[] {
  const months = [firstMonth];
  for (let month = firstMonth; !month.endsWith("-05"); ) {
    month = monthsFrom(month, 1);
    months.push(month);
  }
  return months;
}

/** 残りの納期。納期がもうなければ、その月に納める。 */
function dueMonthsFrom(months: readonly IsoMonth[]): readonly IsoMonth[] {
  const [firstMonth] = months as readonly [IsoMonth, ...IsoMonth[]];
  const dueMonths = ordinaryDueMonths.on(firstDayOf(firstMonth));
  const remaining = months.filter((month) => dueMonths.includes(Number(month.slice(5))));
  return remaining.length === 0 ? [firstMonth] : remaining;
}
