import type { Allowance, ConventionDoubt } from "./bonus/conventions";
import type { MonthExemption } from "./contribution-exemption/contributionExemption";
import type { IsoDate, IsoMonth } from "./kernel/isoDate";
import type { Yen } from "./kernel/yen";
import type { Term } from "./vocabulary";

export type { ExemptionReason, MonthExemption } from "./contribution-exemption/contributionExemption";

/** 試算の結果。 */

export type LineKind = "pay" | "contribution" | "tax";

/** 控除（contribution, tax）も正の額で持つ。 */
export interface PayslipLine {
  readonly term: Term;
  readonly kind: LineKind;
  readonly amount: Yen;
}

export interface Payslip {
  /** 給与明細の順。0円の行も含む。 */
  readonly lines: readonly PayslipLine[];
  readonly gross: Yen;
  /** 掛金の合計。控除額の内訳の一つ。 */
  readonly contributions: Yen;
  readonly deductions: Yen;
  readonly takeHomePay: Yen;
}

export interface BenefitLine {
  readonly term: "childcareLeaveBenefit" | "childcareLeaveSupportBenefit" | "shortTimeWorkBenefit";
  readonly earnedIn: IsoMonth;
  readonly paidIn: IsoMonth;
  readonly amount: Yen;
}

/** 給与明細の月と、実際に納める月・支給される月がずれる分。 */
export interface TimingLine {
  readonly kind: "residentTaxNotWithheld" | "residentTaxByNotice" | "residentTaxInLumpSum" | "commutingPass";
  readonly amount: Yen;
  /** 休まない場合にもあるもの。 */
  readonly withoutLeave?: Yen | undefined;
}

/** 期末手当と勤勉手当のそれぞれが、この休業でどう変わるか。 */
export interface BonusAllowance {
  readonly term: Allowance;
  /** 期間別割合（"80%"）。支給されないときは "0%"。 */
  readonly rate: string;
  /** 「在職期間が5か月になるため（育児休業の2分の1を除く）」 */
  readonly reason: string;
  readonly withLeave: Yen;
  readonly withoutLeave: Yen;
}

export interface MonthBonus {
  readonly withLeave: Payslip;
  readonly withoutLeave: Payslip;
  /** 手取りの差（減るときは負）。 */
  readonly difference: Yen;
  /** 6月と12月の手当だけにある。 */
  readonly allowances: readonly BonusAllowance[];
  /** 入力がないため見積もったか。 */
  readonly isEstimated: boolean;
  /** 育児休業が対象期間にかかるか。 */
  readonly isTouchedByLeave: boolean;
  /** 数え方の違いで割合が変わるもの。 */
  readonly doubts: readonly ConventionDoubt[];
}

export interface ComputedMonth {
  readonly kind: "computed";
  readonly month: IsoMonth;
  readonly phase: "before" | "during" | "after";
  /** この月の育児休業の日数（暦日）。 */
  readonly leaveDays: number;
  readonly exemption: MonthExemption;
  readonly withLeave: Payslip;
  readonly withoutLeave: Payslip;
  /** 期末・勤勉手当。6月と12月、そのほかの入力された支給月にある。 */
  readonly bonus?: MonthBonus | undefined;
  /** この月の休業に対する手当金（発生月）。 */
  readonly benefitsEarned: readonly BenefitLine[];
  /** この月に振り込まれる手当金（支給月）。 */
  readonly benefitsPaid: readonly BenefitLine[];
  /** 給与・期末勤勉手当の手取り + この月の休業に対する手当金。 */
  readonly takeHomePay: Yen;
  /** 納める月・支給される月がずれる分（増えるときは正、減るときは負）。 */
  readonly timing: readonly TimingLine[];
  /** 給与の手取り + 月がずれる分。 */
  readonly cashPay: Yen;
  /** 給与・期末勤勉手当の手取り + この月に振り込まれる手当金 + 月がずれる分。 */
  readonly cashTakeHomePay: Yen;
  /** 手取りのうち、期末・勤勉手当と年末調整を除いた額。手当金は、休んだ月の分。 */
  readonly regularTakeHomePay: { readonly withLeave: Yen; readonly withoutLeave: Yen };
  readonly takeHomePayWithoutLeave: Yen;
  /** 休まない場合の手取り + 月がずれる分。 */
  readonly cashTakeHomePayWithoutLeave: Yen;
  /** `takeHomePay` − `takeHomePayWithoutLeave`（減るときは負）。 */
  readonly difference: Yen;
  /** `cashTakeHomePay` − `cashTakeHomePayWithoutLeave`（減るときは負）。 */
  readonly cashDifference: Yen;
  /** 休まなかった場合に対する手取りの割合（千分率、切捨て）。休まない場合の手取りが0円以下のときはない。 */
  readonly ratioPerMille?: number | undefined;
}

/** 登録されていない値が要るため計算できない月。 */
export interface RefusedMonth {
  readonly kind: "refused";
  readonly month: IsoMonth;
  readonly refusal: Refusal;
}

export type SimulatedMonth = ComputedMonth | RefusedMonth;

export interface Refusal {
  readonly kind: "noValueInForce";
  readonly parameter: string;
  readonly date: IsoDate;
  readonly months: readonly IsoMonth[];
  readonly message: string;
}

export interface Totals {
  readonly takeHomePay: Yen;
  readonly takeHomePayWithoutLeave: Yen;
  readonly difference: Yen;
  readonly childcareLeaveBenefit: Yen;
  readonly childcareLeaveSupportBenefit: Yen;
  /** 復帰後の育児短時間勤務の入力があるときだけ。 */
  readonly shortTimeWorkBenefit?: Yen | undefined;
  /** 免除された掛金（期末・勤勉手当の分を含む）。 */
  readonly exemptedContributions: Yen;
  /** 試算の最後の月より後に振り込まれる手当金。 */
  readonly benefitsPaidAfterwards: readonly BenefitLine[];
}

/** 最初の一文のための数字。月あたりの額は、期末・勤勉手当と年末調整を除く。育児休業がないときはない。 */
export interface Summary {
  readonly leaveDays: number;
  /** 育児休業のある月の平均（円未満切捨て）。 */
  readonly monthlyTakeHomePayDuringLeave: Yen;
  readonly usualMonthlyTakeHomePay: Yen;
  readonly monthlyDifference: Yen;
  readonly ratioPerMille?: number | undefined;
  /** 振込額でみて、いちばん少ない月。 */
  readonly lowestMonth: { readonly month: IsoMonth; readonly cashTakeHomePay: Yen };
  /** 休業により支給額が変わる、期末・勤勉手当の支給月。 */
  readonly bonusMonthsChanged: readonly IsoMonth[];
  /** 期末・勤勉手当の手取りの差（減るときは負）。計算できない支給月があれば、ない。 */
  readonly bonusDifference?: Yen | undefined;
  /** 期末・勤勉手当も含めた、試算期間全体の差（減るときは負）。 */
  readonly totalDifference: Yen;
  readonly hasLeaveLongerThanOneMonth: boolean;
}

/** 休業した年の所得による税。12月が試算の月より後になるときは、手取りの合計に入っていない。 */
export interface YearTaxes {
  readonly year: number;
  /** 年末調整の過不足額（負の額は戻る）。 */
  readonly yearEndAdjustment: TaxComparison;
  readonly isYearEndInMonths: boolean;
  /** 翌年度の住民税（年額）。登録されていない値が要るときは、ない。 */
  readonly residentTax?: TaxComparison | undefined;
}

export interface TaxComparison {
  readonly withLeave: Yen;
  readonly withoutLeave: Yen;
  /** 手取りの差（税が増えて減るときは負）。 */
  readonly difference: Yen;
}

/** この計画が触れた、確かでない規定。 */
export interface Warning {
  readonly id: string;
  readonly message: string;
  readonly questionForHr: string;
  readonly months: readonly IsoMonth[];
}

/** 試算に含めていないもの。 */
export interface NotIncluded {
  readonly id: string;
  readonly message: string;
}

export interface SimulationResult {
  readonly months: readonly SimulatedMonth[];
  readonly totals: Totals;
  readonly summary?: Summary | undefined;
  /** 休業で所得が変わる年ごとに一つ。 */
  readonly yearTaxes: readonly YearTaxes[];
  readonly warnings: readonly Warning[];
  readonly notIncluded: readonly NotIncluded[];
  readonly refusals: readonly Refusal[];
}

/** 終わりの日を少し変えると越える、規定の境目。 */
export interface Border {
  readonly rule:
    | "exemptionAtMonthEnd"
    | "exemptionFourteenDays"
    | "bonusRates"
    | "bonusExemptionOverOneMonth"
    | "supportBenefitFourteenDays"
    | "supportBenefitTwentyEightDays"
    | "benefitRateAfter180Days";
  readonly leaveId: string;
  readonly currentEnd: IsoDate;
  readonly newEnd: IsoDate;
  /** この規定そのものが動かす額（今の計画との差）。 */
  readonly effect: { readonly label: string; readonly difference: Yen };
  /** 試算期間の手取りの差（今の計画との差）。休む日数が変わることによる差も含む。 */
  readonly difference: Yen;
  /** 「月末の31日まで休むと、その月の掛金が免除になります。」 */
  readonly message: string;
  readonly reference: { readonly title: string; readonly url: string };
}
