import { hourlyPay, partialLeaveReduction, shortTimeWorkSalary } from "../hourly-pay/hourlyPay";
import { fullTimeHours } from "../hourly-pay/parameters";
import { minus, sumBy } from "../kernel/arithmetic";
import { firstDayOf, type IsoMonth } from "../kernel/isoDate";
import { doubted, inputYen, named } from "../kernel/naming";
import { type Yen, zeroYen } from "../kernel/yen";
import { monthlyPayLines } from "../monthly-pay/monthlyPay";
import type { PayslipLine } from "../simulationResult";
import { terms } from "../vocabulary";
import { fullAttendance, type MonthAttendance } from "./attendance";
import { oncePer } from "./keeping";
import { amountOf } from "./payslip";
import type { PayTerms } from "./payTerms";

export function isShortTimeWorkIn(month: IsoMonth, { pay: { shortTimeWork } }: PayTerms): boolean {
  return shortTimeWork !== undefined && shortTimeWork.from <= month && month <= shortTimeWork.until;
}

/** 育児短時間勤務や部分休業をする月の給与。時間外勤務手当は、ほかの月と同じく1か月遅れる。 */
export function shortTimePayLines({ pay, settings }: PayTerms, attendance: MonthAttendance): readonly PayslipLine[] {
  const { shortTimeWork } = pay;
  if (shortTimeWork === undefined) return [];
  if ("monthlyPay" in shortTimeWork) return [typedLine(shortTimeWork.monthlyPay)];
  const hours = fullTimeHours.on(firstDayOf(shortTimeWork.from));
  const usual = monthlyPayLines(pay, attendance);
  return "weeklyMinutes" in shortTimeWork
    ? usual.map((line) => shortened(line, { shortTime: shortTimeWork.weeklyMinutes, fullTime: hours.weeklyMinutes }))
    : [...usual, reductionLine(usual, shortTimeWork.partialLeaveMinutes, settings?.hoursPerYear ?? hours.hoursPerYear)];
}

/** 育児時短勤務手当金の計算に使う、1か月の報酬。 */
export const shortTimeRemuneration = oncePer((payTerms: PayTerms): Yen => {
  return named("育児短時間勤務などの間の報酬", sumBy(shortTimePayLines(payTerms, fullAttendance), amountOf));
});

function typedLine(monthlyPay: number): PayslipLine {
  const input = inputYen("育児短時間勤務の間の報酬", monthlyPay);
  return { term: "monthlyPay", kind: "pay", amount: named(terms.monthlyPay, input, { rule: "入力された報酬" }) };
}

/** 勤務時間の割合になるのは、給料（入力がなければ給与の目安）と地域手当。 */
const followsHours: readonly string[] = ["monthlyPay", "basicMonthlySalary", "regionalAllowance"];

function shortened(line: PayslipLine, minutes: Parameters<typeof shortTimeWorkSalary>[1]): PayslipLine {
  if (!followsHours.includes(line.term)) return line;
  return { ...line, amount: named(terms[line.term], shortTimeWorkSalary(line.amount, minutes)) };
}

function reductionLine(usual: readonly PayslipLine[], minutes: number, hoursPerYear: number): PayslipLine {
  const amountIn = (term: PayslipLine["term"]) => usual.find((line) => line.term === term)?.amount;
  const hourly = hourlyPay({
    basicMonthlySalary: amountIn("basicMonthlySalary") ?? amountIn("monthlyPay") ?? zeroYen,
    regionalAllowance: amountIn("regionalAllowance") ?? zeroYen,
    hoursPerYear,
  });
  const reduction = doubted(
    terms.partialLeaveReduction,
    partialLeaveReduction(hourly, minutes, "halfHours"),
    "estimate",
    "どの月も同じ時間とした目安。時間の端数の扱いは団体により違う。",
  );
  return {
    term: "partialLeaveReduction",
    kind: "pay",
    amount: named(terms.partialLeaveReduction, minus(zeroYen, reduction)),
  };
}
