import { floorToYen, over, times } from "../kernel/arithmetic";
import { type IsoMonth, monthsFrom } from "../kernel/isoDate";
import { doubted, named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import { payRule } from "../sources";
import { terms } from "../vocabulary";

const reference = payRule("第11条（各団体の給与規則が準じる）");

/** その月の勤務。日数は、現日数から週休日の日数を差し引いた日数。 */
export interface DaysOfService {
  readonly daysInMonth: number;
  readonly daysInService: number;
}

/** 時間外勤務手当を支給する月に対し、勤務した月。「一の給与期間の分を次の給与期間における支給定日に支給」。 */
export function monthOfOvertime(paidIn: IsoMonth): IsoMonth {
  return monthsFrom(paidIn, -1);
}

/**
 * 時間外勤務手当 — the pay of one month, for the work of the month before.
 *
 * いつもの月の額を、前の月に勤務した期間の日数の割合で見積もる（円未満切捨て）。前の月に休業がなければ、いつもの額。
 */
export function overtimeAllowance(usual: Yen, monthBefore: DaysOfService | undefined): Yen {
  const naming = { rule: "前の月の勤務に対する額。1か月遅れて支給される", reference };
  if (monthBefore === undefined) return named(terms.overtimeAllowance, usual, naming);
  const { daysInMonth, daysInService } = monthBefore;
  if (daysInService === 0) return named(terms.overtimeAllowance, zeroYen, naming);
  if (daysInService === daysInMonth) return named(terms.overtimeAllowance, usual, naming);
  const share = floorToYen(over(times(usual, daysInService), daysInMonth, "days"));
  return doubted(
    terms.overtimeAllowance,
    named(terms.overtimeAllowance, share, naming),
    "estimate",
    "いつもの月の額から、勤務した期間の日数で見積もった額。",
  );
}
