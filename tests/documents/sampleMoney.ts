import { explained, type SimulationRequest, simulate } from "#salary-rules";
import { isoDate, isoMonth } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { type MoneyPages, moneyPages } from "../../app/documents/moneyPages";
import { moneyOrganizationOf } from "../../app/simulation/moneyOrganization";

/** 山田太郎の給与。A salary that is easy to find again in any stream: every figure has its own digits. */
export const canaryPay = {
  standardMonthlyRemuneration: 410_000,
  isAged40To64: false,
  residentTax: 18_317,
  items: { basicMonthlySalary: 317_613, regionalAllowance: 31_761, commutingAllowance: 12_719 },
  bonuses: [{ month: isoMonth("2027-06"), gross: 913_137 }],
} as const;

export function someMoney(changes: Partial<SimulationRequest> = {}): MoneyPages {
  const request: SimulationRequest = {
    child: { dueDate: isoDate("2027-02-10") },
    leaves: [
      { id: "1", kind: "postnatalPaternityLeave", start: isoDate("2027-02-15"), end: isoDate("2027-03-14") },
      { id: "2", kind: "spouseChildbirthLeave", start: isoDate("2027-02-10"), end: isoDate("2027-02-12"), days: 2 },
    ],
    pay: canaryPay,
    household: { spouse: "tookPostnatalLeave" },
    ...changes,
  };
  return moneyPages({
    result: explained(() => simulate(request)),
    view: "earned",
    organization: moneyOrganizationOf(nationalSettings),
  });
}
