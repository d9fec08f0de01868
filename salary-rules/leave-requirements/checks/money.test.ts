import { describe, expect, test } from "vitest";
import { aLeave, aPlan, messagesOf } from "../testing/aPlan";

const birthDate = "2027-02-10";

describe("V20 育児休業支援手当金の14日", () => {
  test.each([
    { end: "2027-02-22", found: ["あと1日で、育児休業支援手当金の日数の要件（14日）に届きます。"] },
    { end: "2027-02-23", found: [] },
  ])("2027-02-10から $end まで", ({ end, found }) => {
    expect(messagesOf("V20", aPlan({ birthDate, leaves: [aLeave({ end })] }))).toEqual(found);
  });

  test("重なる行は二度数えず、57日目より後の日は数えない", () => {
    const leaves = [
      aLeave({ start: "2027-02-10", end: "2027-02-16" }),
      aLeave({ start: "2027-02-15", end: "2027-02-17" }),
      aLeave({ kind: "childcareLeave", start: "2027-04-07", end: "2027-05-31" }),
    ];
    expect(messagesOf("V20", aPlan({ birthDate, leaves }))).toEqual([
      "あと5日で、育児休業支援手当金の日数の要件（14日）に届きます。",
    ]);
  });

  test("対象期間に休業がなければ、勧めない", () => {
    expect(messagesOf("V20", aPlan({ birthDate }))).toEqual([]);
    expect(messagesOf("V20", { ...aPlan({ leaves: [aLeave()] }), dueDate: undefined })).toEqual([]);
  });
});

test("V20 給付が雇用保険から出る会計年度任用職員には知らせない", () => {
  const plan = aPlan({ birthDate, employment: "fiscalYearFullTime", leaves: [aLeave({ end: "2027-02-22" })] });
  expect(messagesOf("V20", plan)).toEqual([]);
});

describe("V21 掛金免除にならない月", () => {
  test.each([
    { start: "2027-03-01", end: "2027-03-13", found: ["2027年3月"] },
    { start: "2027-03-01", end: "2027-03-14", found: [] },
    { start: "2027-03-30", end: "2027-03-30", found: ["2027年3月"] },
    { start: "2027-03-31", end: "2027-03-31", found: [] },
    { start: "2027-02-20", end: "2027-03-09", found: ["2027年3月"] },
  ])("$start から $end まで: $found", ({ start, end, found }) => {
    expect(messagesOf("V21", aPlan({ birthDate, leaves: [aLeave({ start, end })] }))).toEqual(
      found.map(
        (month) => `${month}は、月末の日を休まず、その月の中の14日以上の休業もないため、掛金免除になりません。`,
      ),
    );
  });

  test("過ぎた月には出さない", () => {
    const plan = aPlan({ birthDate, leaves: [aLeave({ start: "2027-03-01", end: "2027-03-13" })] });
    expect(messagesOf("V21", plan, "2027-03-31").length).toBe(1);
    expect(messagesOf("V21", plan, "2027-04-01")).toEqual([]);
  });

  test("規定が登録される前の休業は調べない", () => {
    const plan = aPlan({ birthDate: "2022-09-01", leaves: [aLeave({ start: "2022-09-01", end: "2027-03-13" })] });
    expect(messagesOf("V21", plan, "2022-09-01")).toEqual([]);
  });
});

describe("V22 期末・勤勉手当の月の、1か月以下の休業", () => {
  test.each([
    {
      start: "2027-06-01",
      end: "2027-06-30",
      found: ["2027年6月の期末・勤勉手当の掛金は、1か月を超える休業だけが免除です。"],
    },
    { start: "2027-06-01", end: "2027-07-01", found: [] },
    { start: "2027-07-01", end: "2027-07-14", found: [] },
    {
      start: "2027-11-20",
      end: "2027-12-05",
      found: ["2027年12月の期末・勤勉手当の掛金は、1か月を超える休業だけが免除です。"],
    },
  ])("$start から $end まで", ({ start, end, found }) => {
    expect(messagesOf("V22", aPlan({ birthDate, leaves: [aLeave({ start, end })] }))).toEqual(found);
  });
});

describe("V23 内閣人事局の数え方", () => {
  test.each([
    { end: "2027-02-15", length: undefined },
    { end: "2027-02-16", length: "休みは合わせて7日で、国の数え方の「1週間以上」に当たります。" },
    { end: "2027-02-22", length: "休みは合わせて13日で、国の数え方の「1週間以上」に当たります。" },
    { end: "2027-02-23", length: "休みは合わせて14日で、国の数え方の「2週間以上」に当たります。" },
    { end: "2027-03-10", length: "休みは合わせて29日で、国の数え方の「2週間以上」に当たります。" },
    { end: "2027-03-11", length: "休みは合わせて30日で、国の数え方の「1か月以上」に当たります。" },
  ])("2027-02-10から $end まで", ({ end, length }) => {
    expect(messagesOf("V23", aPlan({ birthDate, leaves: [aLeave({ end })] }))).toEqual(length ? [length] : []);
  });
});
