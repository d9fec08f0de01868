import type { BonusPeriodSettings } from "../bonus-periods/bonusPeriods";
import type { DiligenceWhenNoPeriodRemains } from "../diligence-allowance/diligenceAllowance";
import type { IsoDate } from "../kernel/isoDate";
import type { Registration } from "../kernel/naming";

interface TwiceAYear {
  readonly june: string;
  readonly december: string;
}

/** 団体の条例による支給月数。10進の文字列（"1.2625"）。 */
export interface MunicipalBonusMonths extends Registration {
  readonly from: IsoDate;
  readonly until?: IsoDate | undefined;
  readonly endOfTermAllowance: TwiceAYear;
  readonly diligenceAllowance: TwiceAYear;
}

/** `good` 国の「良好」の成績率、`budget` 支給月数の枠のまま、`typed` 団体または本人の成績率。 */
type PerformanceRate =
  | { readonly kind: "good" }
  | { readonly kind: "budget" }
  | { readonly kind: "typed"; readonly rate: string };

/** 期末・勤勉手当のうち、団体により違うもの。 */
export interface BonusSettings extends BonusPeriodSettings {
  /** 空なら国の支給月数を使う。あれば、その期間の外の期は断る。 */
  readonly bonusMonths: readonly MunicipalBonusMonths[];
  readonly performanceRate: PerformanceRate;
  readonly diligenceBaseIncludesDependentAllowance: boolean;
  readonly diligenceWhenNoPeriodRemains: DiligenceWhenNoPeriodRemains;
  /** 未公表の期に、勧告どおりの改定を仮定するか。 */
  readonly assumesRecommendation: boolean;
}

/** 国にならう団体の設定。 */
export const nationalBonusSettings: BonusSettings = {
  bonusPeriodMethod: "calendarMonths",
  sumsLeavesAcrossWindows: true,
  partialLeaveDaysBeforeDiligenceCut: 30,
  bonusMonths: [],
  performanceRate: { kind: "good" },
  diligenceBaseIncludesDependentAllowance: false,
  diligenceWhenNoPeriodRemains: "leastRate",
  assumesRecommendation: false,
};
