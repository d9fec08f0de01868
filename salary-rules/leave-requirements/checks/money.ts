import {
  leaveDaysInWindow,
  supportBenefitWindow,
} from "../../childcare-leave-support-benefit/childcareLeaveSupportBenefit";
import { supportBenefitConditions } from "../../childcare-leave-support-benefit/parameters";
import {
  contributionExemption,
  type DeemedLeave,
  deemedLeaves,
  isLongerThanOneMonth,
} from "../../contribution-exemption/contributionExemption";
import { daysForSameMonthExemption } from "../../contribution-exemption/parameters";
import { type IsoMonth, monthOf, monthsFrom } from "../../kernel/isoDate";
import { formatJapaneseMonth } from "../../kernel/japaneseDate";
import { type Period, united } from "../../kernel/period";
import { isWorkday, weekdayCalendar } from "../../kernel/workCalendar";
import { threeCounts } from "../dayCounts";
import type { Facts } from "../facts";
import { isFiscalYearEmployee } from "../plan";
import { provisions } from "../provision";
import type { Requirement } from "../requirement";

/** お金にかかわる日数の目印。金額は試算の画面が示し、ここでは勧めも引き止めもしない。 */
export const moneyHints: readonly Requirement[] = [
  {
    id: "V20",
    level: "hint",
    description: "出生後の対象期間の育児休業が、育児休業支援手当金の14日に届いている",
    reference: provisions.supportBenefitDays,
    breaches: ({ plan, birth, childcareLeaves }) => {
      if (!birth || isFiscalYearEmployee(plan)) return [];
      const days = leaveDaysInWindow(united(childcareLeaves), birth);
      const { leaveDaysRequired } = supportBenefitConditions.on(supportBenefitWindow(birth).start);
      if (days === 0 || days >= leaveDaysRequired) return [];
      const message = `あと${leaveDaysRequired - days}日で、育児休業支援手当金の日数の要件（${leaveDaysRequired}日）に届きます。`;
      return [{ message }];
    },
  },
  {
    id: "V21",
    level: "hint",
    description: "育児休業をする月が、掛金免除になる",
    reference: provisions.contributionExemption,
    breaches: (facts) => {
      const deemed = deemedFrom(facts);
      return monthsOf(deemed)
        .filter((month) => month >= monthOf(facts.today) && !contributionExemption(month, deemed).isExempt)
        .map((month) => ({
          message: `${formatJapaneseMonth(month)}は、月末の日を休まず、その月の中の14日以上の休業もないため、掛金免除になりません。`,
        }));
    },
  },
  {
    id: "V22",
    level: "hint",
    description: "期末・勤勉手当の月の育児休業が、1か月を超える",
    reference: provisions.contributionExemption,
    breaches: (facts) => {
      const short = deemedFrom(facts).filter((leave) => !isLongerThanOneMonth(leave));
      return monthsOf(short)
        .filter((month) => month >= monthOf(facts.today) && isBonusMonth(month, facts))
        .map((month) => ({
          message: `${formatJapaneseMonth(month)}の期末・勤勉手当の掛金は、1か月を超える休業だけが免除です。`,
        }));
    },
  },
  {
    id: "V23",
    level: "hint",
    description: "休みの合計が「1週間以上」「2週間以上」「1か月以上」のどれに当たるか",
    reference: provisions.cabinetBureauCount,
    breaches: ({ plan, settings }) => {
      const { cabinetBureauDays, cabinetBureauLength } = threeCounts(plan, settings);
      if (!cabinetBureauLength) return [];
      const message = `休みは合わせて${cabinetBureauDays}日で、国の数え方の「${cabinetBureauLength}」に当たります。`;
      return [{ message }];
    },
  },
];

/** 掛金免除の規定が登録されている日からの休業。間に就業した日がなければ一つとみなす。 */
function deemedFrom({ childcareLeaves }: Facts): readonly DeemedLeave[] {
  const registered = childcareLeaves.filter(({ start }) => start >= daysForSameMonthExemption.firstDay);
  return deemedLeaves(united(registered), (day) => isWorkday(day, weekdayCalendar));
}

function monthsOf(periods: readonly Period[]): readonly IsoMonth[] {
  const months = new Set<IsoMonth>();
  for (const { start, end } of periods) {
    for (let month = monthOf(start); month <= monthOf(end); month = monthsFrom(month, 1)) months.add(month);
  }
  return [...months];
}

function isBonusMonth(month: IsoMonth, { settings }: Facts): boolean {
  return settings.pay.bonusDays.some((bonusDay) => bonusDay.slice(0, 2) === month.slice(5));
}
