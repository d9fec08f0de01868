import type { BonusSettings } from "./bonus/settings";
import type { BenefitPeriod } from "./childcare-leave-benefit/payablePeriods";
import type { SpouseSituation } from "./childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import type { AssociationRates, ContributionTerms } from "./contributions/contributions";
import type { IsoDate, IsoMonth } from "./kernel/isoDate";
import type { WorkCalendar } from "./kernel/workCalendar";
import type { PayItem } from "./monthly-pay/monthlyPay";
import type { ResidentTaxWay } from "./resident-tax/residentTaxPayments";

export { type BenefitPeriod, benefitPeriods } from "./childcare-leave-benefit/payablePeriods";
export {
  type SpouseSituation,
  spouseSituations,
} from "./childcare-leave-support-benefit/childcareLeaveSupportBenefit";
export { type ContributionItem, contributionItems } from "./contributions/contributions";
export { type PayItem, payItems } from "./monthly-pay/monthlyPay";

/**
 * 試算の依頼。Plain data, as the result is: both travel through forms, workers, single fetch and JSON.
 * `simulate(request)` gives the yen; `explained(() => simulate(request))` gives the same yen with their traces.
 */

export const leaveKinds = [
  "spouseChildbirthLeave",
  "childcareParticipationLeave",
  "postnatalPaternityLeave",
  "childcareLeave",
  "annualLeave",
] as const;
export type LeaveKind = (typeof leaveKinds)[number];

export interface PlannedLeave {
  readonly id: string;
  /** 産後パパ育休も、お金の上では育児休業。特別休暇と年次有給休暇は有給で、給与を変えない。 */
  readonly kind: LeaveKind;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly days?: number;
}

export interface Child {
  readonly dueDate: IsoDate;
  /** 生まれるまでは、出産予定日を出生日として計算する。 */
  readonly birthDate?: IsoDate;
}

export interface Bonus {
  readonly month: IsoMonth;
  /** 休まない場合の、期末手当と勤勉手当の合計（支給額）。 */
  readonly gross: number;
  readonly incomeTax?: number;
}

export interface CommutingPass {
  /** 支給単位期間の月数。 */
  readonly unitMonths: 3 | 6;
  /** いずれかの支給単位期間の、最初の月。 */
  readonly unitStart: IsoMonth;
}

/** 一人の、一年（1月から12月）の給与。 */
export interface YearlyPay {
  readonly year: number;
  readonly amount: number;
}

export const remunerationSources = ["typed", "inferred", "example"] as const;
export type RemunerationSource = (typeof remunerationSources)[number];

export const residentTaxSources = ["typed", "example", "missing"] as const;
export type ResidentTaxSource = (typeof residentTaxSources)[number];

/**
 * 復帰後の育児短時間勤務、または部分休業（第1号・第2号）。月の初日から末日までその勤務をする月を、月で示す。
 * その間の報酬は、本人の入力か、勤務しない時間から求める。
 */
export type ShortTimeWork = { readonly from: IsoMonth; readonly until: IsoMonth } & (
  | {
      /** その間の1か月の報酬（減額した後の、給料と手当の合計、円）。 */
      readonly monthlyPay: number;
    }
  | {
      /** 部分休業の、1か月の時間（分）。 */
      readonly partialLeaveMinutes: number;
    }
  | {
      /** 育児短時間勤務の、1週間の勤務時間（分）。 */
      readonly weeklyMinutes: number;
    }
);

export interface Pay extends Omit<ContributionTerms, "contributionRatePreset" | "associationRates"> {
  readonly standardMonthlyRemuneration: number;
  /** 標準報酬の月額の出どころ。`inferred` 明細のほかの額からの推定、`example` 例の額。省略すると本人の入力。 */
  readonly standardMonthlyRemunerationSource?: RemunerationSource;
  /** 次の9月の定時決定のあとの標準報酬の月額。どの年の9月かは `septemberOfRevision` が答える。 */
  readonly standardMonthlyRemunerationFromSeptember?: number;
  readonly residentTax: number;
  /** 給与が出ない月の住民税の納め方。省略すると、団体の扱いによる。 */
  readonly residentTaxWay?: ResidentTaxWay;
  /** 2か月以上の定期券による通勤手当。省略すると、1か月ごとに支給される。 */
  readonly commutingPass?: CommutingPass;
  /** 住民税の出どころ。`example` 例の額、`missing` 入力がなく0円とした。省略すると本人の入力。 */
  readonly residentTaxSource?: ResidentTaxSource;
  /** 給料・手当の月額（円）。給料があれば明細どおりに計算し、なければ標準報酬の月額を目安とする。 */
  readonly items?: { readonly [Item in PayItem]?: number };
  /** 月々の所得税（円）。休業のない月に使う。 */
  readonly incomeTax?: number;
  /** 源泉徴収で数える扶養親族等の数（16歳未満は数えない）。 */
  readonly dependents?: number;
  /** 扶養親族等の数に配偶者が入っているか。省略すると、配偶者の給与の入力があるときは入っていると仮定する。 */
  readonly isSpouseAmongDependents?: boolean;
  /** 配偶者の、年ごとの給与（手当金は入らない）。配偶者控除・配偶者特別控除に使う。 */
  readonly spouseYearlyPay?: readonly YearlyPay[];
  /** 見積もる期末・勤勉手当に入れる、職務段階別加算の割合（百分率、"10" のような10進の文字列）。 */
  readonly jobGradeAdditionPercent?: string;
  /** 入力のない6月と12月は、給料（なければ標準報酬の月額）から見積もる。 */
  readonly bonuses?: readonly Bonus[];
  readonly shortTimeWork?: ShortTimeWork;
}

export interface Household {
  readonly spouse: SpouseSituation;
  /** 省略すると1歳まで。 */
  readonly benefitPeriod?: BenefitPeriod;
}

export interface SimulationSettings {
  /** 手当金が支給される月は、休んだ月の何か月後か。省略すると2（翌々月）。 */
  readonly benefitPaymentLagMonths?: number;
  readonly workCalendar?: WorkCalendar;
  /** 手当金の支給日から除く日。共済組合により、土曜日と日曜日か、本人の週休日。省略すると本人の週休日。 */
  readonly benefitDaysOff?: "workCalendar" | "weekends";
  /** 団体の設定にある、共済組合の掛金率。本人の入力と選択が先に立つ。 */
  readonly associationRates?: readonly AssociationRates[];
  /** `contributionRatePresets` の id。省略すると目安の率。 */
  readonly contributionRatePreset?: string;
  /** 勤務1時間当たりの給与額の、年間の勤務時間。省略すると国の時間。 */
  readonly hoursPerYear?: number;
  /** 給与が出ない月の住民税。省略すると、納付書で納める。 */
  readonly residentTaxDuringLeave?: "paidByHimself" | "takenFromRemainingPay";
  /** 期末・勤勉手当のうち、団体により違うもの。省略したものは国にならう。 */
  readonly bonus?: Partial<BonusSettings>;
}

export interface SimulationRequest {
  readonly child: Child;
  readonly leaves: readonly PlannedLeave[];
  readonly pay: Pay;
  readonly household: Household;
  readonly settings?: SimulationSettings;
}
