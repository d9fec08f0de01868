import { type Amount, floorToYen, plus, times } from "../kernel/arithmetic";
import { named } from "../kernel/naming";
import type { Exact } from "../kernel/rate";
import type { Yen } from "../kernel/yen";
import { bonusRule } from "../sources";
import { terms } from "../vocabulary";
import { exactSum } from "./exactSum";
import type { BonusSettings } from "./settings";

/** 基準日に受けるべき月額と、加算の率。育児休業中も、勤務していれば受ける額による。 */
export interface BonusPay {
  readonly basicMonthlySalary: Yen;
  readonly dependentAllowance: Yen;
  /** 地域手当の支給割合。 */
  readonly regionalAllowanceRate: Exact;
  /** 職務段階別加算の割合。 */
  readonly jobGradeAddition: Exact;
  /** 管理職加算の割合。 */
  readonly managerialAddition: Exact;
}

export interface BonusBases {
  readonly endOfTerm: Yen;
  readonly diligence: Yen;
}

export function bonusBases(pay: BonusPay, { diligenceBaseIncludesDependentAllowance }: BonusSettings): BonusBases {
  return {
    endOfTerm: endOfTermAllowanceBase(pay),
    diligence: diligenceAllowanceBase(pay, diligenceBaseIncludesDependentAllowance),
  };
}

const reference = bonusRule("第15条（各団体の規則が準じる）");

/**
 * 期末手当基礎額。
 *
 * 給料と扶養手当、これらに対する地域手当、職務段階別加算、管理職加算の合計（円未満切捨て）。
 */
export function endOfTermAllowanceBase(pay: BonusPay): Yen {
  return named(terms.endOfTermAllowanceBase, baseOn(plus(pay.basicMonthlySalary, pay.dependentAllowance), pay), {
    rule: "給料・扶養手当と、これらに対する地域手当、加算の合計（円未満切捨て）",
    reference,
  });
}

/**
 * 勤勉手当基礎額。扶養手当を含まない。含める団体がある。
 *
 * 給料、これに対する地域手当、職務段階別加算、管理職加算の合計（円未満切捨て）。
 */
export function diligenceAllowanceBase(pay: BonusPay, includesDependentAllowance: boolean): Yen {
  const { basicMonthlySalary, dependentAllowance } = pay;
  const salary = includesDependentAllowance ? plus(basicMonthlySalary, dependentAllowance) : basicMonthlySalary;
  return named(terms.diligenceAllowanceBase, baseOn(salary, pay), {
    rule: includesDependentAllowance
      ? "給料・扶養手当と、これらに対する地域手当、加算の合計（円未満切捨て）"
      : "給料と、これに対する地域手当、加算の合計（円未満切捨て）",
    reference,
  });
}

function baseOn(salary: Yen, pay: BonusPay): Yen {
  const { basicMonthlySalary, regionalAllowanceRate, jobGradeAddition, managerialAddition } = pay;
  const salaryWithRegion = exactSum([basicMonthlySalary, ...share(basicMonthlySalary, regionalAllowanceRate)]);
  return floorToYen(
    exactSum([
      salary,
      ...share(salary, regionalAllowanceRate),
      ...share(salaryWithRegion, jobGradeAddition),
      ...share(basicMonthlySalary, managerialAddition),
    ]),
  );
}

/** An addition nobody gets leaves no 「× 0%」 in the explanation. */
function share(amount: Amount, rate: Exact): readonly Exact[] {
  return rate.numerator === 0 ? [] : [times(amount, rate)];
}
