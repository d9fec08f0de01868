import type { Circumstances } from "./plan";

/** 出生日。生まれるまでは出産予定日をあてる（結果は「予定」）。 */
export function presumedBirth({ birthDate, dueDate }: Pick<Circumstances, "birthDate" | "dueDate">) {
  return birthDate ?? dueDate;
}
