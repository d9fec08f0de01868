import { floorToThousandYen, floorToYen, minus, over, times } from "../kernel/arithmetic";
import type { IsoDate } from "../kernel/isoDate";
import { named } from "../kernel/naming";
import type { Yen } from "../kernel/yen";
import { terms } from "../vocabulary";
import { type EmploymentIncomeStep, employmentIncomeSteps } from "./parameters";

/**
 * 給与所得控除後の給与等の金額（別表第五）— one year.
 *
 * 660万円未満の給与は、4分の1の額の千円未満を切り捨てて率を掛ける。育児休業手当金などの給付は、給与に入らない。
 */
export function employmentIncome(grossSalary: Yen, date: IsoDate): Yen {
  const { value: steps, reference } = employmentIncomeSteps.entryOn(date);
  const step = steps.find(({ below }) => grossSalary.value < below);
  if (step === undefined) throw new RangeError(`計算表の範囲の外です: ${grossSalary.value}円`);
  return named(terms.employmentIncome, incomeBy(step, grossSalary), {
    rule: "1年の給与から、給与所得控除を引いた額",
    reference,
  });
}

function incomeBy(step: EmploymentIncomeStep, grossSalary: Yen): Yen {
  switch (step.kind) {
    case "fixed":
      return step.income;
    case "minus":
      return minus(grossSalary, step.subtract);
    case "quarters": {
      const quarter = floorToThousandYen(floorToYen(over(grossSalary, 4)));
      return floorToYen(minus(times(quarter, step.rate), step.subtract));
    }
    case "share":
      return floorToYen(minus(times(grossSalary, step.rate), step.subtract));
  }
}
