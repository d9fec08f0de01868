import { dated } from "../kernel/dated";
import { civilCode, mutualAidAct } from "../sources";

/** 同じ月のうちに終わる休業で、その月の掛金が免除されるための日数（暦日）。 */
export const daysForSameMonthExemption = dated("同じ月の中の休業で掛金が免除される日数", [
  {
    from: "2022-10-01",
    value: 14,
    status: "confirmed",
    reference: mutualAidAct("第114条の2第1項第2号"),
    note: "令和4年10月1日以後に開始する休業から。",
  },
]);

/** 期末・勤勉手当の掛金が免除されるための期間（か月）。この期間を超える休業であること。 */
export const monthsForBonusExemption = dated("期末・勤勉手当の掛金が免除される休業の長さ（か月を超える）", [
  {
    from: "2022-10-01",
    value: 1,
    status: "confirmed",
    reference: mutualAidAct("第114条の2第1項"),
    note: "1か月は民法第143条により暦で数える。",
  },
]);

export const exemptionReference = mutualAidAct("第114条の2");
export const oneMonthReference = civilCode("第143条");
