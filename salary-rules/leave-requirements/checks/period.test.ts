import { describe, expect, test } from "vitest";
import { aLeave, aPlan, findingsOf, messagesOf } from "../testing/aPlan";

describe("V03 始まりと終わりの順", () => {
  test.each([
    { end: "2027-02-10", reversed: false },
    { end: "2027-02-09", reversed: true },
  ])("2027-02-10から $end まで: 逆である $reversed", ({ end, reversed }) => {
    expect(messagesOf("V03", aPlan({ leaves: [aLeave({ end })] })).length).toBe(reversed ? 1 : 0);
  });

  test("どの行かと、二つの日付を書く", () => {
    expect(findingsOf("V03", aPlan({ leaves: [aLeave({ id: "a", end: "2027-02-09" })] }))).toMatchObject([
      {
        leaveId: "a",
        level: "error",
        message: "2027年2月10日（水）からの産後パパ育休は、終わりの日の2027年2月9日（火）が始まりの日より前です。",
      },
    ]);
  });
});

describe("V04 生まれたあとの、育児休業の始まり", () => {
  test.each([
    { start: "2027-02-10", early: false },
    { start: "2027-02-09", early: true },
  ])("出生日が2027-02-10で $start から: 早すぎる $early", ({ start, early }) => {
    const plan = aPlan({ birthDate: "2027-02-10", leaves: [aLeave({ start })] });
    expect(messagesOf("V04", plan)).toEqual(
      early
        ? [
            "育児休業は、出生日の2027年2月10日（水）から取れます。2027年2月9日（火）からの産後パパ育休の始まりの日を直してください。",
          ]
        : [],
    );
  });

  test("特別休暇には当てはめない", () => {
    const leaves = [aLeave({ kind: "spouseChildbirthLeave", start: "2027-02-09" })];
    expect(messagesOf("V04", aPlan({ birthDate: "2027-02-10", leaves }))).toEqual([]);
  });
});

describe("V05 生まれる前の、育児休業の始まり", () => {
  test.each([
    { start: "2027-02-10", early: false },
    { start: "2027-02-09", early: true },
  ])("予定日が2027-02-10で $start から: 予定日より前 $early", ({ start, early }) => {
    expect(findingsOf("V05", aPlan({ leaves: [aLeave({ start })] })).map(({ level }) => level)).toEqual(
      early ? ["warning"] : [],
    );
  });

  test("生まれたあとは V04 で調べる", () => {
    const plan = aPlan({ dueDate: "2027-02-10", birthDate: "2027-02-10", leaves: [aLeave({ start: "2027-02-09" })] });
    expect(messagesOf("V05", plan)).toEqual([]);
  });
});

describe("V06 育児休業の終わり", () => {
  test.each([
    { employment: "permanent", end: "2030-02-09", late: false },
    { employment: "permanent", end: "2030-02-10", late: true },
    { employment: "fiscalYearFullTime", end: "2029-02-09", late: false },
    { employment: "fiscalYearFullTime", end: "2029-02-10", late: true },
  ] as const)("$employment が $end まで休むと、遅すぎる: $late", ({ employment, end, late }) => {
    const leaves = [aLeave({ kind: "childcareLeave", start: "2027-05-01", end })];
    expect(messagesOf("V06", aPlan({ birthDate: "2027-02-10", employment, leaves })).length).toBe(late ? 1 : 0);
  });

  test("期限の日付を書く", () => {
    const leaves = [aLeave({ kind: "childcareLeave", start: "2027-05-01", end: "2030-02-10" })];
    expect(messagesOf("V06", aPlan({ birthDate: "2027-02-10", leaves }))).toEqual([
      "育児休業は、3歳の誕生日の前日の2030年2月9日（土）までです。終わりの日を直してください。",
    ]);
  });

  test("出生日も予定日もなければ調べない", () => {
    const leaves = [aLeave({ kind: "childcareLeave", end: "2040-01-01" })];
    expect(messagesOf("V06", { ...aPlan({ leaves }), dueDate: undefined })).toEqual([]);
  });
});

describe("V10 丸ごと休む日の重なり", () => {
  const first = aLeave({ id: "first", start: "2027-02-10", end: "2027-02-23" });

  test.each([
    { start: "2027-02-24", overlap: false },
    { start: "2027-02-23", overlap: true },
  ])("2027-02-23までの休業と $start からの休業: 重なる $overlap", ({ start, overlap }) => {
    const leaves = [first, aLeave({ id: "second", kind: "childcareLeave", start, end: "2027-03-31" })];
    expect(findingsOf("V10", aPlan({ leaves })).map(({ leaveId }) => leaveId)).toEqual(overlap ? ["second"] : []);
  });

  test("重なりの最初の日と、両方の行を書く", () => {
    const leaves = [aLeave({ id: "leave", kind: "annualLeave", start: "2027-02-22", end: "2027-02-26" }), first];
    expect(messagesOf("V10", aPlan({ leaves }))).toEqual([
      "2027年2月22日（月）に2つの休暇があります。年次有給休暇と産後パパ育休の期間を分けてください。",
    ]);
  });

  test("同じ種類の行どうしも分けてもらう", () => {
    const leaves = [first, aLeave({ start: "2027-02-23", end: "2027-02-28" })];
    expect(messagesOf("V10", aPlan({ leaves }))).toEqual([
      "2027年2月23日（火）に2つの休暇があります。2つの産後パパ育休の期間を分けてください。",
    ]);
  });

  test("期間の一部の日だけ使う休暇は、丸ごとの休みではない", () => {
    const leaves = [
      first,
      aLeave({ id: "some", kind: "annualLeave", start: "2027-02-22", end: "2027-02-26", days: 2 }),
    ];
    expect(messagesOf("V10", aPlan({ leaves }))).toEqual([]);
  });

  test("期間の開庁日をすべて使う休暇は、丸ごとの休み", () => {
    const leaves = [first, aLeave({ id: "all", kind: "annualLeave", start: "2027-02-22", end: "2027-02-26", days: 4 })];
    expect(messagesOf("V10", aPlan({ leaves })).length).toBe(1);
  });
});

describe("V11 育児休業中の日の、時間の休暇や勤務の措置", () => {
  const onLeave = aLeave({ id: "leave", start: "2027-02-10", end: "2027-02-23" });

  test.each([
    { start: "2027-02-24", overlap: false },
    { start: "2027-02-23", overlap: true },
  ])("育児休業の2027-02-23のあと、$start からの部分休業: 重なる $overlap", ({ start, overlap }) => {
    const partial = aLeave({ id: "partial", kind: "firstKindPartialLeave", start, end: "2027-03-31" });
    expect(findingsOf("V11", aPlan({ leaves: [onLeave, partial] })).map(({ leaveId }) => leaveId)).toEqual(
      overlap ? ["partial"] : [],
    );
  });

  test("時間で取る休暇も、育児休業中の日には使えない", () => {
    const hours = aLeave({ kind: "childcareParticipationLeave", start: "2027-02-15", end: "2027-02-15", minutes: 120 });
    expect(messagesOf("V11", aPlan({ leaves: [onLeave, hours] }))).toEqual([
      "2027年2月15日（月）からの男性の育児参加のための休暇は、育児休業中の日には使えません。2027年2月10日（水）からの産後パパ育休と重なっています。",
    ]);
  });
});
