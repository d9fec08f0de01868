import { minus, plus } from "../kernel/arithmetic";
import type { CalendarMonth } from "../kernel/calendarMonth";
import type { IsoDate } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import type { Period } from "../kernel/period";
import type { Yen } from "../kernel/yen";
import type { BenefitLine, ComputedMonth, TimingLine } from "../simulationResult";
import { terms } from "../vocabulary";
import type { MonthPay } from "./monthPay";
import { takeHomePayOf } from "./payslip";
import type { Situation } from "./situation";

export interface MonthReceipts {
  readonly earned: readonly BenefitLine[];
  readonly paid: readonly BenefitLine[];
  readonly timing: readonly TimingLine[];
}

export function computedMonth(
  { month, start, end }: CalendarMonth,
  { earned, paid, timing }: MonthReceipts,
  pay: MonthPay,
  { leaves }: Situation,
): ComputedMonth {
  const { leaveDays, exemption, withLeave, regular, bonus, usual } = pay;
  const takeHomePay = takeHomePayOf(withLeave, bonus?.withLeave, earned);
  const cashTakeHomePay = takeHomePayOf(withLeave, bonus?.withLeave, [...paid, ...timing]);
  const cashTakeHomePayWithoutLeave = withTiming(usual.takeHomePay, timing);
  return {
    kind: "computed",
    month,
    phase: phaseOf(start, end, leaves),
    leaveDays,
    exemption,
    withLeave,
    withoutLeave: usual.payslip,
    bonus,
    benefitsEarned: earned,
    benefitsPaid: paid,
    takeHomePay,
    timing,
    cashPay: takeHomePayOf(withLeave, undefined, timing),
    cashTakeHomePay,
    regularTakeHomePay: {
      withLeave: takeHomePayOf(regular, undefined, earned),
      withoutLeave: usual.regular.takeHomePay,
    },
    takeHomePayWithoutLeave: usual.takeHomePay,
    cashTakeHomePayWithoutLeave,
    difference: differenceOf(takeHomePay, usual.takeHomePay),
    cashDifference: differenceOf(cashTakeHomePay, cashTakeHomePayWithoutLeave),
    ratioPerMille: ratioPerMille(takeHomePay, usual.takeHomePay),
  };
}

function withTiming(takeHomePay: Yen, timing: readonly TimingLine[]): Yen {
  const moved = timing.flatMap(({ withoutLeave }) => withoutLeave ?? []);
  return moved.length === 0 ? takeHomePay : named(terms.takeHomePay, plus(takeHomePay, ...moved));
}

function differenceOf(withLeave: Yen, withoutLeave: Yen): Yen {
  return named("休まなかった場合との差", minus(withLeave, withoutLeave));
}

/** 千分率、切捨て。 */
export function ratioPerMille(part: Yen, whole: Yen): number | undefined {
  return whole.value > 0 ? Math.floor((1000 * part.value) / whole.value) : undefined;
}

function phaseOf(monthStart: IsoDate, monthEnd: IsoDate, leaves: readonly Period[]): ComputedMonth["phase"] {
  const first = leaves[0];
  const last = leaves.at(-1);
  if (first === undefined || last === undefined || monthEnd < first.start) return "before";
  return monthStart > last.end ? "after" : "during";
}
