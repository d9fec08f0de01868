import { describe, expect, test } from "vitest";
import { daysInJapanese, remainingDays } from "./specialLeave";
import { aLeave, aPlan, settings } from "./testing/aPlan";

describe("特別休暇の残り", () => {
  test("時間で使った分は、7時間45分で1日として引く", () => {
    const leaves = [aLeave({ kind: "spouseChildbirthLeave", days: 1, minutes: 240 })];
    expect(remainingDays("spouseChildbirthLeave", aPlan({ leaves }), settings)).toEqual({
      limit: 2,
      used: { days: 1, minutes: 240 },
      remaining: { days: 0, minutes: 225 },
      exceeds: false,
    });
  });

  test("日数を書いていない行は、土日と祝日を除いて数える", () => {
    const leaves = [aLeave({ kind: "childcareParticipationLeave", start: "2027-02-20", end: "2027-02-24" })];
    expect(remainingDays("childcareParticipationLeave", aPlan({ leaves }), settings).remaining).toEqual({
      days: 3,
      minutes: 0,
    });
  });

  test("超えたときの残りは0日", () => {
    const leaves = [aLeave({ kind: "spouseChildbirthLeave", days: 3 })];
    expect(remainingDays("spouseChildbirthLeave", aPlan({ leaves }), settings)).toMatchObject({
      remaining: { days: 0, minutes: 0 },
      exceeds: true,
    });
  });
});

test.each([
  { days: 0, minutes: 0, text: "0日" },
  { days: 2, minutes: 0, text: "2日" },
  { days: 0, minutes: 45, text: "45分" },
  { days: 0, minutes: 180, text: "3時間" },
  { days: 1, minutes: 210, text: "1日と3時間30分" },
])("$days 日と $minutes 分は「$text」", ({ days, minutes, text }) => {
  expect(daysInJapanese({ days, minutes })).toBe(text);
});
