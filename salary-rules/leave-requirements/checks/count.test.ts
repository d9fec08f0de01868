import { describe, expect, test } from "vitest";
import { aLeave, aPlan, findingsOf, messagesOf } from "../testing/aPlan";

const birthDate = "2027-02-10";

function ordinary(start: string, end: string) {
  return aLeave({ kind: "childcareLeave", start, end });
}

describe("V07 通常の育児休業の回数", () => {
  const two = [ordinary("2027-05-01", "2027-05-31"), ordinary("2027-07-01", "2027-07-31")];
  const third = ordinary("2027-09-01", "2027-09-30");

  test("2回までは、57日以内の2回とは別に取れる", () => {
    const within = [
      aLeave({ start: "2027-02-10", end: "2027-02-23" }),
      aLeave({ start: "2027-03-10", end: "2027-03-23" }),
    ];
    expect(messagesOf("V07", aPlan({ birthDate, leaves: [...within, ...two] }))).toEqual([]);
  });

  test("3回目は、特別の事情がなければ取れない", () => {
    expect(findingsOf("V07", aPlan({ birthDate, leaves: [...two, third] }))).toMatchObject([
      {
        leaveId: "2027-09-01",
        level: "error",
        message:
          "通常の育児休業は2回までです。2027年9月1日（水）からの休業は3回目になります。57日以内の2回は別に数えます。",
      },
    ]);
  });

  test("3回目も、特別の事情があれば取れる", () => {
    const leaves = [...two, { ...third, hasSpecialCircumstances: true }];
    expect(messagesOf("V07", aPlan({ birthDate, leaves }))).toEqual([]);
  });

  test("57日以内の3回目は、通常の1回目に数える", () => {
    const within = [
      aLeave({ start: "2027-02-10", end: "2027-02-12" }),
      aLeave({ start: "2027-02-16", end: "2027-02-18" }),
      aLeave({ start: "2027-02-24", end: "2027-02-26" }),
    ];
    expect(
      messagesOf("V07", aPlan({ birthDate, leaves: [...within, two[0]].flatMap((leave) => leave ?? []) })),
    ).toEqual([]);
    expect(messagesOf("V07", aPlan({ birthDate, leaves: [...within, ...two] })).length).toBe(1);
  });

  test.each([
    { extensions: 1, special: false, refused: 0 },
    { extensions: 2, special: false, refused: 1 },
    { extensions: 2, special: true, refused: 0 },
  ])("延長が $extensions 回、特別の事情 $special", ({ extensions, special, refused }) => {
    const leaves = [{ ...ordinary("2027-05-01", "2027-05-31"), extensions, hasSpecialCircumstances: special }];
    expect(messagesOf("V07", aPlan({ birthDate, leaves })).length).toBe(refused);
  });
});

describe("V08 続いている休業", () => {
  test.each([
    { start: "2027-02-24", touches: true },
    { start: "2027-02-25", touches: false },
  ])("2027-02-23までの行と $start からの行: 1回に数える $touches", ({ start, touches }) => {
    const leaves = [aLeave({ end: "2027-02-23" }), aLeave({ start, end: "2027-03-31" })];
    expect(messagesOf("V08", aPlan({ birthDate, leaves }))).toEqual(
      touches ? ["2027年2月10日（水）から3月31日（水）までの育児休業は続いているので、1回の休業として数えます。"] : [],
    );
  });

  test.each([
    { start: "2027-03-22", doubtful: true, why: "土曜日と日曜日だけをはさむ" },
    { start: "2027-03-23", doubtful: true, why: "振替休日もはさむ" },
    { start: "2027-03-24", doubtful: false, why: "開庁日をはさむ" },
  ])("金曜日までの休業のあと $start からの休業（$why）", ({ start, doubtful }) => {
    const leaves = [aLeave({ start: "2027-03-01", end: "2027-03-19" }), aLeave({ start, end: "2027-03-31" })];
    expect(messagesOf("V08", aPlan({ birthDate, leaves })).length).toBe(doubtful ? 1 : 0);
  });

  test("休みの日だけをはさむときは、人事担当課に確かめる", () => {
    const leaves = [
      aLeave({ start: "2027-03-01", end: "2027-03-19" }),
      aLeave({ start: "2027-03-22", end: "2027-03-31" }),
    ];
    expect(findingsOf("V08", aPlan({ birthDate, leaves }))).toMatchObject([
      {
        leaveId: "2027-03-22",
        message:
          "2027年3月19日（金）までの休業と2027年3月22日（月）からの休業は、休みの日だけをはさみます。1回と数えるか2回と数えるかを、人事担当課に確認してください。",
      },
    ]);
  });
});

describe("V09 産後パパ育休のつもりで、通常の育児休業に数える行", () => {
  test.each([
    { end: "2027-04-07", counted: [] },
    {
      end: "2027-04-08",
      counted: ["2027年3月1日（月）からの産後パパ育休は、58日目以降も続くため、通常の育児休業1回に数えます。"],
    },
  ])("57日目が2027-04-07で $end まで", ({ end, counted }) => {
    expect(messagesOf("V09", aPlan({ birthDate, leaves: [aLeave({ start: "2027-03-01", end })] }))).toEqual(counted);
  });

  test("57日以内でも3回目は、通常の1回に数える", () => {
    const leaves = ["2027-02-10", "2027-02-16", "2027-02-24"].map((start) => aLeave({ start, end: start }));
    expect(messagesOf("V09", aPlan({ birthDate, leaves }))).toEqual([
      "2027年2月24日（水）からの産後パパ育休は、57日以内の休業を別に数えるのは2回までなので、通常の育児休業1回に数えます。",
    ]);
  });

  test("出生日も予定日もなければ区分しない", () => {
    expect(messagesOf("V09", { ...aPlan({ leaves: [aLeave()] }), dueDate: undefined })).toEqual([]);
  });
});
