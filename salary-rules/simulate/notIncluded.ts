import { monthOf } from "../kernel/isoDate";
import type { NotIncluded } from "../simulationResult";
import { yearOf } from "./calendarYear";
import type { Situation } from "./situation";

interface Omission {
  readonly id: string;
  readonly message: string | ((situation: Situation) => string);
  readonly applies: (situation: Situation) => boolean;
}

const hasLeave = ({ leaves }: Situation): boolean => leaves.length > 0;

/** 休業する暦年のうち、配偶者の給与がわからない年。扶養親族等の数に入っている配偶者は、数で控除している。 */
function yearsWithoutSpousePay({ leaves, request: { household, pay } }: Situation): readonly number[] {
  if (household.spouse === "noSpouse" || pay.isSpouseAmongDependents === true) return [];
  const years = new Set(leaves.flatMap(({ start, end }) => [yearOf(monthOf(start)), yearOf(monthOf(end))]));
  return [...years].filter((year) => !pay.spouseYearlyPay?.some((paid) => paid.year === year));
}

/** 試算に含めていないもの。0円として黙って扱わず、名前を挙げる。 */
const omissions: readonly Omission[] = [
  {
    id: "yearEndDeductions",
    message: "生命保険料や住宅ローンなどの控除は、年末調整に含めていません。",
    applies: hasLeave,
  },
  {
    id: "spouseDeduction",
    message: (situation) =>
      `配偶者の給与の入力がない年（${yearsWithoutSpousePay(situation).join("年・")}年）の配偶者控除・配偶者特別控除は、含めていません。`,
    applies: (situation) => yearsWithoutSpousePay(situation).length > 0,
  },
  {
    id: "residentTaxRevision",
    message: "6月の住民税の改定は、月ごとの額に含めていません。翌年度の見込みは、別に示します。",
    applies: hasLeave,
  },
  {
    id: "overtime",
    message: "時間外勤務手当など、実績による手当は、入力があるときだけ含めます。",
    applies: (situation) => hasLeave(situation) && situation.payTerms.pay.items?.overtimeAllowance === undefined,
  },
  {
    id: "commutingRefund",
    message: "2か月以上の通勤定期券の返納は、支給単位の入力があるときだけ含めます。",
    applies: (situation) =>
      hasLeave(situation) &&
      situation.payTerms.pay.items?.commutingAllowance !== undefined &&
      situation.payTerms.pay.commutingPass === undefined,
  },
  {
    id: "privateDeductions",
    message: "互助会費、保険料、貯金、貸付の返済など、明細のほかの控除は含めていません。",
    applies: () => true,
  },
  {
    id: "childAllowance",
    message: "児童手当と出産費は含めていません。",
    applies: () => true,
  },
  {
    id: "shortTimeWorkBenefit",
    message: "復帰後に育児短時間勤務や部分休業をする月の給与と、育児時短勤務手当金は含めていません。",
    applies: (situation) => hasLeave(situation) && situation.payTerms.pay.shortTimeWork === undefined,
  },
  {
    id: "bonusAfterShortTimeWork",
    message: "育児短時間勤務や部分休業による期末・勤勉手当の減額は、まだ計算していません。",
    applies: ({ payTerms: { pay } }) => pay.shortTimeWork !== undefined,
  },
];

export function notIncludedIn(situation: Situation): readonly NotIncluded[] {
  const notIncluded: NotIncluded[] = [];
  for (const { id, message, applies } of omissions) {
    if (applies(situation))
      notIncluded.push({ id, message: typeof message === "string" ? message : message(situation) });
  }
  return notIncluded;
}
