import { type BenefitPeriod, contributionRatePresets, type residentTaxWays } from "#salary-rules";
import type { Choice } from "~/forms/ChoiceField";
import { commutingStarts, type commutingUnits, paymentLags } from "./moneyForm";

/** 「くわしく」の選択肢。The empty choice stands with its field: it says what is used when nothing is chosen. */

export const commutingUnitChoices = [
  { value: "3", label: "3か月" },
  { value: "6", label: "6か月" },
] as const satisfies readonly { readonly value: (typeof commutingUnits)[number]; readonly label: string }[];

/** 3か月・6か月の支給単位が始まる月。 */
export const commutingStartChoices = commutingStarts.map((month) => ({
  value: month,
  label: `${Number(month)}月`,
}));

export const residentTaxWayChoices = [
  { value: "fromPay", label: "給与から引く" },
  { value: "ordinaryCollection", label: "納付書で納める" },
  { value: "lumpSum", label: "休業前の給与から5月分まで一括で引く" },
] as const satisfies readonly { readonly value: (typeof residentTaxWays)[number]; readonly label: string }[];

export const ratePresetChoices: readonly Choice[] = contributionRatePresets.map(({ id, name, fiscalYear }) => ({
  value: id,
  label: `${name}（令和${fiscalYear - 2018}年度の率）`,
}));

export const spouseAmongDependentsChoices = [
  { value: "yes", label: "含めている" },
  { value: "no", label: "含めていない" },
] as const satisfies readonly Choice[];

export const benefitPeriodChoices = [
  { value: "parentsTogether14Months", label: "1歳2か月まで（両親がともに育児休業）" },
  { value: "extended18Months", label: "1歳6か月まで" },
  { value: "extended24Months", label: "2歳まで" },
] as const satisfies readonly { readonly value: BenefitPeriod; readonly label: string }[];

export const paymentLagChoices = paymentLags.map((months) => ({
  value: months,
  label: monthsLater(Number(months)),
}));

export function monthsLater(months: number): string {
  return ["休んだ月", "休んだ月の翌月", "休んだ月の翌々月"][months] ?? `休んだ月の${months}か月後`;
}
