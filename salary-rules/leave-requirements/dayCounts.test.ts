import { describe, expect, test } from "vitest";
import { threeCounts } from "./dayCounts";
import { aLeave, aPlan, settings } from "./testing/aPlan";

describe("三つの日数", () => {
  test("木・金と、土日をはさんだ月曜日は、内閣人事局の数え方で5日", () => {
    const leaves = [
      aLeave({ kind: "spouseChildbirthLeave", start: "2027-02-18", end: "2027-02-19" }),
      aLeave({ kind: "childcareParticipationLeave", start: "2027-02-22", end: "2027-02-22" }),
    ];
    expect(threeCounts(aPlan({ leaves }), settings)).toEqual({
      childcareLeaveDays: 0,
      specialLeave: { days: 3, minutes: 0 },
      cabinetBureauDays: 5,
      cabinetBureauLength: undefined,
    });
  });

  test("間に働く日があれば、土日は数えない", () => {
    const leaves = [
      aLeave({ kind: "annualLeave", start: "2027-02-19", end: "2027-02-19" }),
      aLeave({ kind: "annualLeave", start: "2027-02-24", end: "2027-02-24" }),
    ];
    expect(threeCounts(aPlan({ leaves }), settings).cabinetBureauDays).toBe(2);
  });

  test("時間で取った休暇は、7時間45分で1日とする", () => {
    const hours = (start: string, minutes: number) =>
      aLeave({ kind: "childcareParticipationLeave", start, end: start, minutes });
    const nearly = [hours("2027-02-18", 240), hours("2027-02-25", 224)];
    const exactly = [hours("2027-02-18", 240), hours("2027-02-25", 225)];
    expect(threeCounts(aPlan({ leaves: nearly }), settings)).toMatchObject({
      specialLeave: { days: 0, minutes: 464 },
      cabinetBureauDays: 0,
    });
    expect(threeCounts(aPlan({ leaves: exactly }), settings)).toMatchObject({
      specialLeave: { days: 1, minutes: 0 },
      cabinetBureauDays: 1,
    });
  });

  test("重なる育児休業は一度だけ、部分休業は休みに数えない", () => {
    const leaves = [
      aLeave({ start: "2027-02-10", end: "2027-02-23" }),
      aLeave({ start: "2027-02-20", end: "2027-02-28" }),
      aLeave({ kind: "firstKindPartialLeave", start: "2027-04-01", end: "2028-03-31" }),
    ];
    expect(threeCounts(aPlan({ leaves }), settings)).toMatchObject({ childcareLeaveDays: 19, cabinetBureauDays: 19 });
  });

  test("終わりが先の行は数えない", () => {
    expect(threeCounts(aPlan({ leaves: [aLeave({ end: "2027-02-09" })] }), settings).childcareLeaveDays).toBe(0);
  });
});
