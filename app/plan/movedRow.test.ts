import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { leaveWindows } from "#salary-rules/leave-requirements";
import { nationalSettings } from "#salary-rules/organization/presets";
import { aLeave, aPlan } from "~/simulation/testing/aPlan";
import { movableStarts, moveLeave } from "./movedRow";

describe("休みを動かすボタン", () => {
  const values = {
    "leave.0.kind": "postnatalPaternityLeave",
    "leave.0.start": "R9.2.10",
    "leave.0.end": "R9.3.9",
    "leave.1.kind": "spouseChildbirthLeave",
    "leave.1.start": "2027-02-10",
    "leave.1.days": "2",
    "leave.2.kind": "annualLeave",
    "leave.2.start": "2月",
  };

  test("始まりと終わりが、同じ日数だけ動く。ほかの行は変わらない", () => {
    expect(moveLeave(values, "move:leave:0:-7")).toEqual({
      ...values,
      "leave.0.start": "2027年2月3日（水）",
      "leave.0.end": "2027年3月2日（火）",
    });
  });

  test("日数で書いた行は、始まりだけを書き換える", () => {
    expect(moveLeave(values, "move:leave:1:1")).toEqual({ ...values, "leave.1.start": "2027年2月11日（木）" });
  });

  test("読み取れない行と、ない行は、そのまま残す", () => {
    expect(moveLeave(values, "move:leave:2:1")).toEqual(values);
    expect(moveLeave(values, "move:leave:9:1")).toEqual(values);
  });

  test.each(["next", "add:leave", "move:leave:0", "move:duty:0:1", "move:leave:0:1000"])(
    "%sは動かすボタンではない",
    (intent) => {
      expect(moveLeave(values, intent)).toBeUndefined();
    },
  );
});

describe("動かせる範囲", () => {
  const birth = isoDate("2027-02-10");
  const windows = leaveWindows(aPlan().birth, nationalSettings);

  test.each([
    // 57日目の2027年4月7日に終わるように。
    { leave: aLeave("2027-02-10", "2027-03-09"), first: "2027-02-10", last: "2027-03-11" },
    { leave: aLeave("2027-06-01", "2027-06-30", "childcareLeave"), first: "2027-02-10", last: "2028-01-12" },
    { leave: aLeave("2027-04-07", "2027-04-20"), first: "2027-02-10", last: "2027-04-07" },
    { leave: aLeave("2026-12-01", "2026-12-02", "annualLeave"), first: "2026-02-10", last: "2028-02-09" },
  ])("$leave.start から $leave.end までの $leave.kind", ({ leave, first, last }) => {
    expect(movableStarts(leave, birth, windows)).toEqual({ first, last });
  });
});
