import type { IsoMonth } from "../kernel/isoDate";
import { inputYen, named } from "../kernel/naming";
import type { ShortTimeWork } from "../simulation";
import type { PayslipLine } from "../simulationResult";
import { terms } from "../vocabulary";
import type { PayTerms } from "./payTerms";

export const shortTimePayLabel = "育児短時間勤務の間の報酬";

export function isShortTimeWorkIn(month: IsoMonth, { pay: { shortTimeWork } }: PayTerms): boolean {
  return shortTimeWork !== undefined && shortTimeWork.from <= month && month <= shortTimeWork.until;
}

/** 育児短時間勤務をする月の給与。減額した後の報酬を、本人が入力する。 */
export function shortTimePayLines({ monthlyPay }: ShortTimeWork): readonly PayslipLine[] {
  const amount = named(terms.monthlyPay, inputYen(shortTimePayLabel, monthlyPay), { rule: "入力された報酬" });
  return [{ term: "monthlyPay", kind: "pay", amount }];
}
