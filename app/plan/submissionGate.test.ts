import { expect, test } from "vitest";
import { checkPlan } from "#salary-rules/leave-requirements";
import { nationalSettings } from "#salary-rules/organization/presets";
import { aLeave, aPlan, today } from "~/simulation/testing/aPlan";
import { confirmationSchema, submissionGate } from "./submissionGate";

const gateOf = (plan: ReturnType<typeof aPlan>, confirmation?: Parameters<typeof submissionGate>[1]) =>
  submissionGate(checkPlan({ ...plan.birth, leaves: plan.leaves, duties: [] }, nationalSettings, today), confirmation);

const lawful = aPlan();
/** 3歳の誕生日の前日は2030年2月9日。 */
const tooLong = aPlan({ leaves: [aLeave("2027-02-10", "2030-02-10", "childcareLeave")] });
const overlapping = aPlan({ leaves: [...tooLong.leaves, aLeave("2027-03-01", "2027-03-02", "annualLeave")] });

test("規定に合う計画は、そのまま提出できる。注意や参考では止めない", () => {
  expect(gateOf(lawful)).toEqual({ kind: "open" });
});

test("直すところがあると、提出を止める", () => {
  expect(gateOf(tooLong)).toMatchObject({ kind: "closed", points: [expect.stringContaining("3歳")] });
});

test("人事担当課に確認すれば提出できる。そのあと増えた点には、もう一度確認が要る", () => {
  const { points } = gateOf(tooLong) as { points: readonly string[] };
  const confirmation = { points: [...points], note: "11月24日 人事課 田中さん" };
  expect(gateOf(tooLong, confirmation)).toEqual({ kind: "confirmed", ...confirmation });
  expect(gateOf(overlapping, confirmation).kind).toBe("closed");
  expect(gateOf(lawful, confirmation)).toEqual({ kind: "open" });
});

test("予定日がなければ、提出を止める", () => {
  expect(gateOf({ ...lawful, birth: { ...lawful.birth, dueDate: undefined } }).kind).toBe("closed");
});

test.each([
  { typed: { note: "確認した" }, refused: ["isConfirmed"] },
  { typed: { isConfirmed: "yes", note: " " }, refused: ["note"] },
  { typed: { isConfirmed: "yes", note: "字".repeat(201) }, refused: ["note"] },
  { typed: {}, refused: ["isConfirmed", "note"] },
  { typed: { isConfirmed: "yes", note: "字".repeat(200) }, refused: [] },
])("印と内容の両方が要る：$refused", ({ typed, refused }) => {
  const { error } = confirmationSchema.safeParse(typed);
  expect(error?.issues.map(({ path }) => path[0]) ?? []).toEqual(refused);
});
