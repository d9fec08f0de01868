import { floorToThousandYen, max, min, minus, nearestTenYen, over } from "../kernel/arithmetic";
import type { IsoDate } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import { terms } from "../vocabulary";
import {
  dailyRemunerationReference,
  pensionLimits,
  pensionReference,
  shortTermGrades,
  standardBonusLimits,
} from "./parameters";

export interface RemunerationGrade {
  /** 短期の等級（1から）。 */
  readonly grade: number;
  readonly standardMonthlyRemuneration: number;
  readonly remunerationFrom: number;
  /** 報酬月額がこの額未満。最高の等級にはない。 */
  readonly remunerationBelow?: number;
}

/** 標準報酬の等級表（短期）。 */
export function remunerationGrades(date: IsoDate): readonly RemunerationGrade[] {
  const grades = shortTermGrades.on(date);
  return grades.map(([standardMonthlyRemuneration, remunerationFrom], index) => {
    const next = grades[index + 1];
    const grade = { grade: index + 1, standardMonthlyRemuneration, remunerationFrom };
    return next === undefined ? grade : { ...grade, remunerationBelow: next[1] };
  });
}

/** 報酬月額から、標準報酬の等級を定める。 */
export function gradeOfRemuneration(monthlyRemuneration: number, date: IsoDate): RemunerationGrade | undefined {
  return remunerationGrades(date).findLast((grade) => grade.remunerationFrom <= monthlyRemuneration);
}

/** 標準報酬の月額がそのまま等級表にあれば、その等級。 */
export function gradeOfStandard(standardMonthlyRemuneration: number, date: IsoDate): RemunerationGrade | undefined {
  return remunerationGrades(date).find((grade) => grade.standardMonthlyRemuneration === standardMonthlyRemuneration);
}

/**
 * 標準報酬の日額。
 *
 * 標準報酬の月額の22分の1に相当する額とし、5円未満の端数は切り捨て、5円以上10円未満の端数は10円に切り上げる。
 */
export function standardDailyRemuneration(standardMonthlyRemuneration: Yen): Yen {
  return named(terms.standardDailyRemuneration, nearestTenYen(over(standardMonthlyRemuneration, 22)), {
    rule: "標準報酬の月額の22分の1（5円未満切捨て・5円以上切上げ）",
    reference: dailyRemunerationReference,
  });
}

/** 年金の標準報酬の月額。等級の境目は短期と同じなので、短期の額を年金の下限と上限の間に収めた額になる。 */
export function pensionStandardMonthlyRemuneration(standardMonthlyRemuneration: Yen, date: IsoDate): Yen {
  const { lowest, highest } = pensionLimits.on(date);
  return named("標準報酬の月額（年金）", min(max(standardMonthlyRemuneration, lowest), highest), {
    rule: "年金の等級は、下限と上限が短期と違う",
    reference: pensionReference,
  });
}

export interface StandardBonus {
  readonly shortTerm: Yen;
  readonly pension: Yen;
}

/**
 * 標準期末手当等の額。
 *
 * 期末手当等の額に1,000円未満の端数があるときは切り捨てる。年金は1回（同じ月）150万円、
 * 短期は年度（4月から翌年3月）の累計573万円を上限とする。
 */
export function standardBonus(bonus: Yen, shortTermEarlierInFiscalYear: Yen, date: IsoDate): StandardBonus {
  const limits = standardBonusLimits.on(date);
  const rounded = floorToThousandYen(bonus);
  const remaining = max(minus(limits.shortTermPerFiscalYear, shortTermEarlierInFiscalYear), zeroYen);
  return {
    shortTerm: named(`${terms.standardBonus}（短期）`, min(rounded, remaining)),
    pension: named(`${terms.standardBonus}（年金）`, min(rounded, limits.pensionPerMonth)),
  };
}
