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

function idsOf(changes: Partial<typeof draft>, today = twoDaysBefore): readonly string[] {
  const changed = { ...draft, ...changes };
  return checkDraft(planOf(changed, today), changed, nationalSettings, today).map(({ id }) => id);
}

test("請求が済んだ休業には、期限の注意を出さない", () => {
  expect(idsOf({})).toContain("V14");
  expect(idsOf({ doneToDos: ["T04/leave-1"] })).not.toContain("V14");
});

test.each(["requested", "approved", "taken"])("状態を計画より先（%s）にした休業にも、期限の注意を出さない", (state) => {
  const withState = (value: string) =>
    idsOf({ answers: { ...draft.answers, leaves: { ...draft.answers.leaves, "leave.0.state": value } } });
  expect(withState("")).toContain("V14");
  expect(withState(state)).not.toContain("V14");
});

test("生まれる日が動いたまま休みを決め直していなければ、変わった行を知らせる", () => {
  expect(idsOf({ settledDates: { dueDate: isoDate("2027-02-10") } })).not.toContain("V25");
  expect(idsOf({ settledDates: { dueDate: isoDate("2027-02-20") } })).toContain("V25");
});

test("復帰後の働き方の時期も、規定の期間や上限と照らし合わせる", () => {
  const withPeriod = (kind: string, start: string, end: string, hours = "") =>
    idsOf({
      answers: {
        ...draft.answers,
        wishes: {
          "arrangement.0.kind": kind,
          "arrangement.0.start": start,
          "arrangement.0.end": end,
          "arrangement.0.hours": hours,
        },
      },
    });
  // 常勤の第2号は、年度に77時間30分まで。
  expect(withPeriod("secondKindPartialLeave", "2027-06-01", "2028-03-31", "77時間30分")).not.toContain("V17");
  expect(withPeriod("secondKindPartialLeave", "2027-06-01", "2028-03-31", "77時間31分")).toContain("V17");
  // 育児短時間勤務は、1か月以上1年以下。5月1日から1か月は5月31日まで。
  expect(withPeriod("shortTimeWorkForChildcare", "2027-05-01", "2027-05-31")).not.toContain("V19");
  expect(withPeriod("shortTimeWorkForChildcare", "2027-05-01", "2027-05-30")).toContain("V19");
  // 育児休業の最後の日（4月7日）と重なる部分休業。
  expect(withPeriod("firstKindPartialLeave", "2027-04-08", "2027-06-30")).not.toContain("V11");
  expect(withPeriod("firstKindPartialLeave", "2027-04-07", "2027-06-30")).toContain("V11");
});

test("育児短時間勤務の請求期限の注意も、請求を済ませたら消える", () => {
  const wishes = {
    "arrangement.0.id": "a-1",
    "arrangement.0.kind": "shortTimeWorkForChildcare",
    "arrangement.0.start": "2027-05-01",
    "arrangement.0.end": "2027-10-31",
  };
  const requested = { doneToDos: ["T04/leave-1"], answers: { ...draft.answers, wishes } };
  // 1か月前の4月1日まで、あと7日。
  expect(idsOf(requested, isoDate("2027-03-25"))).toContain("V14");
  const done = { ...requested, doneToDos: [...requested.doneToDos, "T29/a-1"] };
  expect(idsOf(done, isoDate("2027-03-25"))).not.toContain("V14");
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
