import { describe, expect, test } from "vitest";
import { eightWeeksSettings, nationalSettings } from "../../organization/presets";
import { settings } from "../testing/aPlan";
import { catalogue } from "./catalogue";
import { fiscalYearEmployeeNotices } from "./fiscalYearEmployees";
import type { Measure } from "./measure";
import * as wording from "./wording";

function measure(id: Measure["id"], from = settings): Measure {
  const found = catalogue(from).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`ない制度です: ${id}`);
  return found;
}

test("18の制度が、番号の順に一度ずつある", () => {
  expect(catalogue(settings).map(({ id }) => id)).toEqual(
    Array.from({ length: 18 }, (_, index) => `L${String(index + 1).padStart(2, "0")}`),
  );
});

test("どの制度も、すべての点と根拠を言う", () => {
  for (const { id, unit, amount, window, times, request, basis, approval, pay, ...rest } of catalogue(settings)) {
    const texts = [unit.text, amount.text, window.text, times.text, request.text, approval, pay.text, basis.title];
    expect(
      texts.every((text) => text.length > 0),
      id,
    ).toBe(true);
    expect(rest.forFiscalYearEmployees, id).not.toBe("");
    expect(texts.join(), id).not.toMatch(/undefined|NaN/u);
  }
});

test("育児休業の長さと回数は法律が、請求の期限と57日は条例・規則が決める", () => {
  const { amount, times, window, request } = measure("L04");
  expect([amount.decidedBy, times.decidedBy, window.decidedBy, request.decidedBy]).toEqual([
    "law",
    "law",
    "law",
    "municipality",
  ]);
  expect(measure("L03").window).toEqual({
    decidedBy: "municipality",
    text: "出生の日から57日間（生まれた日が1日目）",
  });
});

describe("団体によって違う文", () => {
  test.each([
    {
      name: "国準拠",
      from: nationalSettings,
      days: "2日",
      window: "出産予定日の6週間前（多胎は14週間前）から、1歳の誕生日の前日まで",
    },
    {
      name: "8週型",
      from: eightWeeksSettings,
      days: "3日",
      window: "出産予定日の8週間前（多胎は14週間前）から、1歳の誕生日の前日まで",
    },
  ])("$name", ({ from, days, window }) => {
    expect(measure("L01", from).amount.text).toBe(days);
    expect(measure("L02", from).window.text).toBe(window);
  });

  test.each([
    { text: wording.endInJapanese({ daysAfterBirth: 14 }), expected: "出産の日の14日後まで" },
    { text: wording.endInJapanese({ monthsAfterBirth: 1 }), expected: "出産の日の1か月後まで" },
    { text: wording.endInJapanese({ untilAge: 1 }), expected: "1歳の誕生日の前日まで" },
    { text: wording.startInJapanese({ daysBeforeDueDate: 28 }), expected: "出産予定日の28日前から" },
    { text: wording.startInJapanese({ estimatedDaysBeforeDueDate: 0 }), expected: "入院などの日から" },
    { text: wording.unitsInJapanese(["day", "halfDay", "hour", "halfHour"]), expected: "1日・半日・1時間・30分" },
    { text: wording.untilInJapanese("ninthGrade"), expected: "中学3年生の終わりまで" },
    { text: wording.monthsBeforeInJapanese(0), expected: "使う前に" },
    { text: wording.monthsBeforeInJapanese(1), expected: "始める日の1か月前までに" },
    { text: wording.daysBeforeInJapanese(0), expected: "使う前に" },
    { text: wording.daysBeforeInJapanese(1), expected: "始める日の前日までに" },
    { text: wording.daysBeforeInJapanese(14), expected: "始める日の14日前までに" },
    { text: wording.hoursInJapanese("77:30"), expected: "77時間30分" },
    { text: wording.hoursInJapanese("80:00"), expected: "80時間" },
  ])("$expected", ({ text, expected }) => {
    expect(text).toBe(expected);
  });

  test("フレックスタイムとテレワークは、導入しているかを言う", () => {
    const { reference } = settings.leave.flextime;
    const offering = {
      ...settings,
      leave: { ...settings.leave, flextime: { isOffered: true, reference } },
    };
    expect(measure("L15", offering).amount.text).toBe("導入しています");
    expect(measure("L15").amount.text).toBe("導入していません");
  });
});

test("会計年度任用職員には、給付が雇用保険から出て計算しないことを、はじめに言う", () => {
  expect(fiscalYearEmployeeNotices[0]?.text).toBe(
    "休業中の給付は、雇用保険から出ます。金額や手続は共済組合と違うため、ここでは計算しません。",
  );
  expect(measure("L06").forFiscalYearEmployees).toBe("対象外です。");
});
