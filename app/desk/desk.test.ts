import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { planOf } from "~/plan/draft";
import { readersView } from "~/plan/readersView";
import { sampleAnswers } from "~/plan/sample";
import { aDraft } from "~/plan/testing/answers";
import { caseFileOf } from "~/workflow/caseFile";
import type { CaseEvent } from "~/workflow/events";
import { type CaseSummary, caseSummary, tasksOf } from "./caseSummary";
import { csvOf } from "./csv";
import { filterIn, pageOfCases } from "./filter";

const today = isoDate("2026-11-24");
const plan = readersView(planOf(aDraft(sampleAnswers(today)), today), "hrOfficer");
const submit: CaseEvent = {
  action: "submit",
  plan,
  at: "2026-11-24T05:00:00.000Z",
  actor: { identifiedBy: "ownPlan", role: "employee" },
};
const summaryOf = (...more: CaseEvent[]) =>
  caseSummary({
    file: caseFileOf([submit, ...more]),
    record: undefined,
    submittedOn: today,
    settings: nationalSettings,
  });

/** 見本：予定日2027年2月9日、産後パパ育休は2月14日から。請求の期限は2週間前の1月31日（日）の前の開庁日。 */
describe("一覧のための要約", () => {
  test("名前、時期、期限、カバー未定の数がわかる", () => {
    expect(summaryOf()).toMatchObject({
      status: "submitted",
      version: 1,
      name: "山田　太郎",
      department: "市民部 市民課",
      birth: "2027-02-09",
      firstDay: "2027-02-09",
      requests: [{ name: "産後パパ育休", day: "2027-01-29" }],
      openDuties: 1,
    });
  });

  test("終えた計画には、状態のほかに何も残らない", () => {
    const ended = summaryOf({ action: "end", at: submit.at, actor: submit.actor });
    expect(ended).toEqual({
      status: "ended",
      version: 1,
      name: "山田　太郎",
      department: "市民部 市民課",
      submittedOn: today,
      requests: [],
      openDuties: 0,
      hasResult: false,
    });
    expect(tasksOf(ended, today)).toEqual([]);
  });
});

describe("今月すること", () => {
  const quiet: CaseSummary = { ...summaryOf(), openDuties: 0, interviewedOn: today };

  test.each([
    { on: "2027-01-21", tasks: [] },
    { on: "2027-01-22", tasks: ["deadline"] },
    { on: "2027-01-29", tasks: ["deadline"] },
    { on: "2027-01-30", tasks: [] },
  ])("1月29日が期限の請求は、$onには$tasks", ({ on, tasks }) => {
    expect(tasksOf(quiet, isoDate(on))).toEqual(tasks);
  });

  test.each([
    { on: "2026-12-24", tasks: [] },
    { on: "2026-12-25", tasks: ["undecided"] },
  ])("11月24日から検討中なら、$onには$tasks", ({ on, tasks }) => {
    expect(tasksOf({ ...quiet, undecidedSince: today }, isoDate(on))).toEqual(tasks);
  });

  /** 見本の休みは、2027年3月16日に終わる。 */
  test.each([
    { on: "2027-03-16", hasResult: false, tasks: [] },
    { on: "2027-03-17", hasResult: false, tasks: ["noResult"] },
    { on: "2027-03-17", hasResult: true, tasks: [] },
  ])("休みが終わる3月16日のあと、$onに実績（$hasResult）なら$tasks", ({ on, hasResult, tasks }) => {
    expect(tasksOf({ ...quiet, hasResult }, isoDate(on))).toEqual(tasks);
  });

  test("面談もカバーもまだなら、両方を言う", () => {
    expect(tasksOf(summaryOf(), today)).toEqual(["noInterview", "openDuties"]);
  });
});

test.each([
  { asked: null, page: 1, first: 0, length: 100 },
  { asked: "3", page: 3, first: 200, length: 50 },
  { asked: "99", page: 3, first: 200, length: 50 },
  { asked: "-1", page: 1, first: 0, length: 100 },
  { asked: "abc", page: 1, first: 0, length: 100 },
])("250件の$askedページ目は、$page", ({ asked, page, first, length }) => {
  const numbers = Array.from({ length: 250 }, (_, number) => number);
  const shown = pageOfCases(numbers, asked);
  expect(shown).toMatchObject({ page, last: 3 });
  expect([shown.cases[0], shown.cases.length]).toEqual([first, length]);
});

test("しぼりこみは、知らない値を読まない", () => {
  expect(filterIn(new URLSearchParams("task=__proto__&status=everything&department="))).toEqual({});
  expect(filterIn(new URLSearchParams("task=deadline&status=submitted"))).toEqual({
    task: "deadline",
    status: "submitted",
  });
});

describe("CSV", () => {
  test("BOMで始まり、行はCRLFで終わり、引用符とカンマと改行はそのまま読み戻せる", () => {
    expect(
      csvOf([
        ["氏名", "a,b"],
        ['髙﨑"𠮷"', "二\n行"],
      ]),
    ).toBe('\uFEFF"氏名","a,b"\r\n"髙﨑""𠮷""","二\n行"\r\n');
  });

  const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", "−1"];
  const blanks = ["", " ", "\t", "\r", "\n", "　"];
  test.each(formulas.flatMap((formula) => blanks.map((blank) => blank + formula)))(
    "「%s」は、数式にならない",
    (text) => {
      expect(csvOf([[text]]).startsWith("\uFEFF\"'")).toBe(true);
    },
  );

  test("ふつうの言葉には、何も足さない", () => {
    expect(csvOf([["山田-太郎", "2027-01-29", ""]])).toBe('\uFEFF"山田-太郎","2027-01-29",""\r\n');
  });
});
