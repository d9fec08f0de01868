import { describe, expect, test } from "vitest";
import { isoDate, isoMonth } from "../kernel/isoDate";
import { isWorkday, weekdayCalendar } from "../kernel/workCalendar";
import { type BonusWindow, bonusWindowPaidIn } from "./bonusWindow";
import { isOnLeaveOnRecordDate, serviceInWindow } from "./serviceInWindow";

const aPeriod = ([start, end]: readonly [string, string]) => ({ start: isoDate(start), end: isoDate(end) });
const windowOf = (month: string) => bonusWindowPaidIn(isoMonth(month)) as BonusWindow;

// prettier-ignore
test.each<{ source: string; month: string; leaves: [string, string][]; paid: [string, string][]; expected: string }>([
  { source: "休業がない", month: "2026-12", leaves: [], paid: [], expected: "worked" },
  { source: "全部を休業", month: "2026-12", leaves: [["2026-06-02", "2026-12-01"]], paid: [], expected: "none" },
  {
    source: "bonus-ketamata-minimum 6月2日が年次休暇",
    month: "2026-12",
    leaves: [["2026-06-03", "2026-12-01"]],
    paid: [["2026-06-02", "2026-06-02"]],
    expected: "paidLeaveOnly",
  },
  { source: "6月2日に勤務", month: "2026-12", leaves: [["2026-06-03", "2026-12-01"]], paid: [], expected: "worked" },
  {
    source: "年次休暇のあとに勤務",
    month: "2026-12",
    leaves: [["2026-06-04", "2026-12-01"]],
    paid: [["2026-06-02", "2026-06-02"]],
    expected: "worked",
  },
  {
    source: "bs-20 基準日（月曜日）に復帰",
    month: "2026-06",
    leaves: [["2025-12-02", "2026-05-31"]],
    paid: [],
    expected: "worked",
  },
  {
    source: "基準日が土曜日（2029年12月1日）に復帰",
    month: "2029-12",
    leaves: [["2029-06-02", "2029-11-30"]],
    paid: [],
    expected: "none",
  },
  {
    source: "基準日が日曜日（2030年12月1日）に復帰",
    month: "2030-12",
    leaves: [["2030-06-02", "2030-11-30"]],
    paid: [],
    expected: "none",
  },
  {
    source: "産後休暇と育児休業だけ",
    month: "2026-12",
    leaves: [["2026-07-03", "2026-12-01"]],
    paid: [["2026-06-02", "2026-07-02"]],
    expected: "paidLeaveOnly",
  },
  {
    source: "離れた休業の間に勤務",
    month: "2026-12",
    leaves: [
      ["2026-06-02", "2026-08-31"],
      ["2026-09-02", "2026-12-31"],
    ],
    paid: [],
    expected: "worked",
  },
])("$source → $expected", ({ month, leaves, paid, expected }) => {
  const absences = { leaves: leaves.map(aPeriod), paidLeaves: paid.map(aPeriod) };
  expect(serviceInWindow(windowOf(month), absences, (day) => isWorkday(day, weekdayCalendar))).toBe(expected);
});

describe("基準日に育児休業をしているか", () => {
  // prettier-ignore
  test.each<{ leave: [string, string]; expected: boolean }>([
    { leave: ["2026-11-01", "2026-11-30"], expected: false },
    { leave: ["2026-11-01", "2026-12-01"], expected: true },
    { leave: ["2026-12-01", "2026-12-31"], expected: true },
    { leave: ["2026-12-02", "2026-12-31"], expected: false },
  ])("$leave → $expected", ({ leave, expected }) => {
    expect(isOnLeaveOnRecordDate(windowOf("2026-12"), [aPeriod(leave)])).toBe(expected);
  });
});
