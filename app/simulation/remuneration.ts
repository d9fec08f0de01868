import { inferFromGrossPay, inferFromPensionContribution } from "#salary-rules";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { Money } from "./moneyForm";

/** 何も入力がないときに見せる例の家計。 */
export const exampleMoney = { standardMonthlyRemuneration: 300_000, residentTax: 15_000 } as const;

/** 計算に使う標準報酬の月額と、その出どころ。 */
export interface Remuneration {
  readonly basis: "typed" | "fromPensionContribution" | "fromGrossPay" | "example";
  readonly amount: number;
  /** 年金の等級の上限・下限にあたり、短期の等級がほかにもありうる。 */
  readonly isAtPensionLimit: boolean;
}

/** 標準報酬の月額の決め方。入力した額、厚生年金保険料、支給総額の順に使い、どれもなければ例の額。 */
export function remunerationOf(money: Money, today: IsoDate): Remuneration {
  if (money.standardMonthlyRemuneration !== undefined) {
    return { basis: "typed", amount: money.standardMonthlyRemuneration, isAtPensionLimit: false };
  }
  if (money.employeesPensionContribution !== undefined) {
    const inferred = inferFromPensionContribution(money.employeesPensionContribution, today);
    if (inferred.kind !== "noGrade") {
      return {
        basis: "fromPensionContribution",
        amount: inferred.standardMonthlyRemuneration,
        isAtPensionLimit: inferred.kind !== "found",
      };
    }
  }
  if (money.grossPay !== undefined) {
    const inferred = inferFromGrossPay(money.grossPay, today);
    if (inferred.kind === "found") {
      return { basis: "fromGrossPay", amount: inferred.standardMonthlyRemuneration, isAtPensionLimit: false };
    }
  }
  return { basis: "example", amount: exampleMoney.standardMonthlyRemuneration, isAtPensionLimit: false };
}
