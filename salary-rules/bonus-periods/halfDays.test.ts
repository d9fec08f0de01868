import { expect, test } from "vitest";
import { NoValueInForce } from "../kernel/dated";
import { isoDate } from "../kernel/isoDate";
import { calendarLength, halfDaysOf, lengthInJapanese, totalCalendarLength } from "./halfDays";
import {
  birthPeriodDays,
  daysCountedAsMonth,
  daysOfHalfYear,
  minutesCountedAsDay,
  monthsNotDeducted,
} from "./parameters";

const aPeriod = (start: string, end: string) => ({ start: isoDate(start), end: isoDate(end) });
const today = isoDate("2026-12-01");

/** 民法第143条：起算日に応当する日の前日に満了し、応当する日がないときは月の末日に満了する。 */
// prettier-ignore
test.each([
  { source: "1日", start: "2026-04-10", end: "2026-04-10", months: 0, days: 1 },
  { source: "1か月の前日", start: "2026-04-10", end: "2026-05-08", months: 0, days: 29 },
  { source: "1か月", start: "2026-04-10", end: "2026-05-09", months: 1, days: 0 },
  { source: "1か月と1日", start: "2026-04-10", end: "2026-05-10", months: 1, days: 1 },
  { source: "平年の2月", start: "2026-02-01", end: "2026-02-28", months: 1, days: 0 },
  { source: "うるう年の2月28日まで", start: "2028-02-01", end: "2028-02-28", months: 0, days: 28 },
  { source: "うるう年の2月", start: "2028-02-01", end: "2028-02-29", months: 1, days: 0 },
  { source: "応当する日がない", start: "2027-01-31", end: "2027-02-28", months: 1, days: 0 },
  { source: "応当する日がない月の前日", start: "2027-01-31", end: "2027-02-27", months: 0, days: 28 },
  { source: "対象期間の全部", start: "2026-06-02", end: "2026-12-01", months: 6, days: 0 },
  { source: "bs-20 の休業", start: "2025-12-02", end: "2026-05-31", months: 5, days: 30 },
  { source: "bs-qa-sanzen の休業", start: "2026-07-03", end: "2026-12-01", months: 4, days: 29 },
  { source: "bonus-aichi-newhire の在職期間", start: "2018-04-01", end: "2018-06-01", months: 2, days: 1 },
])("$source：$start から $end までは $months か月と $days 日", ({ start, end, months, days }) => {
  expect(calendarLength(aPeriod(start, end))).toEqual({ months, days });
});

test("二つ以上の期間は、月と日をそれぞれ合算し、30日を1月とする", () => {
  const two = [aPeriod("2026-04-10", "2026-04-25"), aPeriod("2026-05-11", "2026-05-26")];
  expect(totalCalendarLength(two, today)).toBe(halfDaysOf({ months: 1, days: 2 }, today));
});

// prettier-ignore
test.each([
  { months: 4, days: 23.5, expected: "4か月23.5日" },
  { months: 6, days: 0, expected: "6か月" },
  { months: 0, days: 1, expected: "1日" },
  { months: 0, days: 0, expected: "0日" },
])("$expected と読める", ({ months, days, expected }) => {
  expect(lengthInJapanese(halfDaysOf({ months, days }, today), today)).toBe(expected);
});

test.each([birthPeriodDays, monthsNotDeducted, daysCountedAsMonth, minutesCountedAsDay, daysOfHalfYear])(
  "$name は2022年10月1日からの値で、その前は断る",
  (parameter) => {
    expect(parameter.on(isoDate("2022-10-01"))).toBeDefined();
    expect(() => parameter.on(isoDate("2022-09-30"))).toThrow(NoValueInForce);
  },
);
