import { describe, expect, test } from "vitest";
import { isoDate } from "../kernel/isoDate";
import { inferFromGrossPay, inferFromPensionContribution } from "./inference";
import { remunerationGrades } from "./standardRemuneration";

const day = isoDate("2026-11-01");

describe("厚生年金保険料から標準報酬の月額を読む", () => {
  const between = remunerationGrades(day).filter(
    ({ standardMonthlyRemuneration: standard }) => standard > 88_000 && standard < 650_000,
  );

  test.each(between)("第$grade級：$standardMonthlyRemuneration円 × 91.5‰", ({ grade, standardMonthlyRemuneration }) => {
    const contribution = (standardMonthlyRemuneration * 915) / 10_000;
    expect(inferFromPensionContribution(contribution, day)).toEqual({
      kind: "found",
      grade,
      standardMonthlyRemuneration,
    });
  });

  test("27,450円は30万円（手計算）", () => {
    expect(inferFromPensionContribution(27_450, day)).toMatchObject({
      kind: "found",
      standardMonthlyRemuneration: 300_000,
    });
  });

  test("下限の等級では、それ以下としかわからない", () => {
    expect(inferFromPensionContribution(8_052, day)).toEqual({ kind: "atMost", standardMonthlyRemuneration: 88_000 });
  });

  test("上限の等級では、それ以上としかわからない", () => {
    expect(inferFromPensionContribution(59_475, day)).toEqual({
      kind: "atLeast",
      standardMonthlyRemuneration: 650_000,
    });
  });

  // prettier-ignore
  test.each([
    { contribution: 27_451, nearest: [300_000, 320_000] },
    { contribution: 1, nearest: [88_000] },
    { contribution: 999_999, nearest: [650_000] },
  ])("$contribution円はどの等級にも合わず、近い等級を示す", ({ contribution, nearest }) => {
    expect(inferFromPensionContribution(contribution, day)).toEqual({ kind: "noGrade", nearest });
  });
});

describe("支給総額から標準報酬の月額を読む", () => {
  // prettier-ignore
  test.each([
    { gross: 289_999, standardMonthlyRemuneration: 280_000, grade: 21 },
    { gross: 290_000, standardMonthlyRemuneration: 300_000, grade: 22 },
    { gross: 309_999, standardMonthlyRemuneration: 300_000, grade: 22 },
  ])("$gross円 → $standardMonthlyRemuneration円", ({ gross, standardMonthlyRemuneration, grade }) => {
    expect(inferFromGrossPay(gross, day)).toEqual({ kind: "found", standardMonthlyRemuneration, grade });
  });

  test("負の額には等級がない", () => {
    expect(inferFromGrossPay(-1, day)).toEqual({ kind: "noGrade", nearest: [] });
  });
});
