import { employeesPensionRate } from "../contributions/parameters";
import { floorToYen, times } from "../kernel/arithmetic";
import type { IsoDate } from "../kernel/isoDate";
import { yen } from "../kernel/yen";
import { pensionLimits } from "./parameters";
import { gradeOfRemuneration, remunerationGrades } from "./standardRemuneration";

/** 明細のほかの数字から読んだ標準報酬の月額。読めないときは、その理由。 */
export type InferredStandard =
  | { readonly kind: "found"; readonly standardMonthlyRemuneration: number; readonly grade: number }
  /** 年金の等級の下限・上限にあたり、短期の等級は一つに決まらない。 */
  | { readonly kind: "atLeast" | "atMost"; readonly standardMonthlyRemuneration: number }
  | { readonly kind: "noGrade"; readonly nearest: readonly number[] };

/**
 * 厚生年金保険料（本人分の月額）から標準報酬の月額を求める。
 *
 * 厚生年金保険料 = 標準報酬の月額 × 91.5‰（円未満切捨て）を、等級ごとに照らす。
 */
export function inferFromPensionContribution(contribution: number, date: IsoDate): InferredStandard {
  const { lowest, highest } = pensionLimits.on(date);
  const rate = employeesPensionRate.on(date);
  const grades = remunerationGrades(date).filter(
    ({ standardMonthlyRemuneration: standard }) => lowest.value <= standard && standard <= highest.value,
  );
  const contributionOf = (standard: number) => floorToYen(times(yen(standard), rate)).value;
  const match = grades.find((grade) => contributionOf(grade.standardMonthlyRemuneration) === contribution);
  if (match === undefined) {
    const below = grades.findLast((grade) => contributionOf(grade.standardMonthlyRemuneration) < contribution);
    const above = grades.find((grade) => contributionOf(grade.standardMonthlyRemuneration) > contribution);
    return { kind: "noGrade", nearest: [below, above].flatMap((grade) => grade?.standardMonthlyRemuneration ?? []) };
  }
  const { standardMonthlyRemuneration, grade } = match;
  if (standardMonthlyRemuneration === lowest.value) return { kind: "atMost", standardMonthlyRemuneration };
  if (standardMonthlyRemuneration === highest.value) return { kind: "atLeast", standardMonthlyRemuneration };
  return { kind: "found", standardMonthlyRemuneration, grade };
}

/** 支給総額（報酬月額）から標準報酬の月額を求める。4月から6月までの平均と違う月の額なら、ずれることがある。 */
export function inferFromGrossPay(monthlyRemuneration: number, date: IsoDate): InferredStandard {
  const grade = gradeOfRemuneration(monthlyRemuneration, date);
  return grade === undefined
    ? { kind: "noGrade", nearest: [] }
    : { kind: "found", standardMonthlyRemuneration: grade.standardMonthlyRemuneration, grade: grade.grade };
}
