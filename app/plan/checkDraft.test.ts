import { expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { checkDraft } from "./checkDraft";
import { planOf } from "./draft";
import { aDraft, birthAnswers } from "./testing/answers";

/** 2月10日からの産後パパ育休の請求期限は、2週間前の1月27日。 */
const twoDaysBefore = isoDate("2027-01-25");
const draft = aDraft({
  birth: { ...birthAnswers },
  leaves: {
    "leave.0.id": "leave-1",
    "leave.0.kind": "postnatalPaternityLeave",
    "leave.0.start": "2027-02-10",
    "leave.0.end": "2027-04-07",
  },
});

function idsOf(changes: Partial<typeof draft>): readonly string[] {
  const changed = { ...draft, ...changes };
  return checkDraft(planOf(changed, twoDaysBefore), changed, nationalSettings, twoDaysBefore).map(({ id }) => id);
}

test("請求が済んだ休業には、期限の注意を出さない", () => {
  expect(idsOf({})).toContain("V14");
  expect(idsOf({ doneToDos: ["T04/leave-1"] })).not.toContain("V14");
});

test("生まれる日が動いたまま休みを決め直していなければ、変わった行を知らせる", () => {
  expect(idsOf({ settledDates: { dueDate: isoDate("2027-02-10") } })).not.toContain("V25");
  expect(idsOf({ settledDates: { dueDate: isoDate("2027-02-20") } })).toContain("V25");
});

test("会計年度任用職員の要件は、書かれた任期と勤務日数で確かめる", () => {
  const withTerm = (term: Record<string, string>) =>
    idsOf({
      answers: { ...draft.answers, birth: { ...birthAnswers, employment: "fiscalYearPartTime", ...term } },
    });
  // 57日目の4月7日から6か月の10月7日より後まで続く任期なら、確認の要る点はない。
  expect(withTerm({})).toContain("V24");
  expect(withTerm({ appointmentEnd: "2028-03-31", worksEnoughDays: "yes" })).not.toContain("V24");
  expect(withTerm({ appointmentEnd: "2028-03-31" })).toContain("V24");
  const ending = { worksEnoughDays: "yes", willNotBeRenewed: "yes" };
  expect(withTerm({ ...ending, appointmentEnd: "2027-10-06" })).toContain("V24");
  expect(withTerm({ ...ending, appointmentEnd: "2027-10-07" })).not.toContain("V24");
});
