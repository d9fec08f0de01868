import { expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { eightWeeksSettings, nationalSettings } from "#salary-rules/organization/presets";
import { withRows } from "~/forms/formValues";
import { checkDraft } from "./checkDraft";
import { planOf } from "./draft";
import { leavePatterns, withPattern } from "./leavePatterns";
import { aDraft, birthAnswers } from "./testing/answers";

const today = isoDate("2026-11-24");

// 出産予定日は2027-02-10。1か月は民法143条（応当する日の前日まで）。
// prettier-ignore
const expected: Readonly<Record<string, readonly string[]>> = {
  twoWeeks: ["2027-02-10..2027-02-12", "2027-02-15..2027-02-28"],
  oneMonth: ["2027-02-10..2027-02-12", "2027-02-15..2027-03-14"],
  twice: ["2027-02-10..2027-02-23", "2027-08-10..2027-09-09"],
  spouseReturn: ["2027-02-10..2027-02-23", "2028-01-10..2028-02-09"],
  specialLeavesOnly: ["2027-02-10..2027-02-12", "2027-02-17..2027-02-24"],
  nothing: [],
};

test.each(leavePatterns(nationalSettings))("「$title」は、規定に合う計画になる", ({ name, rows }) => {
  const draft = aDraft({
    birth: { ...birthAnswers },
    leaves: mutable(withRows({}, "leave", rows(isoDate("2027-02-10")))),
  });
  const plan = planOf(draft, today);
  expect(plan.leaves.map(({ start, end }) => `${start}..${end}`)).toEqual(expected[name]);
  expect(checkDraft(plan, draft, nationalSettings, today).filter(({ level }) => level === "error")).toEqual([]);
});

// prettier-ignore
const intentions: readonly (readonly [pattern: string, before: string | undefined, after: string])[] = [
  ["nothing", undefined, "notTake"],
  ["nothing", "undecided", "notTake"],
  ["specialLeavesOnly", "take", "notTake"],
  ["twoWeeks", "notTake", ""],
  ["twoWeeks", undefined, ""],
  ["twoWeeks", "undecided", "undecided"],
  ["oneMonth", "take", "take"],
];

test.each(intentions)("%sを選ぶと、取得の意向の%sは「%s」になる", (name, before, after) => {
  const pattern = leavePatterns(nationalSettings).find((candidate) => candidate.name === name);
  const values = before === undefined ? {} : { intention: before };
  expect(pattern && withPattern(values, pattern, isoDate("2027-02-10"))["intention"]).toBe(after);
});

test("何も取らないと、前の行は残らない", () => {
  const [oneMonth, nothing] = ["oneMonth", "nothing"].map((name) =>
    leavePatterns(nationalSettings).find((candidate) => candidate.name === name),
  );
  if (!oneMonth || !nothing) throw new Error("形がない");
  const values = withPattern({}, oneMonth, isoDate("2027-02-10"));
  expect(withPattern(values, nothing, isoDate("2027-02-10"))).toEqual({ intention: "notTake" });
});

test("特別休暇の日数は、団体の設定に合わせる", () => {
  const [first] = leavePatterns(eightWeeksSettings);
  expect(first?.detail).toContain(`配偶者出産休暇${eightWeeksSettings.leave.spouseChildbirthLeave.days}日`);
});

function mutable(values: ReturnType<typeof withRows>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
