import type { IsoDate } from "../../kernel/isoDate";
import type { OrganizationSettings } from "../../organization/settings";
import type { CountedLeave } from "../counting";
import type { PlanForChecks } from "../plan";
import type { Provision } from "../provision";

/** 期限が閉庁日のとき。法律の届出は次の開庁日まで延び、職場への届けは前の開庁日までに出す。 */
export type ClosedDayRule = "nextOpenDay" | "previousOpenDay" | "none";

/** 手続の期限を決める事実。 */
export interface ToDoFacts {
  readonly plan: PlanForChecks;
  readonly settings: OrganizationSettings;
  /** 出生日。生まれるまでは出産予定日。 */
  readonly birth: IsoDate;
  readonly dueDate: IsoDate;
  /** 1回ごとの育児休業。 */
  readonly leaves: readonly CountedLeave[];
}

/** することの一回。`due` のないものは、決まった期限がない。 */
export interface Occasion {
  readonly from?: IsoDate;
  readonly due?: IsoDate;
  readonly leaveId?: string;
}

/** 出産と休業の前後にすること。 */
export interface ToDo {
  readonly id: `T${number}`;
  readonly name: string;
  readonly who: string;
  /** いつまでにするかを、一文で。 */
  readonly timing: string;
  readonly closedDayRule: ClosedDayRule;
  /** 出生日が動くと期限も動く。 */
  readonly movesWithBirth: boolean;
  readonly reference: Provision;
  /** この計画でいつするか。関係がなければ空。 */
  readonly occasions: (facts: ToDoFacts) => readonly Occasion[];
}
