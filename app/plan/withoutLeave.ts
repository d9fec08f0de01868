import { presumedBirth } from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { plannableWindows } from "./leaveFacts";
import type { Plan } from "./plan";
import { type ToDoItem, toDoItems } from "./toDo";

/** 何も取らない計画にも残るもの。 */
export interface WithoutLeave {
  /** あとからでも使える休みと、その期間。 */
  readonly usable: readonly { readonly name: string; readonly text: string }[];
  /** 休まなくても変わらない、生まれたあとの届出の期限。 */
  readonly deadlines: readonly ToDoItem[];
}

export function withoutLeave(plan: Plan, settings: OrganizationSettings): WithoutLeave | undefined {
  const birth = presumedBirth(plan.birth);
  if (!birth) return undefined;
  const usable = plannableWindows(plan.birth, settings).map(({ kind, label }) => {
    const isPaid = kind === "spouseChildbirthLeave" || kind === "childcareParticipationLeave";
    return { name: label.name, text: isPaid ? `${settings.leave[kind].days}日　${label.period}` : label.period };
  });
  const deadlines = toDoItems({ ...plan, leaves: [] }, [], settings).filter(
    ({ due, from }) => due !== undefined && from === undefined && due >= birth,
  );
  return { usable, deadlines };
}
