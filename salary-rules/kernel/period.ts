import { calendarMonths } from "./calendarMonth";
import { addDays, daysInclusive, type IsoDate, monthOf } from "./isoDate";

/** 期間。Both ends belong to it. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

function earlier(first: IsoDate, second: IsoDate): IsoDate {
  return first < second ? first : second;
}

function later(first: IsoDate, second: IsoDate): IsoDate {
  return first > second ? first : second;
}

export function lengthInDays({ start, end }: Period): number {
  return daysInclusive(start, end);
}

export function totalDays(periods: readonly Period[]): number {
  return periods.reduce((sum, period) => sum + lengthInDays(period), 0);
}

/** In order, overlapping and touching periods made one. */
export function united(periods: readonly Period[]): readonly Period[] {
  const result: Period[] = [];
  for (const period of periods.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = result.at(-1);
    if (last === undefined || period.start > addDays(last.end, 1)) result.push(period);
    else result[result.length - 1] = { start: last.start, end: later(last.end, period.end) };
  }
  return result;
}

/** Does any of the periods share a day with this one? */
export function isTouchedBy({ start, end }: Period, periods: readonly Period[]): boolean {
  for (const period of periods) if (period.start <= end && start <= period.end) return true;
  return false;
}

/** The parts that lie between `first` and `last`. */
export function within(periods: readonly Period[], first: IsoDate, last: IsoDate): readonly Period[] {
  const parts: Period[] = [];
  for (const { start, end } of periods) {
    if (start <= last && first <= end) parts.push({ start: later(start, first), end: earlier(end, last) });
  }
  return parts;
}

/** The first `days` days of the periods taken together, and what is left after them. */
export function splitAfterDays(
  periods: readonly Period[],
  days: number,
): [first: readonly Period[], rest: readonly Period[]] {
  const first: Period[] = [];
  const rest: Period[] = [];
  let remaining = days;
  for (const period of periods) {
    const length = lengthInDays(period);
    if (length <= remaining) first.push(period);
    else if (remaining <= 0) rest.push(period);
    else {
      first.push({ start: period.start, end: addDays(period.start, remaining - 1) });
      rest.push({ start: addDays(period.start, remaining), end: period.end });
    }
    remaining -= length;
  }
  return [first, rest];
}

/** Cut at the end of every month. */
export function byMonth(periods: readonly Period[]): readonly Period[] {
  const pieces: Period[] = [];
  for (const { start, end } of periods) {
    for (const month of calendarMonths(monthOf(start), monthOf(end))) {
      pieces.push({ start: later(start, month.start), end: earlier(end, month.end) });
    }
  }
  return pieces;
}
