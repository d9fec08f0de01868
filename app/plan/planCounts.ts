import {
  daysInJapanese,
  remainingDays,
  remainingOf,
  specialLeaveKinds,
  threeCounts,
} from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { terms } from "#salary-rules/vocabulary";
import { remainingInWords } from "./leaveFacts";
import type { Plan } from "./plan";

export interface CountInWords {
  readonly name: string;
  readonly text: string;
  /** 何をどう数えたか。 */
  readonly how: string;
}

/** 休みの合計。似ているが違う三つの日数を並べ、残りを添える。 */
export function planCounts(plan: Plan, settings: OrganizationSettings): readonly CountInWords[] {
  if (plan.leaves.length === 0) return [];
  const counted = { ...plan.birth, leaves: plan.leaves, duties: [] };
  const { childcareLeaveDays, specialLeave, cabinetBureauDays, cabinetBureauLength } = threeCounts(counted, settings);
  return [
    { name: terms.childcareLeave, text: `${childcareLeaveDays}日`, how: "休みの日も入れた、暦の日数" },
    { name: "特別休暇", text: daysInJapanese(specialLeave), how: "勤務日の日数" },
    {
      name: "国の数え方の合計",
      text: `${cabinetBureauDays}日${cabinetBureauLength ? `　「${cabinetBureauLength}」` : ""}`,
      how: "年次有給休暇も含め、間の土日も数える内閣人事局の方式",
    },
    ...specialLeaveKinds.map((kind) => ({
      name: `${terms[kind]}の残り`,
      text: remainingInWords(remainingDays(kind, counted, settings)),
      how: "",
    })),
    ...annualLeaveLeft(plan, settings),
  ];
}

function annualLeaveLeft(plan: Plan, settings: OrganizationSettings): readonly CountInWords[] {
  const { annualLeaveLeft: limit, birth, leaves } = plan;
  if (limit === undefined) return [];
  const { remaining, exceeds } = remainingOf("annualLeave", limit, { ...birth, leaves }, settings);
  const text = exceeds ? `いまの残りの${limit}日を超えています` : `${daysInJapanese(remaining)}（いま${limit}日）`;
  return [{ name: `${terms.annualLeave}の残り`, text, how: "" }];
}
