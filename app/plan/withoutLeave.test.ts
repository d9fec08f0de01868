import { expect, test } from "vitest";
import { nationalSettings } from "#salary-rules/organization/presets";
import { aPlan } from "~/simulation/testing/aPlan";
import { withoutLeave } from "./withoutLeave";

test("何も取らなくても、使える休みと生まれたあとの期限は残る", () => {
  // 出産予定日は2027-02-10。出生届は生まれた日を含めて14日以内の2月23日（祝日）なので、次の開庁日の24日。
  const facts = withoutLeave(aPlan({ leaves: [] }), nationalSettings);
  expect(facts?.usable.map(({ name }) => name)).toEqual([
    "配偶者出産休暇",
    "男性の育児参加のための休暇",
    "産後パパ育休",
    "育児休業",
  ]);
  expect(facts?.usable[0]?.text).toMatch(/^2日　.*2月24日（水）まで$/u);
  const due = Object.fromEntries((facts?.deadlines ?? []).map(({ id, due }) => [id, due]));
  expect(due).toMatchObject({ T08: "2027-02-24", T09: "2027-02-25" });
  expect(Object.values(due).every((day) => day !== undefined && day >= "2027-02-10")).toBe(true);
});

test("休みの行が残っていても、その期限は混ざらない", () => {
  const facts = withoutLeave(aPlan(), nationalSettings);
  expect(facts?.deadlines.filter(({ leaveId }) => leaveId !== undefined)).toEqual([]);
});

test("予定日がなければ、何も言わない", () => {
  expect(withoutLeave(aPlan({ birth: { dueDate: undefined } }), nationalSettings)).toBeUndefined();
});
