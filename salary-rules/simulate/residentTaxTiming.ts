import { minus } from "../kernel/arithmetic";
import { calendarMonths } from "../kernel/calendarMonth";
import { type IsoMonth, isoMonth, monthsFrom } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import { remembering } from "../kernel/remembering";
import { type Yen, zeroYen } from "../kernel/yen";
import { type ResidentTaxWay, residentTaxPayments, usualResidentTaxWay } from "../resident-tax/residentTaxPayments";
import { terms } from "../vocabulary";
import { yearOf } from "./calendarYear";
import { oncePer } from "./keeping";
import { residentTaxOf } from "./monthlyPayslip";
import type { MonthPay, MonthPayIn } from "./monthPay";
import type { PayTerms } from "./payTerms";
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
    if (month.month <= arrangedUntil || !isUnableToWithhold(payIn(month))) continue;
    const way = wayFrom(month.month, situation);
    arrangedUntil = nextMay(month.month);
    if (way !== "fromPay") lines.push(...movedTaxes(situation.payTerms)[way](month.month));
  }
  return lines;
}

/** 給与が出ず、住民税を引けない月か。 */
function isUnableToWithhold({ leaveDays, regular }: MonthPay): boolean {
  return leaveDays > 0 && regular.takeHomePay.value < 0;
}

function wayFrom(month: IsoMonth, { payTerms: { pay, settings } }: Situation): ResidentTaxWay {
  return pay.residentTaxWay ?? usualResidentTaxWay(month, settings?.residentTaxDuringLeave ?? "paidByHimself");
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
