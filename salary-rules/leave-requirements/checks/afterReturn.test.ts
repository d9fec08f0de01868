import { describe, expect, test } from "vitest";
import { aLeave, aPlan, findingsOf, messagesOf } from "../testing/aPlan";

describe("V16 部分休業の第1号と第2号", () => {
  const firstKind = aLeave({ kind: "firstKindPartialLeave", start: "2027-06-01", end: "2028-03-31" });

  test.each([
    {
      start: "2028-03-31",
      found: ["2027年度に、部分休業の第1号と第2号があります。部分休業は、年度ごとにどちらかを選びます。"],
    },
    { start: "2028-04-01", found: [] },
  ])("第1号が2028-03-31までで、第2号が $start から", ({ start, found }) => {
    const secondKind = aLeave({ kind: "secondKindPartialLeave", start, end: "2028-04-30", minutes: 60 });
    expect(messagesOf("V16", aPlan({ leaves: [firstKind, secondKind] }))).toEqual(found);
  });
});

describe("V16 復帰後の働き方の組合せ", () => {
  test.each([
    { afterReturn: ["firstKindPartialLeave", "secondKindPartialLeave"], found: [/第1号と第2号/] },
    {
      afterReturn: ["shortTimeWorkForChildcare", "secondKindPartialLeave"],
      found: [/「育児短時間勤務の期間中に、部分休業も使えますか」と聞いて/],
    },
    { afterReturn: ["firstKindPartialLeave", "overtimeLimit", "telework"], found: [] },
    { afterReturn: undefined, found: [] },
  ] as const)("$afterReturn", ({ afterReturn, found }) => {
    expect(messagesOf("V16", aPlan({ afterReturn }))).toEqual(found.map((text) => expect.stringMatching(text)));
  });

  test("原典を読んでいない組合せは、要確認として伝える", () => {
    const plan = aPlan({ afterReturn: ["shortTimeWorkForChildcare", "firstKindPartialLeave"] });
    expect(findingsOf("V16", plan)).toMatchObject([{ reference: { status: "recalled" } }]);
  });
});

describe("V17 部分休業（第2号）の年度の上限", () => {
  function secondKind(minutes: number, start = "2027-06-01") {
    return aLeave({ id: `${start}/${minutes}`, kind: "secondKindPartialLeave", start, end: start, minutes });
  }

  test.each([
    { minutes: 4_650, found: 0 },
    { minutes: 4_651, found: 1 },
  ])("常勤が $minutes 分: 77時間30分を超える $found", ({ minutes, found }) => {
    expect(messagesOf("V17", aPlan({ leaves: [secondKind(minutes)] })).length).toBe(found);
  });

  test.each([
    { minutes: 3_000, found: 0 },
    { minutes: 3_001, found: 1 },
  ])("1日5時間の会計年度任用職員が $minutes 分: 10日を超える $found", ({ minutes, found }) => {
    const plan = aPlan({ employment: "fiscalYearPartTime", minutesPerDay: 300, leaves: [secondKind(minutes)] });
    expect(messagesOf("V17", plan).length).toBe(found);
  });

  test("年度ごとに合わせ、最後の行で知らせる", () => {
    const leaves = [secondKind(4_000, "2027-06-01"), secondKind(700, "2028-03-31"), secondKind(4_650, "2028-04-01")];
    expect(findingsOf("V17", aPlan({ leaves }))).toMatchObject([
      {
        leaveId: "2028-03-31/700",
        message: "2027年度の部分休業（第2号）が、上限の10日を超えています。この計画では10日と50分です。",
      },
    ]);
  });

  test("時間を書いていない行は、まだ使っていないとみなす", () => {
    const leaves = [aLeave({ kind: "secondKindPartialLeave", start: "2027-06-01", end: "2028-03-31" })];
    expect(messagesOf("V17", aPlan({ leaves }))).toEqual([]);
  });
});

describe("V19 育児短時間勤務の長さと間隔", () => {
  function shortTimeWork(start: string, end: string) {
    return aLeave({ kind: "shortTimeWorkForChildcare", start, end });
  }

  test.each([
    { end: "2027-04-29", found: 1 },
    { end: "2027-04-30", found: 0 },
    { end: "2028-03-31", found: 0 },
    { end: "2028-04-01", found: 1 },
  ])("2027-04-01から $end まで", ({ end, found }) => {
    expect(messagesOf("V19", aPlan({ leaves: [shortTimeWork("2027-04-01", end)] })).length).toBe(found);
  });

  test.each([
    { start: "2028-04-01", found: [], why: "続く期間は延長" },
    {
      start: "2028-04-02",
      found: [
        "次の育児短時間勤務は、前の終わりから1年を経過した2029年4月1日（日）以後に始まります。特別の事情があれば人事担当課に確認してください。",
      ],
      why: "間が1年に足りない",
    },
    { start: "2029-03-31", found: [expect.stringContaining("2029年4月1日（日）以後")], why: "1年に1日足りない" },
    { start: "2029-04-01", found: [], why: "1年を経過した" },
  ])("前が2028-03-31までで、次が $start から（$why）", ({ start, found }) => {
    const leaves = [shortTimeWork(start, "2029-06-30"), shortTimeWork("2027-04-01", "2028-03-31")];
    const messages = messagesOf("V19", aPlan({ leaves })).filter((message) => message.startsWith("次の"));
    expect(messages).toEqual(found);
  });
});
