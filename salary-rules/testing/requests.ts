import { isoDate } from "../kernel/isoDate";
import type { PlannedLeave, SimulationRequest } from "../simulation";

/** 標準報酬の月額30万円の人が、2027年2月10日に生まれる子のために休む。 */
export function aRequest(changes: Partial<SimulationRequest> = {}): SimulationRequest {
  return {
    child: { dueDate: isoDate("2027-02-10"), birthDate: isoDate("2027-02-10") },
    leaves: [aLeave("2027-02-10", "2027-03-09")],
    pay: { standardMonthlyRemuneration: 300_000, isAged40To64: false, residentTax: 15_000 },
    household: { spouse: "tookPostnatalLeave" },
    ...changes,
  };
}

export function aLeave(start: string, end: string, changes: Partial<PlannedLeave> = {}): PlannedLeave {
  return { id: start, kind: "childcareLeave", start: isoDate(start), end: isoDate(end), ...changes };
}

export function aPay(changes: Partial<SimulationRequest["pay"]> = {}): SimulationRequest["pay"] {
  return { ...aRequest().pay, ...changes };
}
