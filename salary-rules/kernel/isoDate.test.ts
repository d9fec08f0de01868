import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  daysInclusive,
  eachDay,
  firstDayOf,
  fiscalYearOf,
  type IsoDate,
  isIsoDate,
  isoDate,
  isoMonth,
  isWeekend,
  lastDayOf,
  lastDayOfPeriod,
  maxDate,
  minDate,
  monthOf,
  monthsFrom,
  weekday,
} from "./isoDate";

const firstDay = isoDate("1989-01-08");
const lastDay = isoDate("2060-12-31");
const everyDay = [...eachDay(firstDay, lastDay)];

function oracle(date: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

const anyDay = fc.integer({ min: 0, max: everyDay.length - 1 }).map((index) => everyDay[index] as IsoDate);

describe("1989年1月8日から2060年12月31日までのすべての日", { timeout: 60_000 }, () => {
  test("一日ずつ進む日付、曜日、月末、年度が、独立の暦と一致する", () => {
    let expected = oracle(firstDay);
    const mismatches: string[] = [];
    for (const date of everyDay) {
      const matches =
        date === expected.toString() &&
        isIsoDate(date) &&
        weekday(date) === expected.dayOfWeek % 7 &&
        isWeekend(date) === expected.dayOfWeek >= 6 &&
        lastDayOf(monthOf(date)) === expected.with({ day: expected.daysInMonth }).toString() &&
        firstDayOf(monthOf(date)) === expected.with({ day: 1 }).toString() &&
        fiscalYearOf(date) === expected.subtract({ months: 3 }).year;
      if (!matches) mismatches.push(date);
      expected = expected.add({ days: 1 });
    }
    expect(mismatches).toEqual([]);
    expect(everyDay.length).toBe(26_291);
    expect(everyDay.at(-1)).toBe("2060-12-31");
  });

  test("日数の足し引きと月の足し引きが、独立の暦と一致する", () => {
    const mismatches = everyDay.filter((date) => {
      const day = oracle(date);
      return (
        addDays(date, 56) !== day.add({ days: 56 }).toString() ||
        addDays(date, -42) !== day.subtract({ days: 42 }).toString() ||
        addMonths(date, 1) !== day.add({ months: 1 }).toString() ||
        addMonths(date, -1) !== day.subtract({ months: 1 }).toString() ||
        addMonths(date, -13) !== day.subtract({ months: 13 }).toString() ||
        daysBetween(firstDay, date) !== oracle(firstDay).until(day).days
      );
    });
    expect(mismatches).toEqual([]);
  });

  test("誕生日の応当日は、2月29日生まれの平年だけ3月1日になる", () => {
    const mismatches = everyDay.filter((date) => {
      const clamped = oracle(date).add({ years: 3 });
      const expected = date.endsWith("-02-29") ? clamped.add({ days: 1 }) : clamped;
      return addYears(date, 3) !== expected.toString();
    });
    expect(mismatches).toEqual([]);
  });
});

test("任意の日数・月数でも、独立の暦と一致する", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (date, count) => {
      const months = count % 600;
      expect(addDays(date, count)).toBe(oracle(date).add({ days: count }).toString());
      expect(addMonths(date, months)).toBe(oracle(date).add({ months }).toString());
      expect(daysBetween(date, addDays(date, count))).toBe(count);
    }),
  );
});

test("足した日数は、引けば戻る", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (earlier, later) => {
      expect(addDays(earlier, daysBetween(earlier, later))).toBe(later);
      expect(daysInclusive(earlier, later)).toBe(daysBetween(earlier, later) + 1);
      expect(earlier < later).toBe(daysBetween(earlier, later) > 0);
    }),
  );
});

describe("期間の末日（民法第143条）", () => {
  // prettier-ignore
  const examples = [
    { first: "2027-02-10", months: 1, last: "2027-03-09", why: "応当日の前日" },
    { first: "2027-01-31", months: 1, last: "2027-02-28", why: "応当日がなく、その月の末日" },
    { first: "2028-01-31", months: 1, last: "2028-02-29", why: "うるう年の末日" },
    { first: "2027-01-29", months: 1, last: "2027-02-28", why: "平年の2月に29日がない" },
    { first: "2028-01-30", months: 1, last: "2028-02-29", why: "うるう年の2月に30日がない" },
    { first: "2027-03-01", months: 1, last: "2027-03-31", why: "暦月の全部" },
    { first: "2027-04-01", months: 12, last: "2028-03-31", why: "1年" },
    { first: "2028-02-29", months: 36, last: "2031-02-28", why: "2月29日からの3年" },
    { first: "2028-02-29", months: 48, last: "2032-02-28", why: "2月29日からの4年" },
  ];

  test.each(examples)("$first から $months か月は $last まで（$why）", ({ first, months, last }) => {
    expect(lastDayOfPeriod(isoDate(first), months)).toBe(last);
  });
});

describe("暦にない日付", () => {
  test.each([
    "2027-02-29",
    "2100-02-29",
    "2027-04-31",
    "2027-00-10",
    "2027-13-01",
    "2027-01-00",
    "2027-1-1",
    "２０２７-01-01",
    " 2027-01-01",
    "2027-01-01T00:00",
    "",
  ])("%s は断る", (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => isoDate(text)).toThrow("暦にない日付です");
  });

  test.each(["2028-02-29", "2000-02-29", "0000-01-01", "9999-12-31"])("%s は受け取る", (text) => {
    expect(isoDate(text)).toBe(text);
  });

  test.each(["2027-13", "2027-00", "2027-1", "2027"])("月 %s は断る", (text) => {
    expect(() => isoMonth(text)).toThrow("暦にない月です");
  });

  test("4桁の年に収まらない日付は断る", () => {
    expect(() => addDays(isoDate("9999-12-31"), 1)).toThrow("西暦0年から9999年まで");
    expect(() => addDays(isoDate("0000-01-01"), -1)).toThrow("西暦0年から9999年まで");
  });
});

describe("月と比較", () => {
  test("月の足し引きは年をまたぐ", () => {
    expect(monthsFrom(isoMonth("2027-12"), 1)).toBe("2028-01");
    expect(monthsFrom(isoMonth("2027-01"), -1)).toBe("2026-12");
    expect(monthsFrom(isoMonth("2027-02"), 24)).toBe("2029-02");
  });

  test("早い日と遅い日を選ぶ", () => {
    const days = [isoDate("2027-02-10"), isoDate("2027-01-31"), isoDate("2027-03-01")] as const;
    expect(minDate(...days)).toBe("2027-01-31");
    expect(maxDate(...days)).toBe("2027-03-01");
  });

  test("1970年より前の曜日も正しい", () => {
    expect(weekday(isoDate("1969-12-31"))).toBe(3);
    expect(weekday(isoDate("1900-01-01"))).toBe(1);
  });

  test("終わりが先の期間には日がない", () => {
    expect([...eachDay(isoDate("2027-02-10"), isoDate("2027-02-09"))]).toEqual([]);
  });
});
