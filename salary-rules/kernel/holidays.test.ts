import { describe, expect, test } from "vitest";
import { closedDayStatus, isClosedDay, nationalHoliday, nextOpenDay, previousOpenDay } from "./holidays";
import { firstYearOfHolidays, holidayTable, lastYearOfHolidays } from "./holidayTable";
import { addDays, eachDay, type IsoDate, isoDate, weekday } from "./isoDate";

function nthMonday(year: number, month: string, n: number): IsoDate {
  let day = isoDate(`${year}-${month}-01`);
  while (weekday(day) !== 1) day = addDays(day, 1);
  return addDays(day, 7 * (n - 1));
}

/** 春分日・秋分日の近似式（1980年から2099年まで）。 */
function equinox(year: number, month: "03" | "09", constant: number): IsoDate {
  const day = Math.floor(constant + 0.242194 * (year - 1980)) - Math.floor((year - 1980) / 4);
  return isoDate(`${year}-${month}-${day}`);
}

function holidaysByLaw(year: number): Record<string, string> {
  // 第2条
  const named: Record<string, string> = {
    [`${year}-01-01`]: "元日",
    [nthMonday(year, "01", 2)]: "成人の日",
    [`${year}-02-11`]: "建国記念の日",
    [`${year}-02-23`]: "天皇誕生日",
    [equinox(year, "03", 20.8431)]: "春分の日",
    [`${year}-04-29`]: "昭和の日",
    [`${year}-05-03`]: "憲法記念日",
    [`${year}-05-04`]: "みどりの日",
    [`${year}-05-05`]: "こどもの日",
    [nthMonday(year, "07", 3)]: "海の日",
    [`${year}-08-11`]: "山の日",
    [nthMonday(year, "09", 3)]: "敬老の日",
    [equinox(year, "09", 23.2488)]: "秋分の日",
    [nthMonday(year, "10", 2)]: "スポーツの日",
    [`${year}-11-03`]: "文化の日",
    [`${year}-11-23`]: "勤労感謝の日",
  };
  const all = { ...named };
  for (const date of Object.keys(named).map(isoDate)) {
    // 第3条2項：日曜日に当たるときは、その日後の最も近い「国民の祝日」でない日
    if (weekday(date) !== 0) continue;
    let substitute = addDays(date, 1);
    while (named[substitute]) substitute = addDays(substitute, 1);
    all[substitute] = "振替休日";
  }
  for (const date of eachDay(isoDate(`${year}-01-02`), isoDate(`${year}-12-30`))) {
    // 第3条3項：その前日及び翌日が「国民の祝日」である日
    if (!all[date] && named[addDays(date, -1)] && named[addDays(date, 1)]) all[date] = "国民の休日";
  }
  return all;
}

test("祝日の表は、祝日法の条文から導いた日と一致する", () => {
  const derived: Record<string, string> = {};
  for (let year = firstYearOfHolidays; year <= lastYearOfHolidays; year += 1) {
    Object.assign(derived, holidaysByLaw(year));
  }
  expect(holidayTable).toEqual(derived);
});

describe("公表された祝日との照合", () => {
  test.each([
    { year: 2024, count: 21 },
    { year: 2025, count: 19 },
    { year: 2026, count: 18 },
    { year: 2027, count: 17 },
  ])("$year年の祝日・休日は $count 日", ({ year, count }) => {
    expect(Object.keys(holidayTable).filter((date) => date.startsWith(String(year)))).toHaveLength(count);
  });

  test.each([
    { date: "2026-09-22", name: "国民の休日" },
    { date: "2027-03-22", name: "振替休日" },
    { date: "2026-05-06", name: "振替休日" },
    { date: "2027-02-23", name: "天皇誕生日" },
    { date: "2024-03-20", name: "春分の日" },
    { date: "2027-09-23", name: "秋分の日" },
  ])("$date は$name", ({ date, name }) => {
    expect(nationalHoliday(isoDate(date))).toBe(name);
  });
});

describe("閉庁日", () => {
  test.each([
    { date: "2026-12-28", closed: false, why: "仕事納めの月曜日" },
    { date: "2026-12-29", closed: true, why: "年末" },
    { date: "2027-01-03", closed: true, why: "年始" },
    { date: "2027-01-04", closed: false, why: "仕事始めの月曜日" },
    { date: "2027-01-09", closed: true, why: "土曜日" },
    { date: "2027-01-10", closed: true, why: "日曜日" },
    { date: "2027-02-11", closed: true, why: "祝日" },
    { date: "2027-02-12", closed: false, why: "祝日の翌日の金曜日" },
  ])("$date（$why）: $closed", ({ date, closed }) => {
    expect(isClosedDay(isoDate(date))).toBe(closed);
  });

  test.each([
    { date: "2026-12-29", next: "2027-01-04", previous: "2026-12-28" },
    { date: "2027-03-20", next: "2027-03-23", previous: "2027-03-19" },
    { date: "2026-09-19", next: "2026-09-24", previous: "2026-09-18" },
    { date: "2027-02-10", next: "2027-02-10", previous: "2027-02-10" },
  ])("$date の次の開庁日は $next、前の開庁日は $previous", ({ date, next, previous }) => {
    expect(nextOpenDay(isoDate(date))).toBe(next);
    expect(previousOpenDay(isoDate(date))).toBe(previous);
  });
});

describe("表の確かさ", () => {
  test.each([
    { date: "2023-12-31", status: "assumed" },
    { date: "2024-01-01", status: "confirmed" },
    { date: "2027-12-31", status: "confirmed" },
    { date: "2028-01-01", status: "derived" },
    { date: "2031-12-31", status: "derived" },
    { date: "2032-01-01", status: "assumed" },
  ])("$date は $status", ({ date, status }) => {
    expect(closedDayStatus(isoDate(date))).toBe(status);
  });
});
