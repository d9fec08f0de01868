import { expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { aLongPlan, anEmptyPlan, aPrintablePlan } from "../../tests/documents/samplePlans";
import type { Plan } from "../plan/plan";
import { readersView } from "../plan/readersView";
import { interviewDocument } from "./interviewDocument";
import { planDocument } from "./planDocument";
import { type PaperFacts, printablePlan } from "./printablePlan";

const textOf = (value: unknown) => JSON.stringify(value);

test("提出用には、計画書の項目がそろっている", () => {
  const text = textOf(planDocument(aPrintablePlan(), "0123 4567 89ab cdef"));
  for (const part of [
    "育児参加計画書",
    "第1版　令和8年11月24日作成",
    "計画番号　K7Q2-M9XD",
    "照合コード　0123 4567 89ab cdef",
    "山田 太郎",
    "令和9年2月10日（水）〜2月12日（金）",
    "令和9年2月1日（月）",
    "復帰予定日",
    "職場へのお願い",
    "業務の分担",
    "面談の記録",
    "所属長",
    "この計画書は休暇・休業の請求書ではありません。各請求は期限までに別に行ってください。",
  ]) {
    expect(text).toContain(part);
  }
});

test("決まっていない業務は、未定と書く", () => {
  expect(textOf(planDocument(aPrintablePlan(), ""))).toContain('["新人研修の講師","4月上旬","未定","未定","—"]');
});

test("だれも要らない方法の業務は、担当を未定とせず、面談の用紙でも未定に数えない", () => {
  const duties: Plan["duties"] = [
    { id: "1", name: "広報の記事", season: "4月", method: "postpone", who: "" },
    { id: "2", name: "窓口", season: "毎月", method: "substitute", who: "" },
  ];
  const paper = printablePlan({ ...plan, duties }, facts);
  const text = textOf(planDocument(paper, ""));
  expect(text).toContain('["広報の記事","4月","延期する","—","—"]');
  expect(text).toContain('["窓口","毎月","代替職員にお願いする","未定","—"]');
  expect(textOf(interviewDocument(paper, "", undefined))).toContain("業務2件、うち未定1件");
});

test("直すところを残して渡す計画には、未確認の点と、確認した内容が載る", () => {
  const confirmation = { points: ["育児休業は、3歳の誕生日の前日までです。"], note: "11月24日 人事課に確認" };
  const text = textOf(planDocument(aPrintablePlan({ confirmation }), ""));
  for (const part of ["未確認の点あり", ...confirmation.points, confirmation.note]) expect(text).toContain(part);
  expect(textOf(planDocument(aPrintablePlan(), ""))).not.toContain("未確認");
});

test("何も決まっていなくても、空の箱を残さない", () => {
  const text = textOf(planDocument(anEmptyPlan(), ""));
  expect(text).toContain("休む予定は、まだ決まっていません。");
  expect(text).not.toContain('"value":""');
});

test("図の説明は、すべての休みを読み上げる", () => {
  const timeline = planDocument(aLongPlan(), "").blocks.find((block) => block.kind === "timeline");
  expect(timeline?.kind === "timeline" && timeline.description).toContain(
    "育児休業は令和9年12月20日（月）〜令和10年1月31日（月）、43日。",
  );
});

const plan: Plan = {
  schemaVersion: 1,
  birth: {
    dueDate: isoDate("2027-02-10"),
    multiple: false,
    hasOlderChild: true,
    employment: "permanent",
    workPattern: "regular",
  },
  leaves: [{ id: "1", kind: "childcareLeave", start: isoDate("2027-04-12"), end: isoDate("2027-05-09") }],
  duties: [{ id: "1", name: "給与計算", season: "毎月", method: "withinTeam", who: "佐藤" }],
  wishes: { workingHours: "", workplace: "", leaveTiming: "", workload: "当直を外してほしい", contact: "電子メール" },
  chores: [{ id: "chore-1", task: "夜のミルク", during: "self" }],
  worries: { topics: ["income"], note: "だれにも言っていない悩み" },
  person: { department: "職員課", position: "主事", name: "山田 太郎" },
  shared: { worries: false, olderChild: false, home: false, family: false },
};

const facts: PaperFacts = {
  planNumber: "K7Q2-M9XD",
  edition: 1,
  createdOn: isoDate("2026-11-24"),
  signatures: {},
  hasSealBox: false,
  leaveFacts: () => ({ days: "28日", requestBy: { date: isoDate("2027-03-12") } }),
};

test("休みの状態は、計画より先へ進んだときだけ、種類の下に書く", () => {
  const kindsIn = (changes: Partial<Plan["leaves"][number]>) =>
    printablePlan({ ...plan, leaves: plan.leaves.map((leave) => ({ ...leave, ...changes })) }, facts).leaves.map(
      ({ kind }) => kind,
    );
  expect(kindsIn({})).toEqual(["育児休業"]);
  expect(kindsIn({ state: "taken" })).toEqual(["育児休業\n（実績）"]);
  expect(kindsIn({ extensions: 1, state: "approved" })).toEqual(["育児休業\n（延長1回、承認済み）"]);
});

const printed = (shared: Plan["shared"]) => printablePlan(readersView({ ...plan, shared }, "supervisor"), facts);

test("見せると選んでいないことは、紙にも付属のデータにも出ない", () => {
  const hidden = printed({ worries: false, olderChild: false, home: false, family: false });
  const text = textOf([planDocument(hidden, ""), hidden.data]);
  for (const secret of [
    "だれにも言っていない悩み",
    "収入が減ること",
    '"income"',
    "上のお子さん",
    '"hasOlderChild":true',
  ]) {
    expect(text).not.toContain(secret);
  }
});

test("本人の控えには、見せていないことを、そうとわかるように載せる", () => {
  const own = printablePlan(readersView(plan, "employee"), facts);
  expect(own.shared).toEqual([]);
  expect(own.notShared.map(({ label }) => label)).toEqual(["上のお子さん", "家のこと", "不安なこと"]);
  expect(textOf(planDocument(own, ""))).toContain("自分のための控え（提出用には載りません）");
});

test("見せると選んだことは、紙に載る", () => {
  const text = textOf(planDocument(printed({ worries: true, olderChild: true, home: true, family: true }), ""));
  for (const part of ["だれにも言っていない悩み", "収入が減ること", "上のお子さん", "係の中で分担する", "電子メール"]) {
    expect(text).toContain(part);
  }
});

test("職員番号は、載せると選んだときだけ、紙と付属のデータに出る", () => {
  const numbered = { ...plan, person: { ...plan.person, staffNumber: "012345" } };
  const paper = (staffNumber: boolean) => {
    const shared = { ...plan.shared, staffNumber };
    const view = printablePlan(readersView({ ...numbered, shared }, "supervisor"), facts);
    return textOf([planDocument(view, ""), view.data]);
  };
  expect(paper(false)).not.toContain("012345");
  expect(paper(true)).toContain('"label":"職員番号","value":"012345"');
});
