import { describe, expect, test } from "vitest";
import { aLeave, aPlan, findingsOf, messagesOf } from "../testing/aPlan";

// 57日以内、2027年3月1日から。期限は2週間前の2月15日（月）。
const leaves = [aLeave({ start: "2027-03-01", end: "2027-03-14" })];

describe("V14 請求の期限", () => {
  test.each([
    { today: "2027-02-07", message: undefined },
    { today: "2027-02-08", message: "産後パパ育休の請求期限は2027年2月15日（月）です。あと7日です。" },
    { today: "2027-02-15", message: "産後パパ育休の請求期限は2027年2月15日（月）です。今日が期限です。" },
    {
      today: "2027-02-16",
      message: "産後パパ育休の請求期限は2027年2月15日（月）でした。早めに人事担当課に相談してください。",
    },
    { today: "2027-03-02", message: undefined },
  ])("$today に調べると $message", ({ today, message }) => {
    expect(messagesOf("V14", aPlan({ leaves }), today)).toEqual(message ? [message] : []);
  });

  test("請求を済ませた行には出さない", () => {
    const requested = leaves.map((leave) => ({ ...leave, isRequested: true }));
    expect(messagesOf("V14", aPlan({ leaves: requested }), "2027-02-15")).toEqual([]);
  });

  test("続いている行は1回の請求なので、一度だけ知らせる", () => {
    const touching = [...leaves, aLeave({ start: "2027-03-15", end: "2027-04-30" })];
    expect(findingsOf("V14", aPlan({ leaves: touching }), "2027-02-01")).toMatchObject([
      { leaveId: "2027-03-01", message: "産後パパ育休の請求期限は2027年2月1日（月）です。今日が期限です。" },
    ]);
  });

  test("特別休暇には、決まった期限がない", () => {
    const special = [aLeave({ kind: "spouseChildbirthLeave", start: "2027-02-10", end: "2027-02-11" })];
    expect(messagesOf("V14", aPlan({ leaves: special }), "2027-02-09")).toEqual([]);
  });

  test.each([
    { kind: "shortTimeWorkForChildcare", found: 1 },
    { kind: "firstKindPartialLeave", found: 0 },
  ] as const)("$kind の期限", ({ kind, found }) => {
    const afterReturn = [aLeave({ kind, start: "2027-05-01", end: "2027-12-31" })];
    expect(messagesOf("V14", aPlan({ leaves: afterReturn }), "2027-04-01").length).toBe(found);
  });
});

describe("V15 閉庁日の期限", () => {
  test.each([
    { start: "2027-03-01", closed: undefined },
    {
      start: "2027-02-25",
      closed:
        "産後パパ育休の請求期限の2027年2月11日（木）は閉庁日（建国記念の日）です。前の開庁日の2027年2月10日（水）までに出してください。",
    },
    {
      start: "2027-02-27",
      closed:
        "産後パパ育休の請求期限の2027年2月13日（土）は閉庁日（土曜日または日曜日）です。前の開庁日の2027年2月12日（金）までに出してください。",
    },
  ])("$start から休むとき", ({ start, closed }) => {
    const plan = aPlan({ leaves: [aLeave({ start, end: "2027-03-14" })] });
    expect(messagesOf("V15", plan)).toEqual(closed ? [closed] : []);
  });

  test("年末年始の期限", () => {
    const plan = aPlan({ dueDate: "2027-01-05", leaves: [aLeave({ start: "2027-01-13", end: "2027-01-31" })] });
    expect(messagesOf("V15", plan)).toEqual([
      "産後パパ育休の請求期限の2026年12月30日（水）は閉庁日（年末年始）です。前の開庁日の2026年12月28日（月）までに出してください。",
    ]);
  });

  test("過ぎた期限には出さない", () => {
    const plan = aPlan({ leaves: [aLeave({ start: "2027-02-25", end: "2027-03-14" })] });
    expect(messagesOf("V15", plan, "2027-02-11").length).toBe(1);
    expect(messagesOf("V15", plan, "2027-02-12")).toEqual([]);
  });
});
