import { floorToYen, min, minus, times } from "../kernel/arithmetic";
import type { IsoDate } from "../kernel/isoDate";
import { doubted, named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { shortTimeWorkLimits, shortTimeWorkRates, shortTimeWorkReference, taperReference } from "./parameters";

/**
 * 育児時短勤務手当金 — one 支給対象月.
 *
 * その月の報酬に100分の10を掛ける。報酬が標準報酬の月額（勤務を始めた月、基準報酬月額相当額まで）の100分の90以上のときは
 * 率を逓減し、報酬に率を掛けた額は（標準報酬の月額 − 報酬）× 0.9 に等しくなる。報酬と手当金の合計は支給限度額まで。
 * 報酬が標準報酬の月額以上のとき、支給限度額以上のとき、または手当金が最低限度額以下のときは、支給しない。
 */
export function shortTimeWorkBenefit(standardMonthlyRemuneration: Yen, remuneration: Yen, date: IsoDate): Yen {
  const limits = shortTimeWorkLimits.on(date);
  const standard = min(standardMonthlyRemuneration, limits.standard);
  if (remuneration.value >= standard.value) return nothing("報酬が標準報酬の月額以上の月");
  if (remuneration.value >= limits.payAndBenefit.value) return nothing("報酬が支給限度額以上の月");
  const benefit = min(beforeLimit(standard, remuneration, date), minus(limits.payAndBenefit, remuneration));
  if (benefit.value <= limits.smallestBenefit.value) return nothing("手当金が最低限度額以下の月");
  return named(terms.shortTimeWorkBenefit, benefit, {
    rule: "報酬 × 給付率（円未満切捨て）、報酬との合計は支給限度額まで",
    reference: shortTimeWorkReference,
  });
}

function beforeLimit(standard: Yen, remuneration: Yen, date: IsoDate): Yen {
  const { benefit, taperFrom } = shortTimeWorkRates.on(date);
  if (remuneration.value < floorToYen(times(standard, taperFrom)).value) {
    return floorToYen(times(remuneration, benefit));
  }
  const tapered = named("逓減した額", floorToYen(times(minus(standard, remuneration), taperFrom)), {
    rule: "（標準報酬の月額 − 報酬）× 逓減の率（円未満切捨て）",
    reference: taperReference,
  });
  return doubted(
    "逓減した額",
    tapered,
    "unconfirmed",
    "率の端数の扱いは未確認（雇用保険では率を小数第2位までに丸める）。",
  );
}

function nothing(rule: string): Yen {
  return named(terms.shortTimeWorkBenefit, zeroYen, { rule, reference: shortTimeWorkReference });
}
