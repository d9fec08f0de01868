import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { draftSchema, newDraft, planOf, stateOf, withAnswers } from "./draft";
import { readersView } from "./readersView";
import { sampleAnswers } from "./sample";
import { stepNames } from "./steps";
import { aDraft, birthAnswers } from "./testing/answers";

const today = isoDate("2026-11-24");
const now = "2026-11-24T05:00:00.000Z";

describe("書きかけの計画", () => {
  test("入力されたままの答えを持ち、読める手順だけが計画になる", () => {
    const draft = withAnswers(aDraft(), "leaves", { "leave.0.start": "2027年2月1" }, now);
    expect(draft.answers.leaves).toEqual({ "leave.0.start": "2027年2月1" });
    expect(stateOf(draft, "birth", today)).toBe("done");
    expect(stateOf(draft, "leaves", today)).toBe("inProgress");
    expect(stateOf(draft, "person", today)).toBe("notStarted");
    expect(planOf(draft, today).leaves).toEqual([]);
    expect(planOf(draft, today).birth.dueDate).toBe("2027-02-10");
  });

  test("保存した形は、同じ形で読み戻せる", () => {
    const draft = aDraft();
    expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  test("知らない版は読まない", () => {
    expect(draftSchema.safeParse({ ...aDraft(), schemaVersion: 3 }).success).toBe(false);
  });
});

describe("見本", () => {
  const draft = newDraft(today, now, sampleAnswers(today));

  test("どの手順も入力済みで、いつ試しても読める", () => {
    for (const day of ["2026-11-24", "2027-12-31", "2028-02-29"].map(isoDate)) {
      const sample = newDraft(day, now, sampleAnswers(day));
      expect(stepNames.map((step) => stateOf(sample, step, day))).toEqual(stepNames.map(() => "done"));
    }
  });

  test("産後パパ育休は31日、配偶者出産休暇は勤務日で2日", () => {
    expect(planOf(draft, today).leaves).toMatchObject([
      { kind: "spouseChildbirthLeave", start: "2027-02-09", end: "2027-02-10", days: 2 },
      { kind: "postnatalPaternityLeave", start: "2027-02-14", end: "2027-03-16" },
    ]);
  });
});

describe("所属長に見える計画", () => {
  const worried = { worry: ["income"], worryNote: "家計が心配です" };
  const withChild = { ...birthAnswers, olderChild: "yes", olderChildrenBorn: "2022年5月3日" };

  test("選ばれていない不安と上のお子さんは、どこにも残らない", () => {
    const plan = planOf(aDraft({ birth: withChild, wishes: worried }), today);
    const view = readersView(plan, "supervisor");
    expect(JSON.stringify(view)).not.toContain("家計が心配");
    expect(view.worries).toEqual({ topics: [], note: "" });
    expect(view.birth.hasOlderChild).toBe(false);
    expect(view.birth).not.toHaveProperty("olderChildren");
    expect(readersView(plan, "employee")).toEqual(plan);
  });

  test("家族の予定は、選んだときだけ載る", () => {
    const family = { homecoming: "1月から実家", spousePlan: "産後休業のあと育児休業", relationship: "" };
    const hidden = planOf(aDraft({ birth: { ...birthAnswers, ...family } }), today);
    expect(hidden.family).toEqual({ homecoming: "1月から実家", spousePlan: "産後休業のあと育児休業" });
    expect(JSON.stringify(readersView(hidden, "supervisor"))).not.toMatch(/実家|産後休業/u);
    const shown = planOf(aDraft({ birth: { ...birthAnswers, ...family, shareFamily: "yes" } }), today);
    expect(readersView(shown, "supervisor").family).toEqual(hidden.family);
  });

  test("復帰後の働き方と取得の意向は、書いたときだけある", () => {
    expect(planOf(aDraft(), today)).not.toHaveProperty("afterReturn");
    const answers = { leaves: { intention: "undecided" }, wishes: { afterReturn: ["telework"], afterReturnNote: "" } };
    expect(planOf(aDraft(answers), today)).toMatchObject({
      intention: "undecided",
      afterReturn: { arrangements: ["telework"], note: "" },
    });
  });

  test("職員番号は、選んだときだけ載る。書かなければ、前の計画と同じ形のまま", () => {
    const person = { department: "市民課", position: "主任", name: "山田", staffNumber: "012345" };
    const hidden = planOf(aDraft({ person }), today);
    expect(hidden.person.staffNumber).toBe("012345");
    for (const reader of ["supervisor", "hrOfficer"] as const) {
      expect(JSON.stringify(readersView(hidden, reader))).not.toContain("012345");
    }
    const shown = planOf(aDraft({ person: { ...person, shareStaffNumber: "yes" } }), today);
    expect(readersView(shown, "supervisor").person.staffNumber).toBe("012345");
    expect(JSON.stringify(planOf(aDraft({ person: { ...person, staffNumber: "" } }), today))).not.toContain(
      "staffNumber",
    );
  });

  test("任期は、会計年度任用職員が末日を書いたときだけある", () => {
    const written = { appointmentEnd: "2028年3月31日", worksEnoughDays: "yes" };
    const employed = (employment: string) =>
      planOf(aDraft({ birth: { ...birthAnswers, ...written, employment } }), today).appointment;
    expect(employed("fiscalYearPartTime")).toEqual({
      end: "2028-03-31",
      worksEnoughDays: true,
      willNotBeRenewed: false,
    });
    expect(employed("permanent")).toBeUndefined();
    expect(planOf(aDraft(), today)).not.toHaveProperty("appointment");
  });

  test("選ばれたものは載る", () => {
    const person = { department: "市民課", position: "主任", name: "山田", shareOlderChild: "yes" };
    const plan = planOf(aDraft({ birth: withChild, wishes: { ...worried, shareWorries: "yes" }, person }), today);
    expect(readersView(plan, "supervisor")).toMatchObject({
      worries: { topics: ["income"], note: "家計が心配です" },
      birth: { hasOlderChild: true },
    });
  });
});
