/**
 * 暦日。Days are ISO strings such as "2027-02-10": they compare with `<`, they have no time zone, and "today" is
 * always passed in. Arithmetic goes through day numbers (days since 1970-01-01) and never through a clock.
 */
declare const dayBrand: unique symbol;
declare const monthBrand: unique symbol;

export type IsoDate = string & { readonly [dayBrand]: true };
/** A month such as "2027-02". */
export type IsoMonth = string & { readonly [monthBrand]: true };
/** 0=日 … 6=土 */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const monthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;
/** A step that stays within these days needs no calendar. */
const daysOfEveryMonth = 28;
const commonMonthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Two digits of a text that is known to be a date or a month: arithmetic, because `slice` and `Number` cost more. */
function twoDigitsAt(text: string, index: number): number {
  return 10 * text.charCodeAt(index) + text.charCodeAt(index + 1) - 528;
}

function yearOf(text: string): number {
  return 100 * twoDigitsAt(text, 0) + twoDigitsAt(text, 2);
}

function monthNumberOf(text: string): number {
  return twoDigitsAt(text, 5);
}

function dayOf(date: string): number {
  return twoDigitsAt(date, 8);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (commonMonthLengths[month - 1] ?? 0);
}

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

function formatMonth(year: number, month: number): IsoMonth {
  if (year < 0 || year > 9999) throw new RangeError(`西暦0年から9999年までの外です: ${year}年`);
  return `${twoDigits[Math.floor(year / 100)]}${twoDigits[year % 100]}-${twoDigits[month]}` as IsoMonth;
}

function format(year: number, month: number, day: number): IsoDate {
  return `${formatMonth(year, month)}-${twoDigits[day]}` as IsoDate;
}

/** Days since 1970-01-01. The year is taken to begin in March, so that the leap day is its last day. */
function dayNumber(date: IsoDate): number {
  const month = monthNumberOf(date);
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOf(date) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

function fromDayNumber(number: number): IsoDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

export function isIsoDate(text: string): text is IsoDate {
  if (!datePattern.test(text)) return false;
  const day = dayOf(text);
  return day >= 1 && day <= lengthOfMonth(yearOf(text), monthNumberOf(text));
}

export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`暦にない日付です: ${text}`);
  return text;
}

export function isoMonth(text: string): IsoMonth {
  if (!monthPattern.test(text)) throw new RangeError(`暦にない月です: ${text}`);
  return text as IsoMonth;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const day = dayOf(date) + days;
  if (day >= 1 && day <= daysOfEveryMonth) return `${date.slice(0, 8)}${twoDigits[day]}` as IsoDate;
  return fromDayNumber(dayNumber(date) + days);
}

/** `later` − `earlier`, in days. */
export function daysBetween(earlier: IsoDate, later: IsoDate): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** Both ends counted. */
export function daysInclusive(first: IsoDate, last: IsoDate): number {
  return daysBetween(first, last) + 1;
}

/** 応当日。応当する日がない月では、その月の末日。 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const month = monthsFrom(monthOf(date), months);
  const lastDay = lengthOfMonth(yearOf(month), monthNumberOf(month));
  return `${month}-${twoDigits[Math.min(dayOf(date), lastDay)]}` as IsoDate;
}

/**
 * 民法第143条2項 — the last day of a period of `months` months whose first day is `first`.
 *
 * 「起算日に応当する日の前日に満了する。ただし…最後の月に応当する日がないときは、その月の末日に満了する。」
 */
export function lastDayOfPeriod(first: IsoDate, months: number): IsoDate {
  const correspondingDay = addMonths(first, months);
  return dayOf(correspondingDay) === dayOf(first) ? addDays(correspondingDay, -1) : correspondingDay;
}

/** 翌年以降の応当日。2月29日に応当する日がない年では3月1日（その前日の2月28日に期間が満了する）。 */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addDays(lastDayOfPeriod(date, 12 * years), 1);
}

export function weekday(date: IsoDate): Weekday {
  return ((((dayNumber(date) + 4) % 7) + 7) % 7) as Weekday;
}

export function isWeekend(date: IsoDate): boolean {
  const day = weekday(date);
  return day === 0 || day === 6;
}

export function monthOf(date: IsoDate): IsoMonth {
  return date.slice(0, 7) as IsoMonth;
}

export function firstDayOf(month: IsoMonth): IsoDate {
  return `${month}-01` as IsoDate;
}

export function lastDayOf(month: IsoMonth): IsoDate {
  return `${month}-${lengthOfMonth(yearOf(month), monthNumberOf(month))}` as IsoDate;
}

export function monthsFrom(month: IsoMonth, months: number): IsoMonth {
  const count = yearOf(month) * 12 + monthNumberOf(month) - 1 + months;
  const year = Math.floor(count / 12);
  return formatMonth(year, count - year * 12 + 1);
}

/** Every day from `first` to `last`, both included. */
export function* eachDay(first: IsoDate, last: IsoDate): Generator<IsoDate, void, undefined> {
  const end = dayNumber(last);
  for (let number = dayNumber(first); number <= end; number += 1) yield fromDayNumber(number);
}

export function minDate(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return others.reduce((least, date) => (date < least ? date : least), first);
}

export function maxDate(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return others.reduce((greatest, date) => (date > greatest ? date : greatest), first);
}

/** 会計年度（4月1日から翌年3月31日まで）。 */
export function fiscalYearOf(date: IsoDate): number {
  return monthNumberOf(date) >= 4 ? yearOf(date) : yearOf(date) - 1;
}
