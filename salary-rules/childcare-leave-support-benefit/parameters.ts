import { dated } from "../kernel/dated";
import { rate } from "../kernel/rate";
import { mutualAidAct } from "../sources";

/** 育児休業支援手当金の給付率。 */
export const supportBenefitRate = dated("育児休業支援手当金の給付率", [
  {
    from: "2025-04-01",
    value: rate("0.13"),
    status: "confirmed",
    reference: mutualAidAct("第70条の3第1項"),
  },
]);

export interface SupportBenefitConditions {
  /** 対象期間の最後の日は、出生の日からこの日数の後。 */
  readonly windowDaysAfterBirth: number;
  /** 対象期間内の休業がこの日数以上。 */
  readonly leaveDaysRequired: number;
  /** 休業がこの日数（暦日）に達するまで。 */
  readonly leaveDaysPaid: number;
  /** この回数までの休業。 */
  readonly leavesPaid: number;
}

/** 育児休業支援手当金の要件の数。 */
export const supportBenefitConditions = dated<SupportBenefitConditions>("育児休業支援手当金の期間と日数", [
  {
    from: "2025-04-01",
    value: { windowDaysAfterBirth: 56, leaveDaysRequired: 14, leaveDaysPaid: 28, leavesPaid: 4 },
    status: "confirmed",
    reference: mutualAidAct("第70条の3第1項・第3項・第5項"),
    note: "出生の日から起算して56日を経過する日の翌日まで。14日と28日は土曜日・日曜日を含む暦日。",
  },
]);

export const supportBenefitReference = mutualAidAct("第70条の3第1項");
