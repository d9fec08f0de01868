import { floorToYen, over, times } from "../kernel/arithmetic";
import { inputYen, named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import { type DaysOfService, overtimeAllowance } from "../overtime-allowance/overtimeAllowance";
import { type Term, terms } from "../vocabulary";
import { commutingReference, proratedAllowanceReference, proratedPayReference } from "./parameters";

/** 給与の支給項目。給与明細の順。 */
export const payItems = [
  "basicMonthlySalary",
  "regionalAllowance",
  "dependentAllowance",
  "housingAllowance",
  "commutingAllowance",
  "overtimeAllowance",
  "managerialAllowance",
  "separationAllowance",
  "otherMonthlyPay",
] as const;
export type PayItem = (typeof payItems)[number];

/** 月々の給与の約束。給料が入力されていなければ、標準報酬の月額から残りを見積もる。 */
export interface MonthlyPayTerms {
  readonly standardMonthlyRemuneration: number;
  readonly items?: { readonly [Item in PayItem]?: number };
}

/** その月の勤務。日数は「現日数から週休日の日数を差し引いた日数」。 */
export interface Attendance {
  readonly daysInMonth: number;
  readonly daysInService: number;
  /** 1日でも育児休業があるか。 */
  readonly hasLeave: boolean;
  readonly isCommutingAllowancePaid: boolean;
  /** 前の月に休業があるときの、前の月の勤務。時間外勤務手当は1か月遅れて支給される。 */
  readonly monthBefore?: DaysOfService | undefined;
}

export interface PayLine {
  readonly term: Term;
  readonly kind: "pay";
  readonly amount: Yen;
}

/**
 * 日割計算 — one item of one month.
 *
 * 給与期間の現日数から週休日の日数を差し引いた日数を基礎とした日割（円未満切捨て）。祝日と年末年始は差し引かない。
 */
export function prorated(amount: Yen, { daysInMonth, daysInService, hasLeave }: Attendance): Yen {
  return hasLeave ? floorToYen(over(times(amount, daysInService), daysInMonth, "days")) : amount;
}

/** その月の給与の支給項目。 */
export function monthlyPayLines(pay: MonthlyPayTerms, attendance: Attendance): readonly PayLine[] {
  const lines: PayLine[] = [];
  if (pay.items?.basicMonthlySalary === undefined) {
    lines.push({ term: "monthlyPay", kind: "pay", amount: prorateItem("monthlyPay", estimatedPay(pay), attendance) });
  }
  for (const item of payItems) {
    const typed = pay.items?.[item];
    if (typed === undefined) continue;
    const amount = inputYen(terms[item], typed);
    lines.push({ term: item, kind: "pay", amount: payOf(item, amount, attendance) });
  }
  return lines;
}

function payOf(item: PayItem, amount: Yen, attendance: Attendance): Yen {
  switch (item) {
    case "commutingAllowance":
      return commutingPay(amount, attendance);
    case "overtimeAllowance":
      return overtimeAllowance(amount, attendance.monthBefore);
    default:
      return prorateItem(item, amount, attendance);
  }
}

/** 給料が入力されていないときの給与。標準報酬の月額から、入力された手当を除いた残り。 */
function estimatedPay({ standardMonthlyRemuneration, items }: MonthlyPayTerms): Yen {
  const typed = Object.values(items ?? {}).reduce((sum, amount) => sum + amount, 0);
  const rest = Math.max(standardMonthlyRemuneration - typed, 0);
  return inputYen(terms.monthlyPay, rest, "estimated", "給料の入力がないため、標準報酬の月額を給与の目安とした。");
}

function prorateItem(term: Term, amount: Yen, attendance: Attendance): Yen {
  if (!attendance.hasLeave) return named(terms[term], amount, { rule: "月額" });
  return named(terms[term], prorated(amount, attendance), {
    rule: "月額 × 勤務した期間の日数 ÷ その月の日数（どちらも週休日を除く、円未満切捨て）",
    reference:
      term === "basicMonthlySalary" || term === "monthlyPay" ? proratedPayReference : proratedAllowanceReference,
  });
}

function commutingPay(amount: Yen, { isCommutingAllowancePaid }: Attendance): Yen {
  return isCommutingAllowancePaid
    ? named(terms.commutingAllowance, amount, { rule: "月額（日割りしない）", reference: commutingReference })
    : named(terms.commutingAllowance, zeroYen, {
        rule: "その月の全日数にわたって通勤しない月などは支給されない",
        reference: commutingReference,
      });
}
