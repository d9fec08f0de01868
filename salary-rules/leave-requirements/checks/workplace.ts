import { firstDayOf, fiscalYearOf, type IsoDate, isoMonth, lastDayOfPeriod } from "../../kernel/isoDate";
import type { MergedLeave } from "../counting";
import { isDayOff } from "../plan";
import { provisions } from "../provision";
import type { Requirement } from "../requirement";
import { called, during, on } from "./wording";

export const workplaceChecks: readonly Requirement[] = [
  {
    id: "V26",
    level: "warning",
    description: "1か月以上の休業で、すべての業務のカバー方法が決まっている",
    reference: provisions.coverage,
    breaches: ({ counts, plan: { duties } }) => {
      const long = counts.leaves.find(isOneMonthOrLonger);
      const undecided = duties.filter(({ method }) => !method).length;
      if (!long || (duties.length > 0 && undecided === 0)) return [];
      const what =
        duties.length === 0
          ? "引き継ぐ業務がまだ書かれていません。"
          : `カバー方法の決まっていない業務が${undecided}件あります。`;
      return [{ message: `${during(long)}の休業は1か月以上です。${what}` }];
    },
  },
  {
    id: "V27",
    level: "hint",
    description: "休みが年度をまたがない",
    reference: provisions.fiscalYearBorder,
    breaches: ({ leaves }) =>
      leaves
        .filter((leave) => isDayOff(leave) && fiscalYearOf(leave.start) < fiscalYearOf(leave.end))
        .map((leave) => ({
          leaveId: leave.id,
          message: `${called(leave)}は、${on(firstAprilAfter(leave.start))}をまたぎます。4月の異動や、部分休業の選び直しがあります。`,
        })),
  },
];

function isOneMonthOrLonger({ start, end }: MergedLeave): boolean {
  return lastDayOfPeriod(start, 1) <= end;
}

function firstAprilAfter(date: IsoDate): IsoDate {
  return firstDayOf(isoMonth(`${fiscalYearOf(date) + 1}-04`));
}
