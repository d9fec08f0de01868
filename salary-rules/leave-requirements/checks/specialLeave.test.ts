import { describe, expect, test } from "vitest";
import { aLeave, aPlan, findingsOf, messagesOf } from "../testing/aPlan";

function spouseLeave(rest: Parameters<typeof aLeave>[0]) {
  return aLeave({ kind: "spouseChildbirthLeave", ...rest });
}

function participationLeave(rest: Parameters<typeof aLeave>[0]) {
  return aLeave({ kind: "childcareParticipationLeave", ...rest });
}

describe("V12 特別休暇の上限", () => {
  test.each([
    { days: 2, minutes: undefined, exceeds: false },
    { days: 2, minutes: 15, exceeds: true },
    { days: 1, minutes: 465, exceeds: false },
    { days: 2.5, minutes: undefined, exceeds: true },
  ])("配偶者出産休暇を $days 日と $minutes 分: 上限を超える $exceeds", ({ days, minutes, exceeds }) => {
    const leaves = [spouseLeave({ days, minutes })];
    expect(messagesOf("V12", aPlan({ leaves })).length).toBe(exceeds ? 1 : 0);
  });

  test("行を合わせて数え、最後の行で知らせる", () => {
    const leaves = [
      participationLeave({ id: "a", start: "2027-02-15", end: "2027-02-19" }),
      participationLeave({ id: "b", start: "2027-03-01", end: "2027-03-01", minutes: 90 }),
    ];
    expect(findingsOf("V12", aPlan({ leaves }))).toMatchObject([
      {
        leaveId: "b",
        level: "error",
        message: "男性の育児参加のための休暇の上限は5日です。この計画では合わせて5日と1時間30分になっています。",
      },
    ]);
  });

  test("1日の勤務時間が短い人は、その時間で1日とする", () => {
    const leaves = [spouseLeave({ minutes: 600 })];
    expect(messagesOf("V12", aPlan({ leaves, minutesPerDay: 300 }))).toEqual([]);
    expect(messagesOf("V12", aPlan({ leaves, minutesPerDay: 299 })).length).toBe(1);
  });
});

describe("V13 特別休暇を使える期間", () => {
  test.each([
    { start: "2026-12-30", end: "2026-12-30", outside: false },
    { start: "2026-12-29", end: "2026-12-30", outside: true },
    { start: "2028-02-09", end: "2028-02-09", outside: false },
    { start: "2028-02-09", end: "2028-02-10", outside: true },
  ])("育児参加のための休暇を $start から $end まで: 期間の外 $outside", ({ start, end, outside }) => {
    const plan = aPlan({
      dueDate: "2027-02-10",
      birthDate: "2027-02-10",
      leaves: [participationLeave({ start, end })],
    });
    expect(messagesOf("V13", plan).length).toBe(outside ? 1 : 0);
  });

  test("使える期間を書き、生まれる前は予定日から計算したと断る", () => {
    const leaves = [participationLeave({ start: "2026-12-29", end: "2026-12-30" })];
    expect(messagesOf("V13", aPlan({ leaves }))).toEqual([
      "男性の育児参加のための休暇を使えるのは、2026年12月30日（水）から2028年2月9日（水）までです（出産予定日から計算）。2026年12月29日（火）からの男性の育児参加のための休暇の期間を直してください。",
    ]);
  });

  test("入院の日がわからないうちは、早い始まりを誤りにせず確かめる", () => {
    const leaves = [spouseLeave({ start: "2027-02-09", end: "2027-02-10" })];
    expect(findingsOf("V13", aPlan({ leaves }))).toMatchObject([
      {
        level: "warning",
        message:
          "配偶者出産休暇は、入院などの日から使えます。2027年2月9日（火）がその日より前でないか、確かめてください。",
      },
    ]);
    expect(findingsOf("V13", aPlan({ leaves, hospitalizationDate: "2027-02-10" }))).toMatchObject([{ level: "error" }]);
  });

  test.each([
    { end: "2027-02-24", level: [] },
    { end: "2027-02-25", level: ["error"] },
  ])("配偶者出産休暇の終わりが $end", ({ end, level }) => {
    const plan = aPlan({ birthDate: "2027-02-10", leaves: [spouseLeave({ start: "2027-02-24", end })] });
    expect(findingsOf("V13", plan).map((finding) => finding.level)).toEqual(level);
  });

  test("始まりが早く終わりも遅い行は、誤りにする", () => {
    const plan = aPlan({ leaves: [spouseLeave({ start: "2027-02-09", end: "2027-02-25", days: 2 })] });
    expect(findingsOf("V13", plan)).toMatchObject([{ level: "error" }]);
  });

  test("出生日も予定日もなければ調べない", () => {
    const leaves = [spouseLeave({ start: "2020-01-01", end: "2020-01-01" })];
    expect(messagesOf("V13", { ...aPlan({ leaves }), dueDate: undefined })).toEqual([]);
  });
});

describe("V18 上の子がいない人の、出産前の休暇", () => {
  test.each([
    { start: "2027-02-10", hasOlderChild: false, hint: false },
    { start: "2027-02-09", hasOlderChild: false, hint: true },
    { start: "2027-02-09", hasOlderChild: true, hint: false },
  ])("上の子がいる $hasOlderChild 人が $start から: 知らせる $hint", ({ start, hasOlderChild, hint }) => {
    const leaves = [participationLeave({ start, end: "2027-02-10" })];
    expect(findingsOf("V18", aPlan({ hasOlderChild, leaves })).map(({ message }) => message)).toEqual(
      hint ? ["上のお子さんがいない場合、出産前は対象外のことがあります。2027年2月10日（水）以後の日が確実です。"] : [],
    );
  });
});
