import type { PlannedDuty } from "./plan";

/** `open` 方法が決まっていない、`nobody` 方法は決まり担当が決まっていない、`covered` 決まっている。 */
export type Cover = "open" | "nobody" | "covered";

type CoverFacts = Pick<PlannedDuty, "method" | "who">;

/** だれが担当するかを決めて、はじめてカバーできる方法。代替職員も、名前が決まるまでは未定。 */
const methodsByPeople: readonly PlannedDuty["method"][] = ["withinTeam", "acrossTeams", "substitute"];

export function coverOf({ method, who }: CoverFacts): Cover {
  if (!method) return "open";
  return methodsByPeople.includes(method) && who === "" ? "nobody" : "covered";
}

/** カバー未定の仕事。 */
export function isUncovered(duty: CoverFacts): boolean {
  return coverOf(duty) !== "covered";
}

/** 担当する人。決まっていなければ「未定」、要らない方法なら「—」。 */
export function whoInWords(duty: CoverFacts): string {
  return duty.who || (isUncovered(duty) ? "未定" : "—");
}
