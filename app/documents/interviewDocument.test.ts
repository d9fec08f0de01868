import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { anInterviewRecord } from "../../tests/documents/sampleInterview";
import { anEmptyPlan, aPrintablePlan } from "../../tests/documents/samplePlans";
import { explainedTopics } from "../workflow/explainedTopics";
import type { Block } from "./blocks";
import { type InterviewRecord, interviewDocument } from "./interviewDocument";

const printed = (record?: InterviewRecord, plan = aPrintablePlan()) =>
  JSON.stringify(interviewDocument(plan, "0123 4567 89ab cdef", record));

describe("面談の前の用紙", () => {
  test("面談で確かめることが、すべて並ぶ", () => {
    const text = printed();
    const labels = [
      "日時",
      "場所・方法",
      "出席者",
      "申出を受けた日",
      "説明した事項",
      "不利益な取扱い",
      "渡した資料",
      "育児休業の意向",
      "取得しない理由（任意）",
      "特別休暇の意向",
      "希望と引継ぎ",
      "配慮の内容",
      "休業中の連絡",
      "次回の面談",
    ];
    for (const part of [...labels, ...Object.values(explainedTopics)]) expect(text).toContain(part);
    expect(text).toContain("業務4件、うち未定1件");
  });

  test("業務がまだなければ、件数を書かない", () => {
    expect(printed(undefined, anEmptyPlan())).not.toMatch(/業務0件/u);
  });
});

describe("面談の記録", () => {
  test("説明したことと、まだ説明していないことを、分けて書く", () => {
    const text = printed(anInterviewRecord({ explained: ["childcareLeave", "requests"] }));
    expect(text).toContain('"value":"育児休業、請求先と請求期限"');
    expect(text).toMatch(/まだ説明していない事項","value":"[^"]*掛金の免除/u);
    expect(printed(anInterviewRecord({ isProtectionExplained: false }))).toContain("まだ説明していません");
  });

  const intentions: readonly { intention: InterviewRecord["intention"]; written: string }[] = [
    { intention: { kind: "takes" }, written: "取得する" },
    {
      intention: { kind: "considers", answerBy: isoDate("2026-12-18") },
      written: "検討中（令和8年12月18日（金）までに回答）",
    },
    { intention: { kind: "takesNot", reason: "" }, written: "取得しない" },
    { intention: { kind: "takesNot", reason: "家庭の事情" }, written: "取得しない（家庭の事情）" },
  ];
  test.each(intentions)("意向は「$written」と書く", ({ intention, written }) => {
    expect(printed(anInterviewRecord({ intention }))).toContain(`"育児休業の意向","value":"${written}"`);
  });

  test("書かれなかった欄は、空のままにしない", () => {
    const { nextMeetingOn: _, ...record } = anInterviewRecord({ handouts: "", specialLeave: "", contact: "" });
    const text = printed(record, anEmptyPlan());
    expect(text).not.toContain('"value":""');
    expect(text).toContain('"次回の面談","value":"未定"');
  });
});

describe("確認の欄", () => {
  const signature = {
    who: "髙橋 一郎",
    on: isoDate("2026-12-03"),
    at: "14:03",
    edition: 2,
    identifiedBy: "確認用リンク",
  };
  const boxesOf = (blocks: readonly Block[]): readonly unknown[] =>
    blocks.flatMap((block) => {
      if (block.kind === "together") return boxesOf(block.blocks);
      return block.kind === "signatures" ? block.boxes : [];
    });

  test("画面で確認した人は、だれが、いつ、どの版を、どう確かめたかを載せる。ほかは手で署名する", () => {
    const plan = aPrintablePlan({ signatures: { supervisor: signature } });
    expect(boxesOf(interviewDocument(plan, "", anInterviewRecord()).blocks)).toMatchObject([
      { role: "本人" },
      {
        role: "所属長",
        recorded: ["髙橋 一郎", "令和8年12月3日 14:03　第2版を確認", "本人の確かめ方：確認用リンク"],
      },
    ]);
    expect(boxesOf(interviewDocument(plan, "", undefined).blocks)[0]).not.toHaveProperty("recorded");
  });

  test("押印の欄は、団体が設けたときだけ置く", () => {
    const boxes = (hasSealBox: boolean) =>
      boxesOf(interviewDocument(aPrintablePlan({ hasSealBox }), "", undefined).blocks);
    expect(boxes(false)).toMatchObject([{ hasSealBox: false }, { hasSealBox: false }]);
    expect(boxes(true)).toMatchObject([{ hasSealBox: true }, { hasSealBox: true }]);
  });
});
