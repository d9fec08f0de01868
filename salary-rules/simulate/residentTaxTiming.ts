import { minus } from "../kernel/arithmetic";
import { type CalendarMonth, calendarMonths } from "../kernel/calendarMonth";
import { NoValueInForce } from "../kernel/dated";
import { type IsoMonth, isoMonth, monthsFrom } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import { remembering } from "../kernel/remembering";
import { type Yen, zeroYen } from "../kernel/yen";
import { type ResidentTaxWay, residentTaxPayments, usualResidentTaxWay } from "../resident-tax/residentTaxPayments";
import { terms } from "../vocabulary";
import { yearOf } from "./calendarYear";
import { oncePer } from "./keeping";
import { residentTaxOf } from "./monthlyPayslip";
import type { MonthPayIn } from "./monthPay";
import type { PayTerms } from "./payTerms";
import { orRefusal } from "./refusal";
import type { Situation } from "./situation";
import type { TimingLineOfMonth } from "./timingLine";

/**
 * 住民税の納め方による、月のずれ。
 *
 * 給与から引けない最初の月から翌年5月までの分は、給与から引かずに、納付書で納めるか、休業前の給与から一括で引く。
 */
export function residentTaxTiming(situation: Situation, payIn: MonthPayIn): readonly TimingLineOfMonth[] {
  const lines: TimingLineOfMonth[] = [];
  if (situation.payTerms.pay.residentTax === 0) return lines;
  let arrangedUntil = "";
  for (const month of situation.months) {
    if (month.month <= arrangedUntil || !isUnableToWithhold(month, payIn)) continue;
    const way = wayFrom(month.month, situation, arrangedUntil === "");
    arrangedUntil = nextMay(month.month);
    if (way !== "fromPay") lines.push(...movedTaxes(situation.payTerms)[way](month.month));
  }
  return lines;
}

/** 給与が出ず、住民税を引けない月か。計算できない月は、わからない。 */
function isUnableToWithhold(month: CalendarMonth, payIn: MonthPayIn): boolean {
  const pay = orRefusal(() => payIn(month));
  return !(pay instanceof NoValueInForce) && pay.leaveDays > 0 && pay.regular.takeHomePay.value < 0;
}

/** 一括で引けるのは、休業前の給与からの一度だけ。休業中の6月からの分を引く給与はない。 */
function wayFrom(month: IsoMonth, { payTerms: { pay, settings } }: Situation, isFirst: boolean): ResidentTaxWay {
  const { residentTaxWay: chosen } = pay;
  return chosen !== undefined && (isFirst || chosen !== "lumpSum")
    ? chosen
    : usualResidentTaxWay(month, settings?.residentTaxDuringLeave ?? "paidByHimself");
}

function nextMay(month: IsoMonth): IsoMonth {
  const may = isoMonth(`${yearOf(month)}-05`);
  return month <= may ? may : isoMonth(`${yearOf(month) + 1}-05`);
}

type MovingWay = Exclude<ResidentTaxWay, "fromPay">;

/** They follow from the tax, the way and the first month alone. */
const movedTaxes = oncePer(({ pay }: PayTerms) => {
  const monthly = residentTaxOf(pay);
  const movedBy = (way: MovingWay) => remembering((firstMonth: IsoMonth) => movedTax(firstMonth, way, monthly));
  return { ordinaryCollection: movedBy("ordinaryCollection"), lumpSum: movedBy("lumpSum") };
});

function movedTax(firstMonth: IsoMonth, way: MovingWay, monthly: Yen): readonly TimingLineOfMonth[] {
  const collection = { firstMonth, lastPaidMonth: monthsFrom(firstMonth, -1), amountOf: () => monthly };
  const payments = residentTaxPayments(way, collection).map(({ month, amount }) => ({
    month,
    kind: way === "lumpSum" ? ("residentTaxInLumpSum" as const) : ("residentTaxByNotice" as const),
    amount: named(terms.residentTax, minus(zeroYen, amount)),
  }));
  const notWithheld = calendarMonths(firstMonth, nextMay(firstMonth)).map(({ month }) => ({
    month,
    kind: "residentTaxNotWithheld" as const,
    amount: monthly,
  }));
  return [...notWithheld, ...payments];
}
