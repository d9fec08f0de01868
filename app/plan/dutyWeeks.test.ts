import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { dutyWeeksOf } from "./dutyWeeks";
import type { Plan, PlannedDuty } from "./plan";

const organization = {
  busyPeriods: [
    { name: "3月議会", from: "02-20", until: "03-25" },
    { name: "年末年始", from: "12-28", until: "01-04" },
  ],
};

function leave(start: string, end: string): Plan["leaves"][number] {
  return { id: start, kind: "childcareLeave", start: isoDate(start), end: isoDate(end) };
}

function duty(changes: Partial<PlannedDuty>): PlannedDuty {
  return { id: "duty-1", name: "窓口", season: "通年", who: "", ...changes };
}

/** 2027年2月15日（月）から3月9日（火）まで：2/15、2/22、3/1、3/8の週。 */
const fourWeeks = [leave("2027-02-15", "2027-03-09")];

describe("休む週", () => {
  test("週の月曜日を並べ、間があくところに印をつける。同じ週の二つの休みは一列", () => {
    const picture = dutyWeeksOf(
      {
        leaves: [
          leave("2027-02-12", "2027-02-12"),
          ...fourWeeks,
          leave("2027-03-11", "2027-03-11"),
          leave("2027-06-02", "2027-06-02"),
        ],
        duties: [duty({})],
      },
      organization,
    );
    expect(picture?.weeks.map(({ monday, isAfterGap }) => `${monday}${isAfterGap ? "|" : ""}`)).toEqual([
      "2027-02-08",
      "2027-02-15",
      "2027-02-22",
      "2027-03-01",
      "2027-03-08",
      "2027-05-31|",
    ]);
  });

  test("日曜日の休みは、その前の月曜日の週に入る", () => {
    const picture = dutyWeeksOf({ leaves: [leave("2027-02-14", "2027-02-14")], duties: [duty({})] }, organization);
    expect(picture?.weeks.map(({ monday }) => monday)).toEqual(["2027-02-08"]);
  });

  test("休みか業務がなければ、図はない", () => {
    expect(dutyWeeksOf({ leaves: [], duties: [duty({})] }, organization)).toBeUndefined();
    expect(dutyWeeksOf({ leaves: fourWeeks, duties: [] }, organization)).toBeUndefined();
  });
});

describe("業務の週", () => {
  const statesOf = (changes: Partial<PlannedDuty>) =>
    dutyWeeksOf({ leaves: fourWeeks, duties: [duty(changes)] }, organization)?.duties[0];

  test.each([
    { changes: {}, states: ["open", "open", "open", "open"] },
    { changes: { method: "withinTeam" }, states: ["nobody", "nobody", "nobody", "nobody"] },
    { changes: { method: "withinTeam", who: "鈴木" }, states: ["covered", "covered", "covered", "covered"] },
    { changes: { method: "substitute" }, states: ["nobody", "nobody", "nobody", "nobody"] },
    { changes: { method: "stop" }, states: ["covered", "covered", "covered", "covered"] },
    // 3月1日は月曜日なので、2月22日の週に3月の勤務日はない。
    { changes: { season: "3月" }, states: ["none", "none", "open", "open"] },
    { changes: { season: "4月" }, states: ["none", "none", "none", "none"] },
  ] as const)("$changes", ({ changes, states }) => {
    expect(statesOf(changes)?.states).toEqual(states);
  });

  test("時期を読み取れなければ、休みの間ずっとに置き、そのことを伝える", () => {
    expect(statesOf({ season: "秋" })).toMatchObject({ isSeasonRead: false, states: ["open", "open", "open", "open"] });
  });

  test("カバーの決まっていない週だけを、繁忙期との重なりに数える", () => {
    expect(statesOf({ season: "3月" })?.clashes).toEqual(["3月議会"]);
    expect(statesOf({ season: "3月", method: "stop" })?.clashes).toEqual([]);
  });
});

test("繁忙期は、休む週に重なるものだけ。年をまたいでもよい", () => {
  const winter = dutyWeeksOf({ leaves: [leave("2026-12-21", "2027-01-10")], duties: [duty({})] }, organization);
  expect(winter?.busy).toEqual([{ name: "年末年始", isBusy: [false, true, true] }]);
  const spring = dutyWeeksOf({ leaves: fourWeeks, duties: [duty({})] }, organization);
  // 2月20日は土曜日なので、2月15日の週には重ならない。
  expect(spring?.busy).toEqual([{ name: "3月議会", isBusy: [false, true, true, true] }]);
});
