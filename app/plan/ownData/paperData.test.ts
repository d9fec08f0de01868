import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { checkCode, fingerprint } from "~/documents/checkCode";
import { newDraft, planOf } from "../draft";
import type { Plan } from "../plan";
import { readersView } from "../readersView";
import { sampleAnswers } from "../sample";
import { aDraft } from "../testing/answers";
import { answersOfPlan } from "./answersOfPlan";
import { withOwnData } from "./ownData";
import { checkCodeOf, ownDataFromPaper, paperContentOf } from "./paperData";
import { readOwnData } from "./readOwnData";

const today = isoDate("2026-11-24");
const now = "2026-11-24T05:00:00.000Z";

/** Every field that the plan has, filled in. */
const fullPlan: Required<Omit<Plan, "confirmation">> = {
  schemaVersion: 1,
  birth: {
    dueDate: isoDate("2027-02-10"),
    birthDate: isoDate("2026-11-20"),
    multiple: true,
    hasOlderChild: true,
    olderChildren: [isoDate("2022-05-03"), isoDate("2024-08-01")],
    employment: "fiscalYearPartTime",
    workPattern: "shift",
    minutesPerDay: 465,
  },
  appointment: { end: isoDate("2028-03-31"), willNotBeRenewed: true, worksEnoughDays: true },
  family: { relationship: "adoption", homecoming: "1月から実家", spousePlan: "産後休業のあと育児休業" },
  intention: "take",
  afterReturn: {
    arrangements: ["firstKindPartialLeave", "telework"],
    note: "朝の30分",
    periods: [
      {
        id: "arrangement-1",
        kind: "secondKindPartialLeave",
        start: isoDate("2027-06-01"),
        end: isoDate("2028-03-31"),
        minutes: 1_800,
      },
    ],
  },
  leaves: [
    {
      id: "leave-3",
      kind: "childcareLeave",
      start: isoDate("2027-04-12"),
      end: isoDate("2027-05-09"),
      movesWithBirth: "period",
      extensions: 1,
      hasSpecialCircumstances: true,
      state: "approved",
    },
    {
      id: "leave-4",
      kind: "spouseChildbirthLeave",
      start: isoDate("2027-02-10"),
      end: isoDate("2027-02-10"),
      days: 0,
      minutes: 210,
    },
    { id: "leave-1", kind: "annualLeave", start: isoDate("2027-04-06"), end: isoDate("2027-04-07"), days: 1.5 },
  ],
  annualLeaveLeft: 18.5,
  duties: [
    { id: "duty-1", name: "給与計算", season: "毎月", method: "withinTeam", who: "佐藤", until: isoDate("2027-01-29") },
    { id: "duty-2", name: "新人研修", season: "", who: "" },
  ],
  chores: [{ id: "chore-1", task: "夜のミルク", before: "both", during: "self", after: "spouse" }],
  wishes: { workingHours: "時差", workplace: "本庁", leaveTiming: "早め", workload: "当直", contact: "電子\nメール" },
  worries: { topics: ["income", "return"], note: "神\uFA19󠄀 髙﨑𠮷" },
  person: { department: "㈱①課", position: "主事", name: "𠮷﨑　髙志", staffNumber: "012-345" },
  shared: { worries: true, olderChild: true, home: true, family: true, staffNumber: true },
};

const paper = (plan: unknown, money?: unknown) =>
  JSON.stringify({ format: "ikuji-sanka-keikakusho-paper", plan, ...(money !== undefined && { money }) });

describe("紙から読み込む", () => {
  test.each([
    ["すべて埋まった計画", fullPlan],
    ["見本の計画", planOf(newDraft(today, now, sampleAnswers(today)), today)],
    ["空の計画", planOf(newDraft(today, now), today)],
  ])("%sは、画面の答えに戻しても、同じ計画になる", (_, plan) => {
    expect(planOf(newDraft(today, now, answersOfPlan(plan)), today)).toEqual(plan);
  });

  test("紙のデータは、書き出したデータと同じように読み込め、済の印は消えない", () => {
    const content = paperContentOf(paper(fullPlan));
    if (!content) throw new Error("読み取れない");
    const read = readOwnData(JSON.stringify(ownDataFromPaper(content, now)));
    if (read.kind !== "read") throw new Error(read.message);
    const draft = withOwnData({ ...aDraft({}), doneToDos: ["birthNotification"] }, read.data, now);
    expect(planOf(draft, today)).toEqual(fullPlan);
    expect(draft.doneToDos).toEqual(["birthNotification"]);
  });

  test("照合コードは、提出用からでも本人控えからでも、紙に印字したものと同じ", async () => {
    const hidden = { ...fullPlan, shared: { worries: false, olderChild: false, home: false, family: false } };
    const printed = checkCode(await fingerprint(readersView(hidden, "supervisor")));
    for (const plan of [hidden, readersView(hidden, "supervisor")]) {
      const content = paperContentOf(paper(plan));
      expect(content && (await checkCodeOf(content))).toBe(printed);
    }
  });

  test("本人控えの金額は、計画とは別に取り出し、書き出したデータには入れない", () => {
    const content = paperContentOf(paper(fullPlan, { residentTax: "18,317", "bonus.0.gross": "913137" }));
    expect(content?.money).toEqual({ residentTax: "18,317", "bonus.0.gross": "913137" });
    expect(JSON.stringify(content && ownDataFromPaper(content, now))).not.toMatch(/18,317|913137/u);
  });
});

describe("ほかのもの", () => {
  test.each([
    ["JSONではない", "計画書"],
    ["別のアプリのもの", JSON.stringify({ format: "other", plan: fullPlan })],
    ["計画がない", JSON.stringify({ format: "ikuji-sanka-keikakusho-paper" })],
    ["知らない項目", JSON.stringify({ format: "ikuji-sanka-keikakusho-paper", plan: fullPlan, extra: 1 })],
    ["日付ではない日付", paper({ ...fullPlan, birth: { ...fullPlan.birth, dueDate: "2027-02-31" } })],
    ["とても深い", "[".repeat(200_000) + "]".repeat(200_000)],
    ["深い金額", paper(fullPlan, { pay: [["1"]] })],
    ["欄の名前でない名前の金額", paper(fullPlan, { _intent: "1" })],
  ])("%sときは、読まない", (_, file) => {
    expect(paperContentOf(file)).toBeUndefined();
  });
});
