import type { Plan } from "./plan";

export type Reader = "employee" | "supervisor";

/** 読む人に見せてよい内容だけの計画。Everything that leaves the father's hands goes through here. */
export function readersView(plan: Plan, reader: Reader): Plan {
  if (reader === "employee") return plan;
  const { family, ...others } = plan;
  return {
    ...others,
    ...(plan.shared.family && family && { family }),
    birth: { ...plan.birth, hasOlderChild: plan.shared.olderChild && plan.birth.hasOlderChild },
    chores: plan.shared.home ? plan.chores : [],
    worries: plan.shared.worries ? plan.worries : { topics: [], note: "" },
  };
}
