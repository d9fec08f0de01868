import { expect, test } from "vitest";
import { type YearTaxes, yen } from "#salary-rules";
import { yearTaxTexts } from "./yearTaxTexts";

function taxes(changes: Partial<YearTaxes> = {}): YearTaxes {
  return {
    year: 2026,
    yearEndAdjustment: { withLeave: yen(-37_652), withoutLeave: yen(-34_062), difference: yen(3_590) },
    isYearEndInMonths: true,
    residentTax: { withLeave: yen(219_000), withoutLeave: yen(238_500), difference: yen(19_500) },
    ...changes,
  };
}

const textsOf = (of: YearTaxes) => yearTaxTexts(of).map(({ text }) => text);

test("年末調整と、翌年度の住民税を言う", () => {
  expect(textsOf(taxes())).toEqual([
    "2026年12月の年末調整では、休まない場合より、手取りが 3,590円 多くなる見込みです（表の12月に入っています）。",
    "2027年6月からの1年分の住民税は、休まない場合より 19,500円 少ない見込みです（238,500円が、219,000円）。",
  ]);
});

test("少なくなるとき、同じとき、表より後のとき", () => {
  const less = { withLeave: yen(100), withoutLeave: yen(0), difference: yen(-100) };
  const same = { withLeave: yen(0), withoutLeave: yen(0), difference: yen(0) };
  expect(textsOf(taxes({ yearEndAdjustment: less, isYearEndInMonths: false, residentTax: less }))).toEqual([
    "2026年12月の年末調整では、休まない場合より、手取りが 100円 少なくなる見込みです（表より後なので、合計には入っていません）。",
    "2027年6月からの1年分の住民税は、休まない場合より 100円 多い見込みです（0円が、100円）。",
  ]);
  expect(textsOf(taxes({ yearEndAdjustment: same, residentTax: same }))).toEqual([
    "2026年12月の年末調整では、休まない場合と同じ額を精算する見込みです（表の12月に入っています）。",
    "2027年6月からの1年分の住民税は、休まない場合と変わらない見込みです。",
  ]);
});

test("住民税の値が登録されていなければ、年末調整だけを言う", () => {
  expect(textsOf(taxes({ residentTax: undefined }))).toHaveLength(1);
});
