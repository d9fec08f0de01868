import { closedDayStatus, nextOpenDay, previousOpenDay } from "../../kernel/holidays";
import type { IsoDate } from "../../kernel/isoDate";
import type { Status } from "../../kernel/trace";
import type { OrganizationSettings } from "../../organization/settings";
import { countLeaves } from "../counting";
import type { PlanForChecks } from "../plan";
import { presumedBirth } from "../presumedBirth";
import type { Provision } from "../provision";
import { afterBirth } from "./afterBirth";
import { afterReturn } from "./afterReturn";
import { beforeBirth } from "./beforeBirth";
import { forLeave } from "./forLeave";
import type { ClosedDayRule, ToDo } from "./toDo";

/** すること（番号順）。 */
export const toDos: readonly ToDo[] = [...beforeBirth, ...afterBirth, ...forLeave, ...afterReturn].toSorted(
  (one, other) => one.id.localeCompare(other.id),
);

/** この計画でのすることの一つ。 */
export interface DueDate {
  /** 動いても変わらない鍵（"T04/行の id"）。 */
  readonly key: string;
  readonly id: ToDo["id"];
  readonly name: string;
  readonly who: string;
  readonly timing: string;
  /** 閉庁日をよけた、実際の期限。決まった期限がなければ undefined。 */
  readonly due: IsoDate | undefined;
  /** 規定どおりの期限。 */
  readonly writtenDue: IsoDate | undefined;
  /** この日からできる。 */
  readonly from: IsoDate | undefined;
  readonly leaveId: string | undefined;
  /** 出産予定日から計算した。生まれると動く。 */
  readonly isProvisional: boolean;
  readonly closedDayRule: ClosedDayRule;
  readonly reference: Provision;
  readonly status: Status;
}

/** することと期限を、早い順に。期限のないものは終わりに並ぶ。 */
export function dueDates(plan: PlanForChecks, settings: OrganizationSettings): readonly DueDate[] {
  const birth = presumedBirth(plan);
  if (!birth) return [];
  const facts = {
    plan: { ...plan, leaves: plan.leaves.filter(({ start, end }) => start <= end) },
    settings,
    birth,
    dueDate: plan.dueDate ?? birth,
    leaves: countLeaves(plan, settings).leaves,
  };
  return toDos
    .flatMap((toDo) => toDo.occasions(facts).map((occasion) => ({ toDo, occasion })))
    .map(({ toDo: { occasions: _, movesWithBirth, ...toDo }, occasion: { due, from, leaveId } }): DueDate => {
      return {
        ...toDo,
        key: leaveId === undefined ? toDo.id : `${toDo.id}/${leaveId}`,
        due: due && openDayFor(due, toDo.closedDayRule),
        writtenDue: due,
        from,
        leaveId,
        isProvisional: movesWithBirth && plan.birthDate === undefined,
        status: statusOf(toDo, due),
      };
    })
    .toSorted(byDueDate);
}

function openDayFor(due: IsoDate, rule: ClosedDayRule): IsoDate {
  if (rule === "none") return due;
  return rule === "nextOpenDay" ? nextOpenDay(due) : previousOpenDay(due);
}

/** 祝日の表にない年の閉庁日をよけた期限は、仮のもの。 */
function statusOf({ reference, closedDayRule }: Pick<ToDo, "reference" | "closedDayRule">, due: IsoDate | undefined) {
  const dependsOnHolidays = due !== undefined && closedDayRule !== "none";
  return dependsOnHolidays && closedDayStatus(due) === "assumed" ? "assumed" : reference.status;
}

function byDueDate(one: DueDate, other: DueDate): number {
  if (one.due === other.due) return one.key.localeCompare(other.key);
  if (one.due === undefined) return 1;
  return other.due === undefined || one.due < other.due ? -1 : 1;
}
