import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import type { Plan } from "~/plan/plan";
import { moneyOrganizationOf } from "../moneyOrganization";

export const today = isoDate("2026-11-24");
export const organization = moneyOrganizationOf(nationalSettings);

/** 2027年2月10日に生まれる予定で、2月10日から3月9日まで産後パパ育休を取る計画。 */
export function aPlan(changes: Partial<Pick<Plan, "leaves">> & { readonly birth?: Partial<Plan["birth"]> } = {}): Plan {
  return {
    schemaVersion: 1,
    birth: {
      dueDate: isoDate("2027-02-10"),
      multiple: false,
      hasOlderChild: false,
      employment: "permanent",
      workPattern: "regular",
      ...changes.birth,
    },
    leaves: changes.leaves ?? [aLeave("2027-02-10", "2027-03-09")],
    duties: [],
    wishes: { workingHours: "", workplace: "", leaveTiming: "", workload: "", contact: "" },
    chores: [],
    worries: { topics: [], note: "" },
    person: { department: "", position: "", name: "" },
    shared: { worries: false, olderChild: false, home: false, family: false },
  };
}

export function aLeave(
  start: string,
  end: string,
  kind: Plan["leaves"][number]["kind"] = "postnatalPaternityLeave",
): Plan["leaves"][number] {
  return { id: `${kind}-${start}`, kind, start: isoDate(start), end: isoDate(end) };
}
