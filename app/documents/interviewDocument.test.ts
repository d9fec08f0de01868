import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { anInterviewRecord } from "../../tests/documents/sampleInterview";
import { anEmptyPlan, aPrintablePlan } from "../../tests/documents/samplePlans";
import { explainedTopics } from "../workflow/explainedTopics";
import type { InterviewAnswers } from "../workflow/interviewRecord";
import { itemLabels } from "../workflow/interviewWords";
import { recordLines } from "../workflow/recordLines";
import type { Block } from "./blocks";
import { interviewDocument } from "./interviewDocument";

const printed = (record?: InterviewAnswers, plan = aPrintablePlan()) =>
  JSON.stringify(interviewDocument(plan, "0123 4567 89ab cdef", record));

describe("面談の前の用紙", () => {
  test("面談で確かめることが、すべて並ぶ", () => {
    const text = printed();
    // 場所は方法の欄、回答の予定日は意向の欄、理由と方法はその上の欄に書く。お名前は署名の欄に書く。
    const { place, answerBy, supportReason, contactMeans, declaredName, ...items } = itemLabels;
    const within = { place: "場所（", answerBy: "回答予定", supportReason: "理由", contactMeans: "方法（" };
    expect(Object.keys({ place, answerBy, supportReason, contactMeans })).toEqual(Object.keys(within));
    const parts = [...Object.values(items), ...Object.values(within), "本人の希望", ...Object.values(explainedTopics)];
    for (const part of parts) expect(text).toContain(part);
    expect(declaredName).toBe("所属長のお名前");
    expect(text).toContain("業務4件、うち未定1件");
  });

  test("業務がまだなければ、件数を書かない", () => {
    expect(printed(undefined, anEmptyPlan())).not.toMatch(/業務0件/u);
  });
});

describe("面談の記録", () => {
  test("画面と同じ項目が、和暦で並ぶ", () => {
    const text = printed(anInterviewRecord());
    for (const [label] of recordLines(anInterviewRecord())) expect(text).toContain(`"label":"${label}"`);
    expect(text).toContain('"面談日","value":"令和8年12月3日（木）"');
    expect(text).toContain('"業務の分担","value":"計画書の2枚目のとおり（業務4件、うち未定1件）"');
  });

  test("説明したことと、まだ説明していないことを、分けて書く", () => {
    const text = printed(anInterviewRecord({ explained: ["childcareLeave", "requests"] }));
    expect(text).toContain('"value":"育児休業、請求先と請求期限"');
    expect(text).toMatch(/まだ説明していない制度","value":"[^"]*掛金の免除/u);
  });

  const intentions: readonly { answers: Partial<InterviewAnswers>; written: string }[] = [
    { answers: { intention: "take" }, written: "取得する" },
    {
      answers: { intention: "undecided", answerBy: isoDate("2026-12-18") },
      written: "検討中（令和8年12月18日（金）までに回答）",
    },
    { answers: { intention: "notTake" }, written: "取得しない" },
  ];
  test.each(intentions)("意向は「$written」と書く", ({ answers, written }) => {
    expect(printed(anInterviewRecord(answers))).toContain(`"育児休業の意向","value":"${written}"`);
  });

  test("書かれなかった項目は、空の欄として残さない", () => {
    const text = printed(anInterviewRecord({ materials: "", nextMeeting: undefined }), anEmptyPlan());
    expect(text).not.toContain('"value":""');
    expect(text).not.toContain("次に会う日");
  });

  test("何も書かれなかった節は、見出しも残さない", () => {
    const nothingAhead = { contactFrequency: undefined, contactMeans: "", contactTopics: "", ownLine: "" };
    const noDates = { nextMeeting: undefined, returnInterview: undefined };
    expect(printed(anInterviewRecord())).toContain("休んでいる間と、これから");
    expect(printed(anInterviewRecord({ ...nothingAhead, ...noDates }))).not.toContain("休んでいる間と、これから");
  });
});

describe("確認の欄", () => {
  const signature = { declaredName: "髙橋 一郎", on: isoDate("2026-12-03"), at: "14:03", edition: 2 };
  const boxesOf = (blocks: readonly Block[]): readonly unknown[] =>
    blocks.flatMap((block) => {
      if (block.kind === "together") return boxesOf(block.blocks);
      return block.kind === "signatures" ? block.boxes : [];
    });

  test("リンクの受取人の確認は、名乗った氏名と日時と版を書き、欄は手で署名するために空けておく", () => {
    const plan = aPrintablePlan({ signatures: { supervisor: signature } });
    expect(boxesOf(interviewDocument(plan, "", anInterviewRecord()).blocks)).toEqual([
      { role: "本人", statement: "計画は、事情により変更できます。", hasSealBox: false },
      {
        role: "所属長",
        statement:
          "申出や取得を理由とする不利益な取扱いをしません。\nリンクの受取人が確認（氏名は自己申告：髙橋 一郎）令和8年12月3日 14:03　第2版",
        hasSealBox: false,
      },
    ]);
  });

  test("押印の欄は、団体が設けたときだけ置く", () => {
    const boxes = (hasSealBox: boolean) =>
      boxesOf(interviewDocument(aPrintablePlan({ hasSealBox }), "", undefined).blocks);
    expect(boxes(false)).toMatchObject([{ hasSealBox: false }, { hasSealBox: false }]);
    expect(boxes(true)).toMatchObject([{ hasSealBox: true }, { hasSealBox: true }]);
  });
});
