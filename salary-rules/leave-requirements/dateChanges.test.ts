import { describe, expect, test } from "vitest";
import { isoDate } from "../kernel/isoDate";
import { birthPreviews, changesOfDates, movedToBirth } from "./dateChanges";
import { aLeave, aPlan, settings } from "./testing/aPlan";

describe("予定日から動いた出生", () => {
  const plan = aPlan({
    dueDate: "2027-02-10",
    leaves: [
      aLeave({ id: "two-weeks", start: "2027-02-10", end: "2027-02-23", movesWithBirth: "period" }),
      aLeave({ id: "until-april", start: "2027-02-10", end: "2027-04-07", movesWithBirth: "start" }),
      aLeave({ id: "fixed", kind: "annualLeave", start: "2027-04-08", end: "2027-04-09" }),
    ],
  });

  test.each([
    { birthDate: "2027-01-27", period: ["2027-01-27", "2027-02-09"], start: ["2027-01-27", "2027-04-07"] },
    { birthDate: "2027-02-10", period: ["2027-02-10", "2027-02-23"], start: ["2027-02-10", "2027-04-07"] },
    { birthDate: "2027-02-24", period: ["2027-02-24", "2027-03-09"], start: ["2027-02-24", "2027-04-07"] },
  ])("$birthDate に生まれると、日数を保つ行は $period、終わりを保つ行は $start", ({ birthDate, period, start }) => {
    const moved = movedToBirth(plan, { dueDate: isoDate("2027-02-10"), birthDate: isoDate(birthDate) });
    expect(moved.birthDate).toBe(birthDate);
    expect(moved.leaves.map((leave) => [leave.start, leave.end])).toEqual([
      period,
      start,
      ["2027-04-08", "2027-04-09"],
    ]);
  });

  test("日付のなかった計画では、行を動かさない", () => {
    const undated = { ...plan, dueDate: undefined };
    expect(movedToBirth(undated, { birthDate: isoDate("2027-01-27") }).leaves).toEqual(plan.leaves);
    expect(movedToBirth(plan, {}).leaves).toEqual(plan.leaves);
  });

  test("早く生まれて57日を超えた行は、区分と期限が変わる", () => {
    const born = movedToBirth(plan, { dueDate: isoDate("2027-02-10"), birthDate: isoDate("2027-01-27") });
    expect(changesOfDates(plan, born, settings)).toMatchObject([
      {
        leaveId: "two-weeks",
        before: { class: "within57Days", deadline: "2027-01-27", isWithinWindow: true },
        after: { class: "ordinary", deadline: "2027-01-10", isWithinWindow: true },
      },
      {
        leaveId: "until-april",
        before: { class: "within57Days", isWithinWindow: true },
        after: { class: "ordinary", isWithinWindow: false },
      },
    ]);
  });

  test("前の計画になかった行は比べない", () => {
    expect(changesOfDates({ ...plan, leaves: [] }, plan, settings)).toEqual([]);
  });
});

describe("請求を済ませた休業の終わりが後ろへ動くとき", () => {
  function late(rest: Parameters<typeof aLeave>[0]) {
    const plan = aPlan({ leaves: [aLeave({ id: "a", start: "2027-02-20", end: "2027-02-25", ...rest })] });
    const born = movedToBirth(plan, { dueDate: isoDate("2027-02-10"), birthDate: isoDate("2027-02-11") });
    return changesOfDates(plan, born, settings).map(({ mayNeedExtension }) => mayNeedExtension);
  }

  test("延長の請求が要るかを確かめる", () => {
    expect(late({ isRequested: true, movesWithBirth: "period" })).toEqual([true]);
  });

  test("まだ請求していない行と、動かない行では確かめない", () => {
    expect(late({ movesWithBirth: "period" })).toEqual([false]);
    expect(late({ isRequested: true })).toEqual([]);
  });

  test("特別休暇には延長がない", () => {
    expect(late({ kind: "childcareParticipationLeave", isRequested: true, movesWithBirth: "period" })).toEqual([]);
  });
});

describe("三つの出生を並べる", () => {
  const plan = aPlan({
    dueDate: "2027-02-10",
    leaves: [
      aLeave({ id: "tied", start: "2027-02-10", end: "2027-02-23", movesWithBirth: "period" }),
      aLeave({ id: "fixed", start: "2027-03-25", end: "2027-04-07" }),
    ],
  });

  test("早い出生では、57日を超える行が見つかる", () => {
    expect(birthPreviews(plan, settings)).toMatchObject([
      { name: "予定日どおり", birthDate: "2027-02-10", changes: [] },
      { name: "2週間早い", birthDate: "2027-01-27", changes: [{ leaveId: "fixed", after: { class: "ordinary" } }] },
      { name: "2週間遅い", birthDate: "2027-02-24", changes: [] },
    ]);
    expect(birthPreviews(plan, settings)[2]?.plan.leaves[0]).toMatchObject({ start: "2027-02-24", end: "2027-03-09" });
  });

  test("予定日がなければ並べない", () => {
    expect(birthPreviews(aPlan({ birthDate: "2027-02-10" }), settings)).toEqual([]);
  });
});
