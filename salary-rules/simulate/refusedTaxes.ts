import { monthOf } from "../kernel/isoDate";
import type { NotIncluded } from "../simulationResult";
import { terms } from "../vocabulary";
import { yearOf } from "./calendarYear";
import type { Situation } from "./situation";
import type { TaxesOfYear, TaxRefusal, YearOfPayIn } from "./yearsOfPay";

/** 休業が所得を変える年の税のうち、計算できないもの。12月の明細から黙って抜け落ちないように、理由とともに挙げる。 */
export function refusedTaxes(
  { leaves, months, lastBonusMonth }: Situation,
  yearIn: YearOfPayIn,
): readonly NotIncluded[] {
  const [first] = leaves;
  if (first === undefined) return [];
  const years = new Set(months.map(({ month }) => yearOf(month)));
  return [...years]
    .filter((year) => yearOf(monthOf(first.start)) <= year && year <= yearOf(lastBonusMonth))
    .flatMap((year) => {
      const { withLeave } = yearIn(year);
      const { refusal } = withLeave;
      return refusal === undefined ? [] : [{ id: `taxesOf${year}`, message: sentence(year, withLeave, refusal) }];
    });
}

function sentence(year: number, { yearEnd, residentTax }: TaxesOfYear, { missing, months }: TaxRefusal): string {
  const taxes = [
    ...(yearEnd === undefined ? [terms.yearEndAdjustment] : []),
    ...(residentTax === undefined ? [`翌年度の${terms.residentTax}`] : []),
  ].join("と");
  const numbers = months.map((month) => Number(month.slice(5)));
  const unknown = months.length === 0 ? "" : `${numbers.join("・")}月を計算できません。`;
  return `${year}年の所得による${taxes}は、含めていません。${unknown}${missing.message}。`;
}
