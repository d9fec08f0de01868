import { expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { aPlan } from "~/simulation/testing/aPlan";
import type { PlannedLeave } from "./plan";
import { planCounts } from "./planCounts";

const leave = (kind: PlannedLeave["kind"], start: string, end: string, amount = {}): PlannedLeave => ({
  id: `${kind}-${start}`,
  kind,
  start: isoDate(start),
  end: isoDate(end),
  ...amount,
});

const texts = (plan: ReturnType<typeof aPlan>) =>
  Object.fromEntries(planCounts(plan, nationalSettings).map(({ name, text }) => [name, text]));

test("育児休業は暦の日、特別休暇は勤務日、国の数え方は年次有給休暇も合わせて、別々に示す", () => {
  // 育児休業 2/10〜3/9 は28日（2月19日＋3月9日）。配偶者出産休暇 3/10（水）。
  // 年次有給休暇 3/11（木）と12（金）。国の数え方は 2/10〜3/12 の31日で「1か月以上」。
  const plan = aPlan({
    leaves: [
      leave("postnatalPaternityLeave", "2027-02-10", "2027-03-09"),
      leave("spouseChildbirthLeave", "2027-03-10", "2027-03-10", { days: 1 }),
      leave("annualLeave", "2027-03-11", "2027-03-12", { days: 2 }),
    ],
  });
  expect(texts({ ...plan, annualLeaveLeft: 18 })).toEqual({
    育児休業: "28日",
    特別休暇: "1日",
    国の数え方の合計: "31日　「1か月以上」",
    配偶者出産休暇の残り: "1日（上限2日）",
    男性の育児参加のための休暇の残り: "5日（上限5日）",
    年次有給休暇の残り: "16日（いま18日）",
  });
  expect(texts({ ...plan, annualLeaveLeft: 1.5 })["年次有給休暇の残り"]).toBe("いまの残りの1.5日を超えています");
});

test.each([
  // 上限2日＝15時間30分から3時間30分を引いて12時間。1日は7時間45分なので、1日と4時間15分。
  { minutesPerDay: undefined, left: "1日と4時間15分（上限2日）" },
  // 1日8時間の人：16時間から3時間30分を引いて12時間30分。1日と4時間30分。
  { minutesPerDay: 480, left: "1日と4時間30分（上限2日）" },
])("時間で取る分は、本人の1日の勤務時間（$minutesPerDay 分）で日に直す", ({ minutesPerDay, left }) => {
  const hours = leave("spouseChildbirthLeave", "2027-02-10", "2027-02-10", { days: 0, minutes: 210 });
  const plan = aPlan({ leaves: [hours], birth: { minutesPerDay } });
  expect(texts(plan)["配偶者出産休暇の残り"]).toBe(left);
  expect(texts(plan)["特別休暇"]).toBe("3時間30分");
});

test("休みがなければ、何も数えない", () => {
  expect(planCounts(aPlan({ leaves: [] }), nationalSettings)).toEqual([]);
});
