import { terms } from "../../vocabulary";
import type { Facts } from "../facts";
import type { PlannedLeave } from "../plan";
import { provisions } from "../provision";
import type { Breach, Requirement } from "../requirement";
import { daysInJapanese, remainingDays, specialLeaveKinds } from "../specialLeave";
import type { LeaveWindow } from "../windows";
import { called, during, on } from "./wording";

export const specialLeaveChecks: readonly Requirement[] = [
  {
    id: "V12",
    level: "error",
    description: "配偶者出産休暇と育児参加のための休暇が、それぞれの上限の日数以内である",
    reference: provisions.specialLeaveLimits,
    breaches: ({ plan, leaves, settings }) =>
      specialLeaveKinds.flatMap((kind) => {
        const { limit, used, exceeds } = remainingDays(kind, plan, settings);
        const last = leaves.findLast((leave) => leave.kind === kind);
        if (!exceeds || !last) return [];
        const message = `${terms[kind]}の上限は${limit}日です。この計画では合わせて${daysInJapanese(used)}になっています。`;
        return [{ leaveId: last.id, message }];
      }),
  },
  {
    id: "V13",
    level: "error",
    description: "配偶者出産休暇と育児参加のための休暇が、使える期間に入っている",
    reference: provisions.specialLeaveLimits,
    breaches: (facts) =>
      specialLeaveKinds.flatMap((kind) => {
        const window = facts.windowOf(kind);
        if (!window) return [];
        return facts.leaves.filter((leave) => leave.kind === kind).flatMap((leave) => outside(leave, window));
      }),
  },
  {
    id: "V18",
    level: "hint",
    description: "上の子がいない人の育児参加のための休暇が、出産以後に始まる",
    reference: provisions.specialLeaveExpectant,
    breaches: (facts) => beforeBirthWithoutOlderChild(facts),
  },
];

function outside(leave: PlannedLeave, window: LeaveWindow): readonly Breach[] {
  const isTooEarly = leave.start < window.start;
  if (!isTooEarly && leave.end <= window.end) return [];
  if (isTooEarly && window.isStartEstimated && leave.end <= window.end) {
    const message = `${terms[leave.kind]}は、入院などの日から使えます。${on(leave.start)}がその日より前でないか、確かめてください。`;
    return [{ leaveId: leave.id, level: "warning", message }];
  }
  const basis = window.isProvisional ? "（出産予定日から計算）" : "";
  const message = `${terms[leave.kind]}を使えるのは、${during(window)}です${basis}。${called(leave)}の期間を直してください。`;
  return [{ leaveId: leave.id, message }];
}

function beforeBirthWithoutOlderChild({ plan, settings, birth, leaves }: Facts): readonly Breach[] {
  if (!birth || plan.hasOlderChild || !settings.leave.childcareParticipationLeave.needsOlderChildBeforeBirth) return [];
  return leaves
    .filter(({ kind, start }) => kind === "childcareParticipationLeave" && start < birth)
    .map((leave) => ({
      leaveId: leave.id,
      message: `上のお子さんがいない場合、出産前は対象外のことがあります。${on(birth)}以後の日が確実です。`,
    }));
}
