import { addDays, firstDayOf, type IsoDate, type IsoMonth, lastDayOfPeriod, maxDate, monthOf } from "../kernel/isoDate";
import { shortTimeWorkMonthsOfAgeAtEnd } from "./parameters";

/** 育児時短勤務手当金の支給対象月の最後。子が2歳に達する日の前日の属する月。 */
export function lastShortTimeBenefitMonth(birthDate: IsoDate, firstMonth: IsoMonth): IsoMonth {
  const { firstDay } = shortTimeWorkMonthsOfAgeAtEnd;
  const monthsOfAge = shortTimeWorkMonthsOfAgeAtEnd.on(maxDate(firstDayOf(firstMonth), firstDay));
  return monthOf(addDays(lastDayOfPeriod(birthDate, monthsOfAge), -1));
}
