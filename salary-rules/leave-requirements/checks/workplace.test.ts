import { describe, expect, test } from "vitest";
import { aLeave, aPlan, findingsOf, messagesOf } from "../testing/aPlan";

describe("V26 1か月以上の休業と、業務のカバー", () => {
  const duties = [
    { id: "covered", method: "withinTeam" },
    { id: "open", method: undefined },
  ];

  test.each([
    { end: "2027-03-08", found: 0 },
    { end: "2027-03-09", found: 1 },
  ])("2027-02-10から $end まで", ({ end, found }) => {
    expect(messagesOf("V26", aPlan({ leaves: [aLeave({ end })], duties })).length).toBe(found);
  });

  test("続いている行は、合わせた長さで見る", () => {
    const leaves = [aLeave({ end: "2027-02-23" }), aLeave({ start: "2027-02-24", end: "2027-03-09" })];
    expect(messagesOf("V26", aPlan({ leaves, duties }))).toEqual([
      "2027年2月10日（水）から3月9日（火）までの休業は1か月以上です。カバー方法の決まっていない業務が1件あります。",
    ]);
  });

  test("すべての業務の方法が決まっていれば出さない", () => {
    const covered = [{ id: "covered", method: "stop" }];
    expect(messagesOf("V26", aPlan({ leaves: [aLeave({ end: "2027-03-09" })], duties: covered }))).toEqual([]);
  });

  test("業務が一つもなければ、書くように伝える", () => {
    expect(messagesOf("V26", aPlan({ leaves: [aLeave({ end: "2027-03-09" })] }))).toEqual([
      "2027年2月10日（水）から3月9日（火）までの休業は1か月以上です。引き継ぐ業務がまだ書かれていません。",
    ]);
  });
});

describe("V27 年度をまたぐ休み", () => {
  test.each([
    { end: "2027-03-31", found: [] },
    {
      end: "2027-04-01",
      found: [
        "2027年2月10日（水）からの産後パパ育休は、2027年4月1日（木）をまたぎます。4月の異動や、部分休業の選び直しがあります。",
      ],
    },
  ])("$end まで", ({ end, found }) => {
    expect(messagesOf("V27", aPlan({ leaves: [aLeave({ end })] }))).toEqual(found);
  });

  test("働きながら使うものは、またいでもよい", () => {
    const leaves = [aLeave({ kind: "firstKindPartialLeave", start: "2027-03-01", end: "2027-04-30" })];
    expect(findingsOf("V27", aPlan({ leaves }))).toEqual([]);
  });
});
