import { type TaxComparison, terms, type YearTaxes } from "#salary-rules";
import { yenText } from "./yenInJapanese";

export interface YearTaxText {
  readonly label: string;
  readonly text: string;
  readonly tax: TaxComparison;
}

/** 休業した年の所得による税を、文で言う。「2027年12月の年末調整では、休まない場合より、手取りが 3,590円 多くなる見込みです。」 */
export function yearTaxTexts({
  year,
  yearEndAdjustment,
  isYearEndInMonths,
  residentTax,
}: YearTaxes): readonly YearTaxText[] {
  const place = isYearEndInMonths ? "（表の12月に入っています）" : "（表より後なので、合計には入っていません）";
  const yearEnd = {
    label: terms.yearEndAdjustment,
    text: `${year}年12月の${terms.yearEndAdjustment}では、${yearEndText(yearEndAdjustment)}${place}。`,
    tax: yearEndAdjustment,
  };
  if (residentTax === undefined) return [yearEnd];
  return [yearEnd, { label: terms.residentTax, text: residentTaxText(year + 1, residentTax), tax: residentTax }];
}

function yearEndText({ difference: { value } }: TaxComparison): string {
  if (value === 0) return "休まない場合と同じ額を精算する見込みです";
  return `休まない場合より、手取りが ${yenText(Math.abs(value))} ${value < 0 ? "少なく" : "多く"}なる見込みです`;
}

function residentTaxText(fiscalYear: number, { withLeave, withoutLeave, difference }: TaxComparison): string {
  const begin = `${fiscalYear}年6月からの1年分の${terms.residentTax}は、`;
  if (difference.value === 0) return `${begin}休まない場合と変わらない見込みです。`;
  const change = `${yenText(Math.abs(difference.value))} ${difference.value > 0 ? "少ない" : "多い"}見込みです`;
  return `${begin}休まない場合より ${change}（${yenText(withoutLeave.value)}が、${yenText(withLeave.value)}）。`;
}
