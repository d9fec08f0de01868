import {
  leavesBeyondCount,
  supportBenefitWindow,
} from "../childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import { isExemptOnlyWithGaps } from "../contribution-exemption/contributionExemption";
import { monthlyWithholding } from "../income-tax/parameters";
import { firstDayOf, monthOf } from "../kernel/isoDate";
import type { ComputedMonth } from "../simulationResult";
import { isShortTimeWorkIn } from "./shortTimePay";
import type { Situation } from "./situation";
import {
  doubtsBonus,
  earnsBenefit,
  earnsSupport,
  hasGuessedRate,
  isAtUnconfirmedCap,
  isOnLeave,
  isPartlyOnLeave,
} from "./touching";

export interface Uncertainty {
  readonly id: string;
  readonly message: string;
  readonly questionForHr: string;
  /** この依頼で問題になるか。省略すると、いつもなる。 */
  readonly concerns?: (situation: Situation) => boolean;
  /** この計画が触れた月か。 */
  readonly touches: (month: ComputedMonth, situation: Situation) => boolean;
}

/** 規定の読み方や値が確かでないもの。人事担当・共済組合への質問は、そのまま写して使える。 */
export const uncertainties: readonly Uncertainty[] = [
  {
    id: "provisionalBirthDate",
    message: "出産予定日を出生日として計算しています。生まれた日により変わります。",
    questionForHr: "出生日が予定日と違った場合の、休業期間の変更の手続きを教えてください。",
    concerns: ({ request }) => request.child.birthDate === undefined,
    touches: isOnLeave,
  },
  {
    id: "leaveBeforeBirth",
    message: "育児休業の一部が出生日より前にあります。出生日より前の日に手当金は支給されません。",
    questionForHr: "出生日より前の日を、どの休暇にすればよいか教えてください。",
    concerns: ({ leaves, birthDate }) => leaves.some(({ start }) => start < birthDate),
    touches: ({ month, leaveDays }, { birthDate }) => leaveDays > 0 && firstDayOf(month) < birthDate,
  },
  {
    id: "typicalContributionRates",
    message: "掛金率は目安です。共済組合と年度により違います。",
    questionForHr: "今年度の短期・福祉・介護の掛金率（本人分）と、明細での表示を教えてください。",
    concerns: ({ payTerms: { member }, months }) => months.some(({ start }) => hasGuessedRate(member, start)),
    touches: () => true,
  },
  {
    id: "childSupportLevyRate",
    message: "子ども・子育て支援金の率は、全国一律の率の半分と推定しています。",
    questionForHr: "子ども・子育て支援金の率（本人分）と、端数の扱いを教えてください。",
    concerns: ({ payTerms: { member } }) =>
      member.contributionRates?.childSupportLevy === undefined &&
      member.contributionAmounts?.childSupportLevy === undefined,
    touches: ({ withoutLeave }) =>
      withoutLeave.lines.some((line) => line.term === "childSupportLevy" && line.amount.value > 0),
  },
  {
    id: "spouseConditionUnknown",
    message: "配偶者の状況が未入力のため、支援手当金の要件を満たすと仮定しています。",
    questionForHr: "育児休業支援手当金の、配偶者の要件と必要な書類を教えてください。",
    concerns: ({ request }) => request.household.spouse === "unknown",
    touches: earnsSupport,
  },
  {
    id: "dailyCapNotAnnounced",
    message: "給付上限日額は、共済組合の告知を確かめていない額です。",
    questionForHr: "休業する月の給付上限日額（育児休業手当金と育児休業支援手当金）を教えてください。",
    touches: (month, situation) => earnsBenefit(month) && isAtUnconfirmedCap(month, situation),
  },
  {
    id: "incomeTaxTableNotConfirmed",
    message: "この年の所得税は、確かめられていない控除の額で計算しています。",
    questionForHr: "この年の源泉徴収税額表による、月々の所得税を教えてください。",
    touches: ({ month, leaveDays, withLeave }, { request: { pay } }) =>
      (pay.incomeTax === undefined || leaveDays > 0) &&
      withLeave.lines.some((line) => line.term === "incomeTax" && line.amount.value > 0) &&
      monthlyWithholding.entryOn(firstDayOf(month)).status !== "confirmed",
  },
  {
    id: "supportBenefitRounding",
    message: "支援手当金の日額は、1日ごとに円未満を切り捨てると読んでいます。",
    questionForHr: "育児休業支援手当金の日額の端数の扱いを教えてください。",
    touches: earnsSupport,
  },
  {
    id: "supportBenefitWindow",
    message: "支援手当金の対象期間は、出生日から数えています（予定日では直しません）。",
    questionForHr: "父の対象期間は、予定日と違う日に生まれても、出生日から数えますか。",
    concerns: ({ request: { child }, leaves, birthDate }) =>
      child.birthDate !== undefined &&
      child.birthDate !== child.dueDate &&
      leaves.some(({ end }) => end > supportBenefitWindow(birthDate).end),
    touches: earnsBenefit,
  },
  {
    id: "benefitRevisedInSeptember",
    message: "休業が9月1日をまたぎます。定時決定で標準報酬が変わると、手当金も変わります。",
    questionForHr: "休業中の9月の定時決定と、手当金の日額への反映を教えてください。",
    touches: ({ month, leaveDays }, { leaves, payTerms: { revisionMonth } }) =>
      leaveDays > 0 &&
      month === revisionMonth &&
      leaves.some(({ start, end }) => start < firstDayOf(month) && end >= firstDayOf(month)),
  },
  {
    id: "shiftDaysOff",
    message: "交替制の週休日の扱いは、共済組合により違います。",
    questionForHr: "交替制勤務の、手当金の支給日（土日を除くか、週休日を除くか）を教えてください。",
    concerns: ({ calendar }) => calendar.kind === "shift",
    touches: isOnLeave,
  },
  {
    id: "shiftDaysOffMissing",
    message: "休みの日が入力されていない月があり、日割りと支給日数が多くなっています。",
    questionForHr: "この月の勤務の割振り（週休日）を教えてください。",
    concerns: ({ calendar }) => calendar.kind === "shift",
    touches: ({ month, leaveDays }, { calendar }) =>
      leaveDays > 0 && calendar.kind === "shift" && !calendar.daysOff.some((day) => monthOf(day) === month),
  },
  {
    id: "gapDaysTowardFourteen",
    message: "つなげた休業の間の日も日数に数えると、掛金が免除になる可能性があります。",
    questionForHr: "間に就業日のない休業では、同じ月の休業の日数に、間の日も数えますか。",
    concerns: ({ deemedLeaves }) => deemedLeaves.some(({ parts }) => parts.length > 1),
    touches: ({ month }, { deemedLeaves }) => isExemptOnlyWithGaps(month, deemedLeaves),
  },
  {
    id: "proratedAllowances",
    message: "月の途中の休業では、扶養・住居などの手当も日割りと読んでいます。",
    questionForHr: "月の途中から休業する月の、手当ごとの支給のしかたを教えてください。",
    concerns: ({ request: { pay } }) =>
      pay.items?.dependentAllowance !== undefined ||
      pay.items?.housingAllowance !== undefined ||
      pay.items?.managerialAllowance !== undefined ||
      pay.items?.separationAllowance !== undefined ||
      pay.items?.otherMonthlyPay !== undefined,
    touches: isPartlyOnLeave,
  },
  {
    id: "commutingAllowance",
    message: "通勤手当は、月の全部を休む月に支給しないものとしています。",
    questionForHr: "休業中の通勤手当の返納と、復帰後の支給の始まりを教えてください。",
    concerns: ({ request: { pay } }) => pay.items?.commutingAllowance !== undefined,
    touches: isOnLeave,
  },
  {
    id: "residentTaxPayment",
    message: "給与が出ない月の住民税は、納付書などで納める方法に変わることがあります。",
    questionForHr: "休業中の住民税の納め方（給与から引くか、納付書か）を教えてください。",
    touches: ({ withLeave, leaveDays }) => leaveDays > 0 && withLeave.gross.value === 0,
  },
  {
    id: "benefitPaymentMonth",
    message: "手当金の振込の月は、共済組合と請求の時期により違います。",
    questionForHr: "手当金の請求の期限と、振込の日を教えてください。",
    touches: (month) => month.benefitsEarned.length > 0,
  },
  {
    id: "bonusEstimated",
    message: "期末・勤勉手当は、給料などから見積もった額です。管理職加算は入っていません。",
    questionForHr: "期末・勤勉手当の、職務段階別の加算と、成績率を教えてください。",
    touches: ({ bonus }) => bonus?.isEstimated === true,
  },
  {
    id: "bonusPeriodMethod",
    message: "期末・勤勉手当の割合は、期間を月で数えるか日で数えるかで変わります。",
    questionForHr: "期末・勤勉手当の期間から除く育児休業を、月と日のどちらで数えますか。",
    touches: doubtsBonus("bonusPeriodMethod"),
  },
  {
    id: "bonusLeavesAcrossWindows",
    message: "期末・勤勉手当の割合は、前の期の育児休業と合わせるかどうかで変わります。",
    questionForHr: "「1か月以下の育児休業」は、別の期の育児休業と合わせて数えますか。",
    touches: doubtsBonus("sumsLeavesAcrossWindows"),
  },
  {
    id: "diligenceWhenNoPeriodRemains",
    message: "対象期間に勤務した日がわずかなとき、勤勉手当が出ない読み方もあります。",
    questionForHr: "対象期間に1日だけ勤務したとき、勤勉手当は支給されますか。",
    touches: doubtsBonus("diligenceWhenNoPeriodRemains"),
  },
  {
    id: "shortTimeWorkStandard",
    message: "育児短時間勤務の間も、標準報酬の月額は変わらないものとしています。",
    questionForHr: "育児短時間勤務をする場合の、標準報酬の改定と、掛金・手当金への反映を教えてください。",
    concerns: ({ payTerms: { pay } }) => pay.shortTimeWork !== undefined,
    touches: ({ month }, { payTerms }) => isShortTimeWorkIn(month, payTerms),
  },
  {
    id: "benefitBeyondFirstBirthday",
    message: "1歳を超える期間の手当金には、保育所に入れないなどの要件と書類が必要です。",
    questionForHr: "1歳を超えて手当金を受けるための要件と書類を教えてください。",
    concerns: ({ request: { household } }) =>
      household.benefitPeriod !== undefined && household.benefitPeriod !== "untilFirstBirthday",
    touches: earnsBenefit,
  },
  {
    id: "fifthLeave",
    message: "支援手当金は4回目の休業までです。5回目からの休業は計算に入れていません。",
    questionForHr: "5回目の休業でも支援手当金が支給される場合を教えてください。",
    concerns: ({ leaves, birthDate }) => leavesBeyondCount(leaves, birthDate).length > 0,
    touches: ({ month }, { leaves, birthDate }) =>
      leavesBeyondCount(leaves, birthDate).some(({ start }) => monthOf(start) === month),
  },
];
