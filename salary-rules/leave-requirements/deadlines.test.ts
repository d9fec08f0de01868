import { describe, expect, test } from "vitest";
import { deadlineOf } from "./deadlines";
import { aLeave, aPlan, settings } from "./testing/aPlan";

function deadline(leave: ReturnType<typeof aLeave>, plan = aPlan({ leaves: [leave] })) {
  return deadlineOf(leave, plan, settings);
}

describe("請求の期限", () => {
  test.each([
    { start: "2027-05-31", date: "2027-04-30" },
    { start: "2027-07-15", date: "2027-06-15" },
    { start: "2028-03-31", date: "2028-02-29" },
    { start: "2029-03-31", date: "2029-02-28" },
  ])("$start からの通常の育児休業は、1か月前の $date まで", ({ start, date }) => {
    const leave = aLeave({ kind: "childcareLeave", start, end: "2029-12-31" });
    expect(deadline(leave)).toMatchObject({ date, rule: "1か月前", countedFrom: start, isCountedFromDueDate: false });
  });

  test("57日目までなら2週間前、58日目まで続くなら1か月前", () => {
    expect(deadline(aLeave({ start: "2027-03-25", end: "2027-04-07" }))).toMatchObject({
      date: "2027-03-11",
      rule: "14日前",
    });
    expect(deadline(aLeave({ start: "2027-03-25", end: "2027-04-08" }))).toMatchObject({ date: "2027-02-25" });
  });

  test("続いている後の行も、全体の始まりから数える", () => {
    const later = aLeave({ kind: "childcareLeave", start: "2027-04-08", end: "2027-05-31" });
    const plan = aPlan({ leaves: [aLeave({ start: "2027-03-25", end: "2027-04-07" }), later] });
    expect(deadlineOf(later, plan, settings)).toMatchObject({ date: "2027-02-25", countedFrom: "2027-03-25" });
  });

  test("出生日から休んでも、予定日がわからなければ出生日から数える", () => {
    const plan = aPlan({ birthDate: "2027-02-10" });
    expect(deadlineOf(aLeave({ start: "2027-02-10" }), plan, settings)).toMatchObject({
      date: "2027-01-27",
      countedFrom: "2027-02-10",
      isCountedFromDueDate: false,
    });
  });

  test("計画の行がなくても、その行だけで数える", () => {
    const { leaves: _, ...circumstances } = aPlan();
    expect(deadlineOf(aLeave(), circumstances, settings)?.date).toBe("2027-01-27");
  });

  test("閉庁日の表にない年の期限には、確かさを落とした印がつく", () => {
    expect(deadline(aLeave({ start: "2027-03-25" }))?.closedDayStatus).toBe("confirmed");
    const far = aLeave({ kind: "shortTimeWorkForChildcare", start: "2032-04-01", end: "2032-09-30" });
    expect(deadline(far)?.closedDayStatus).toBe("assumed");
  });
});

describe("決まった期限のない行", () => {
  test.each(["spouseChildbirthLeave", "childcareParticipationLeave", "annualLeave", "childcareTime"] as const)(
    "%s は事前に出せばよい",
    (kind) => {
      expect(deadline(aLeave({ kind }))).toBeUndefined();
    },
  );

  test("出生日も予定日もなければ、育児休業の期限は決まらない", () => {
    expect(deadlineOf(aLeave(), { ...aPlan(), dueDate: undefined }, settings)).toBeUndefined();
  });

  test("部分休業の期限は、団体が決めていればある", () => {
    const leave = aLeave({ kind: "secondKindPartialLeave", start: "2027-05-01" });
    const partialLeave = { ...settings.leave.partialLeave, requestMonthsBefore: 1 };
    const strict = { ...settings, leave: { ...settings.leave, partialLeave } };
    expect(deadlineOf(leave, aPlan(), settings)).toBeUndefined();
    expect(deadlineOf(leave, aPlan(), strict)?.date).toBe("2027-04-01");
  });
});
