import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { answerTo } from "./answer";
import { readMoney } from "./moneyForm";
import { shortTimeMonths, shortTimeWorkOf } from "./shortTimeWork";
import { aLeave, aPlan, organization, today } from "./testing/aPlan";

function read(typed: Record<string, string>) {
  const { money, messages } = readMoney(typed, today);
  return { shortTimeWork: shortTimeWorkOf(money), messages };
}

describe("復帰後の育児短時間勤務の欄", () => {
  test("報酬を入れると、試算の依頼になる", () => {
    expect(read({ shortTimeFrom: "2027-04", shortTimeUntil: "2027-09", shortTimePay: "２５０，０００円" })).toEqual({
      shortTimeWork: { from: "2027-04", until: "2027-09", monthlyPay: 250_000 },
      messages: [],
    });
  });

  test("始まりの月を選ばなければ、何も計算しない", () => {
    expect(read({})).toEqual({ shortTimeWork: undefined, messages: [] });
    expect(read({ shortTimePay: "250,000" })).toEqual({ shortTimeWork: undefined, messages: [] });
  });

  test.each([
    [{ partialLeaveTime: "40時間30分" }, { partialLeaveMinutes: 2_430 }],
    [{ shortTimeWeek: "１９：２５" }, { weeklyMinutes: 1_165 }],
  ])("時間だけでも、試算の依頼になる", (typed, way) => {
    expect(read({ shortTimeFrom: "2027-04", shortTimeUntil: "2027-09", ...typed })).toEqual({
      shortTimeWork: { from: "2027-04", until: "2027-09", ...way },
      messages: [],
    });
  });

  test("読み違えのような時間は、その欄で断る", () => {
    expect(read({ partialLeaveTime: "40" }).messages.map(({ name }) => name)).toEqual(["partialLeaveTime"]);
    expect(read({ shortTimeWeek: "2時間" }).messages).toEqual([
      {
        name: "shortTimeWeek",
        message: "育児短時間勤務の1週間の勤務時間は、10時間から40時間までで入力してください",
      },
    ]);
  });

  const missing = "育児短時間勤務は、終わりの月と、時間か報酬のどれか一つも入力してください";
  test.each([
    { typed: { shortTimeFrom: "2027-04" }, message: missing },
    { typed: { shortTimeFrom: "2027-04", shortTimeUntil: "2027-09" }, message: missing },
    {
      typed: { shortTimeFrom: "2027-04", shortTimeUntil: "2027-03", shortTimePay: "1" },
      message: "育児短時間勤務の始まりの月は、終わりの月と同じか、それより前の月を選んでください",
    },
    {
      typed: { shortTimeFrom: "2027-04", shortTimeUntil: "2027-09", shortTimePay: "1", shortTimeWeek: "20時間" },
      message: "育児短時間勤務の時間と報酬は、どれか一つだけ入力してください",
    },
    { typed: { shortTimeFrom: "2027-4" }, message: "育児短時間勤務の月を選んでください" },
  ])("足りない、または合わない入力は、始まりの月の欄で伝える：$message", ({ typed, message }) => {
    expect(read(typed)).toEqual({ shortTimeWork: undefined, messages: [{ name: "shortTimeFrom", message }] });
  });
});

describe("選べる月の外の月", () => {
  const plan = aPlan({ leaves: [aLeave("2027-02-10", "2027-03-09")] });
  const message = "育児短時間勤務の月は、2027年3月から2029年2月までの選べる月の中から選んでください";

  test.each([
    { typed: { shortTimeFrom: "2027-04", shortTimeUntil: "9998-12" }, names: ["shortTimeUntil"] },
    { typed: { shortTimeFrom: "2027-04", shortTimeUntil: "9999-12" }, names: ["shortTimeUntil"] },
    { typed: { shortTimeFrom: "2027-02", shortTimeUntil: "2029-03" }, names: ["shortTimeFrom", "shortTimeUntil"] },
  ])("$typed は、欄で断り、計算に入れない", ({ typed, names }) => {
    const { answer, messages } = answerTo(plan, { ...typed, shortTimePay: "200,000" }, today, organization);
    expect(messages).toEqual(names.map((name) => ({ name, message })));
    expect(answer.kind === "simulated" && answer.result.months.length).toBeLessThan(12);
  });

  test("選べる月の初めと終わりは、計算に入る", () => {
    const typed = { shortTimeFrom: "2027-03", shortTimeUntil: "2029-02", shortTimePay: "200,000" };
    const { answer, messages } = answerTo(plan, typed, today, organization);
    expect(messages).toEqual([]);
    expect(answer.kind === "simulated" && answer.result.months.at(-1)?.month).toBe("2029-02");
  });
});

describe("選べる月", () => {
  test("休業の最後の月から、2歳に達する日の前日の月まで", () => {
    const plan = aPlan({ leaves: [aLeave("2027-02-10", "2027-03-09")] });
    const months = shortTimeMonths(plan);
    expect([months[0], months.at(-1), months.length]).toEqual(["2027-03", "2029-02", 24]);
  });

  test("予定日か休みがまだなければ、ない", () => {
    expect(shortTimeMonths(aPlan({ leaves: [] }))).toEqual([]);
    expect(shortTimeMonths(aPlan({ birth: { dueDate: undefined } }))).toEqual([]);
    const late = aPlan({ birth: { dueDate: isoDate("2024-01-01") }, leaves: [aLeave("2027-02-10", "2027-03-09")] });
    expect(shortTimeMonths(late)).toEqual([]);
  });
});
