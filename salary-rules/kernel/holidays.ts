import { firstYearOfHolidays, holidayTable, lastYearOfAnnouncedEquinoxes, lastYearOfHolidays } from "./holidayTable";
import { addDays, type IsoDate, isWeekend } from "./isoDate";
import type { Status } from "./trace";

/** 国民の祝日、振替休日、国民の休日の名前。平日や、表にない年の日は undefined。 */
export function nationalHoliday(date: IsoDate): string | undefined {
  return holidayTable[date];
}

/**
 * How far the calendar of closed days can be trusted in the year of `date`: `confirmed` for announced years,
 * `derived` where the equinoxes are computed, `assumed` outside the table (weekends and year-end days only).
 */
export function closedDayStatus(date: IsoDate): Status {
  const year = Number(date.slice(0, 4));
  if (year < firstYearOfHolidays || year > lastYearOfHolidays) return "assumed";
  return year > lastYearOfAnnouncedEquinoxes ? "derived" : "confirmed";
}

function isYearEnd(date: IsoDate): boolean {
  const monthAndDay = date.slice(5);
  return monthAndDay >= "12-29" || monthAndDay <= "01-03";
}

/** 閉庁日 — 土曜日、日曜日、国民の祝日・休日、12月29日から1月3日まで（地方自治法第4条の2に基づく休日条例の標準）。 */
export function isClosedDay(date: IsoDate): boolean {
  return isWeekend(date) || isYearEnd(date) || nationalHoliday(date) !== undefined;
}

/** `date` itself when the office is open on it. */
export function nextOpenDay(date: IsoDate): IsoDate {
  let day = date;
  while (isClosedDay(day)) day = addDays(day, 1);
  return day;
}

/** `date` itself when the office is open on it. */
export function previousOpenDay(date: IsoDate): IsoDate {
  let day = date;
  while (isClosedDay(day)) day = addDays(day, -1);
  return day;
}
