import { type BonusBases, type BonusPay, bonusBases } from "../bonus/bonusBase";
import type { CalendarMonth } from "../kernel/calendarMonth";
import { inputRate, inputYen } from "../kernel/naming";
import { type Exact, rate } from "../kernel/rate";
import { zeroYen } from "../kernel/yen";
import type { Pay } from "../simulation";
import { terms } from "../vocabulary";
import { oncePer } from "./keeping";
import type { PayTerms } from "./payTerms";
import { isRevised, standardMonthlyRemunerationIn } from "./remuneration";

const noRate: Exact = { numerator: 0, denominator: 1, unit: "rate" };

/** 期末・勤勉手当基礎額。9月の定時決定の前と後で、一度ずつ求める。 */
export const bonusBasesByMonth = oncePer((payTerms: PayTerms): ((month: CalendarMonth) => BonusBases) => {
  const known = new Map<boolean, BonusBases>();
  return (month) => {
    const isAfterRevision = isRevised(month.month, payTerms);
    const bases = known.get(isAfterRevision) ?? bonusBases(bonusPayIn(month, payTerms), payTerms.bonusSettings);
    known.set(isAfterRevision, bases);
    return bases;
  };
});

/** 期末・勤勉手当の基礎となる月額。入力のない手当を見積もるためのもの。 */
function bonusPayIn(month: CalendarMonth, payTerms: PayTerms): BonusPay {
  const { items } = payTerms.pay;
  const dependentAllowance = items?.dependentAllowance;
  return {
    basicMonthlySalary:
      items?.basicMonthlySalary === undefined
        ? salaryInRemuneration(month, payTerms)
        : inputYen(
            terms.basicMonthlySalary,
            items.basicMonthlySalary,
            "estimated",
            "手当の入力がないため、いまの給料から見積もった。",
          ),
    dependentAllowance:
      dependentAllowance === undefined ? zeroYen : inputYen(terms.dependentAllowance, dependentAllowance),
    regionalAllowanceRate: items?.basicMonthlySalary === undefined ? noRate : regionalAllowanceRate(items),
    jobGradeAddition: jobGradeAdditionOf(payTerms.pay),
    managerialAddition: noRate,
  };
}

/** 職務段階別加算の割合。その入力がなければ、ないものとする。 */
function jobGradeAdditionOf({ jobGradeAdditionPercent }: Pay): Exact {
  if (jobGradeAdditionPercent === undefined) return noRate;
  const { numerator, denominator } = rate(jobGradeAdditionPercent);
  return inputRate(terms.jobGradeAddition, { numerator, denominator: 100 * denominator, unit: "rate" });
}

/** 標準報酬の月額から、基礎に入らない手当を除いた残り。地域手当は、残りに含まれている。 */
function salaryInRemuneration({ month }: CalendarMonth, payTerms: PayTerms) {
  const { basicMonthlySalary = 0, regionalAllowance = 0, ...apartFromBase } = payTerms.pay.items ?? {};
  const apart = Object.values(apartFromBase).reduce((sum, amount) => sum + amount, 0);
  const standard = standardMonthlyRemunerationIn(month, payTerms).value;
  return inputYen(
    "給料と地域手当",
    Math.max(standard - apart, 0),
    "estimated",
    "手当の入力がないため、標準報酬の月額から見積もった。",
  );
}

/** 給料と扶養手当に対する地域手当の割合（0.1％未満四捨五入）。 */
function regionalAllowanceRate(items: NonNullable<Pay["items"]>): Exact {
  const { basicMonthlySalary = 0, dependentAllowance = 0, regionalAllowance = 0 } = items;
  const salary = basicMonthlySalary + dependentAllowance;
  if (salary === 0 || regionalAllowance === 0) return noRate;
  const doubled = 2 * 1000 * regionalAllowance + salary;
  const permille = (doubled - (doubled % (2 * salary))) / (2 * salary);
  return inputRate(
    `${terms.regionalAllowance}の割合`,
    { numerator: permille, denominator: 1000, unit: "rate" },
    "estimated",
    "入力された地域手当の、給料と扶養手当に対する割合。",
  );
}
