import { describe, expect, test } from "vitest";
import { isoDate } from "../../kernel/isoDate";
import { aLeave, aPlan, messagesOf } from "../testing/aPlan";

describe("V01 出産予定日か出生日", () => {
  test("どちらもなければ、入力を求める", () => {
    expect(messagesOf("V01", { ...aPlan(), dueDate: undefined })).toEqual(["出産予定日か出生日を入力してください。"]);
  });

  test.each([{ dueDate: "2027-02-10" }, { birthDate: "2027-02-10" }])("どちらかがあれば足りる: %o", (dates) => {
    expect(messagesOf("V01", aPlan(dates))).toEqual([]);
  });
});

describe("V02 予定日と出生日の差", () => {
  test.each([
    { birthDate: "2027-01-13", far: false },
    { birthDate: "2027-01-12", far: true },
    { birthDate: "2027-03-10", far: false },
    { birthDate: "2027-03-11", far: true },
  ])("予定日が2027-02-10で出生日が $birthDate なら、離れている: $far", ({ birthDate, far }) => {
    expect(messagesOf("V02", aPlan({ dueDate: "2027-02-10", birthDate })).length).toBe(far ? 1 : 0);
  });

  test("二つの日付を書いて確かめてもらう", () => {
    expect(messagesOf("V02", aPlan({ dueDate: "2027-02-10", birthDate: "2027-01-12" }))).toEqual([
      "出産予定日の2027年2月10日（水）と出生日の2027年1月12日（火）が大きく離れています。入力を確かめてください。",
    ]);
  });
});

describe("V25 日付が動いた計画", () => {
  const leaves = [aLeave({ id: "to-day-57", start: "2027-02-10", end: "2027-04-07" })];
  const previousDates = { dueDate: isoDate("2027-02-10") };

  test("早く生まれて57日を超えた行を数える", () => {
    const plan = aPlan({ dueDate: "2027-02-10", birthDate: "2027-02-09", leaves, previousDates });
    expect(messagesOf("V25", plan)).toEqual([
      "2027年2月9日（火）に合わせて計算し直しました。計画のうち1行の区分・期限・使える期間が変わりました。",
    ]);
  });

  test("予定日どおりなら何も変わらない", () => {
    expect(messagesOf("V25", aPlan({ dueDate: "2027-02-10", birthDate: "2027-02-10", leaves, previousDates }))).toEqual(
      [],
    );
  });

  test("前の日付がなければ比べない", () => {
    expect(messagesOf("V25", aPlan({ birthDate: "2027-02-09", leaves }))).toEqual([]);
  });

  test("今の日付がなければ比べない", () => {
    expect(messagesOf("V25", { ...aPlan({ leaves, previousDates }), dueDate: undefined })).toEqual([]);
  });
});
