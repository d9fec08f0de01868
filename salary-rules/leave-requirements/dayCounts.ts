import { dated } from "../kernel/dated";
import { addDays, eachDay, isWeekend } from "../kernel/isoDate";
import { type Period, totalDays, united } from "../kernel/period";
import type { OrganizationSettings } from "../organization/settings";
import { takesWholeDays } from "./facts";
import { isChildcareLeave, isDayOff, type PlanForChecks } from "./plan";
import { provisionsReadOn, unchanged } from "./provision";
import { type DaysAndMinutes, inDays, minutesPerDay, minutesUsed, totalMinutes } from "./specialLeave";

export type CabinetBureauLength = "1週間以上" | "2週間以上" | "1か月以上";

/** 似ているが違う、三つの日数。混ぜずに並べて示す。 */
export interface ThreeCounts {
  /** 育児休業の日数（暦日） */
  readonly childcareLeaveDays: number;
  /** 特別休暇の日数（勤務日） */
  readonly specialLeave: DaysAndMinutes;
  /** 内閣人事局の数え方の合計日数 */
  readonly cabinetBureauDays: number;
  readonly cabinetBureauLength: CabinetBureauLength | undefined;
}

/** 「1か月以上」は30日以上。長い順。 */
const cabinetBureauLengths = unchanged(
  dated("内閣人事局の期間の区分（日数）", [
    {
      from: "2020-04-01",
      value: [
        { name: "1か月以上", days: 30 },
        { name: "2週間以上", days: 14 },
        { name: "1週間以上", days: 7 },
      ] as const,
      status: "derived",
      reference: {
        title: "内閣人事局 取組計画兼フォローシート（ワークライフバランス推進ハンドブック 38・39頁）",
        url: "https://www.mod.go.jp/msdf/wlb/",
        checkedOn: provisionsReadOn,
      },
    },
  ]),
);

export function threeCounts(plan: PlanForChecks, settings: OrganizationSettings): ThreeCounts {
  const minutesInDay = minutesPerDay(plan, settings);
  const leaves = plan.leaves.filter((leave) => leave.start <= leave.end && isDayOff(leave));
  const wholeDays = leaves.filter((leave) => takesWholeDays(leave, { plan, settings }));
  const partialMinutes = leaves
    .filter((leave) => !wholeDays.includes(leave))
    .reduce((total, leave) => total + minutesUsed(leave, minutesInDay), 0);
  const specialMinutes =
    totalMinutes("spouseChildbirthLeave", leaves, minutesInDay) +
    totalMinutes("childcareParticipationLeave", leaves, minutesInDay);

  const cabinetBureauDays = daysWithWeekendsBetween(united(wholeDays)) + inDays(partialMinutes, minutesInDay).days;
  return {
    childcareLeaveDays: totalDays(united(leaves.filter(isChildcareLeave))),
    specialLeave: inDays(specialMinutes, minutesInDay),
    cabinetBureauDays,
    cabinetBureauLength: cabinetBureauLengths.find(({ days }) => days <= cabinetBureauDays)?.name,
  };
}

/** 休みと休みの間が週休日だけなら、その日も数える（木・金・（土・日）・月なら5日）。 */
function daysWithWeekendsBetween(periods: readonly Period[]): number {
  return periods.reduce((total, period, index) => {
    const next = periods[index + 1];
    const gap = next ? [...eachDay(addDays(period.end, 1), addDays(next.start, -1))] : [];
    return total + totalDays([period]) + (gap.every(isWeekend) ? gap.length : 0);
  }, 0);
}
