import { expect, test } from "vitest";
import { isoMonth } from "../kernel/isoDate";
import { lengthInDays } from "../kernel/period";
import { bonusWindowPaidIn } from "./bonusWindow";

/** bonus-ryukyu-table 琉球大学（国準拠）：12月2日〜6月1日、6月2日〜12月1日。 */
// prettier-ignore
test.each([
  { month: "2026-06", halfYear: "june", start: "2025-12-02", end: "2026-06-01", days: 182 },
  { month: "2026-12", halfYear: "december", start: "2026-06-02", end: "2026-12-01", days: 183 },
  { month: "2028-06", halfYear: "june", start: "2027-12-02", end: "2028-06-01", days: 183 },
  { month: "2029-12", halfYear: "december", start: "2029-06-02", end: "2029-12-01", days: 183 },
])("$month の期末・勤勉手当の対象期間は $start から $end まで", ({ month, halfYear, start, end, days }) => {
  const window = bonusWindowPaidIn(isoMonth(month));
  expect(window).toEqual({ halfYear, start, end, recordDate: end });
  expect(window && lengthInDays(window)).toBe(days);
});

test.each(["2026-05", "2026-07", "2026-11", "2027-01"])("%s に期末・勤勉手当はない", (month) => {
  expect(bonusWindowPaidIn(isoMonth(month))).toBeUndefined();
});
