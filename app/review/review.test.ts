import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { planOf } from "~/plan/draft";
import type { Plan } from "~/plan/plan";
import { readersView } from "~/plan/readersView";
import { sampleAnswers } from "~/plan/sample";
import { aDraft } from "~/plan/testing/answers";
import { glanceAt, sentenceAbout } from "./glance";
import { interviewGuide } from "./guide";
import { planLines, versionDifferences } from "./planLines";

const today = isoDate("2026-11-24");
/** 予定日は2027年2月9日。配偶者出産休暇2日と、2月14日からの産後パパ育休31日。 */
const plan = planOf(aDraft(sampleAnswers(today)), today);

describe("最初の一文", () => {
  const empty: Plan = { ...plan, leaves: [] };
  const [special] = plan.leaves;

  test("育児休業の期間と日数を、氏名とともに言う", () => {
    expect(sentenceAbout(plan)).toBe(
      "山田　太郎さんは、2027年2月14日（日）から3月16日（火）まで（31日間）、育児休業を予定しています。ほかに1件の休みがあります。",
    );
  });

  test("休みが決まっていなくても、予定日を言う", () => {
    expect(sentenceAbout(empty)).toBe(
      "山田　太郎さんは、休みの時期をまだ決めていません。出産予定日は2027年2月9日（火）です。",
    );
  });

  test("特別休暇だけのときは、育児休業が決まっていないと言う", () => {
    expect(sentenceAbout({ ...plan, leaves: special ? [special] : [] })).toBe(
      "山田　太郎さんは、1件の休みを予定しています。育児休業は、まだ決めていません。",
    );
  });
});

test("請求を済ませた休みは、請求の期限から消え、状態が版の違いに出る", () => {
  const approved: Plan = { ...plan, leaves: plan.leaves.map((leave) => ({ ...leave, state: "approved" })) };
  expect(glanceAt(plan, nationalSettings, today).requests).toHaveLength(1);
  expect(glanceAt(approved, nationalSettings, today).requests).toEqual([]);
  const [first] = versionDifferences(plan, approved);
  expect([first?.stored, first?.here].map((text) => text?.includes("（承認済み）"))).toEqual([false, true]);
});

describe("版の違い", () => {
  test("同じ計画なら、違いはない", () => {
    expect(versionDifferences(plan, structuredClone(plan))).toEqual([]);
  });

  test("変わった項目だけを、いまの版の順に、消えたものは最後に並べる", () => {
    const after: Plan = {
      ...plan,
      person: { ...plan.person, position: "主査" },
      duties: plan.duties.slice(1),
    };
    expect(versionDifferences(plan, after)).toEqual([
      { name: "position", label: "職名", here: "主査", stored: "主任" },
      {
        name: "duty-duty-1",
        label: "窓口の証明書発行",
        here: "",
        stored: "通年　係の中で分担する　鈴木主事　2027年1月26日（火）までに引継ぎ",
      },
    ]);
  });
});

test("所属長に見せる項目に、選んでいないことは一文字も入らない", () => {
  const words = JSON.stringify(planLines(readersView(plan, "supervisor")));
  expect(words).toContain("市民部 市民課");
  expect(words).not.toMatch(/夜のミルク|議会の時期と重なるため|不安なこと/u);
});

describe("面談の進め方", () => {
  const guideFor = (changes: Partial<Plan>) =>
    interviewGuide({ ...readersView(plan, "supervisor"), ...changes }, nationalSettings, today);

  test("あわせて10分で、本人が書いたお願いと、カバーの決まっていない仕事を取り上げる", () => {
    const guide = guideFor({});
    expect(guide.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(10);
    const words = guide.flatMap(({ points }) => points).join("\n");
    expect(words).toContain(
      "業務量・当直・出張・呼出し：「出産予定日の前後2週間は、当直を外していただけるとありがたいです。」",
    );
    expect(words).toContain("「住民説明会の準備」は、だれがどうカバーするか決まっていません");
    expect(words).not.toContain("議会の時期と重なるため");
  });

  test.each([
    { duties: [], said: "引き継ぐ仕事は、まだ書かれていません。担当と時期を、一緒に書き出します" },
    { duties: plan.duties.slice(0, 1), said: "カバーは書かれています。引き受ける人に無理がないか確かめます" },
  ])("仕事が$duties.length件なら「$said」", ({ duties, said }) => {
    expect(guideFor({ duties }).at(3)?.points).toEqual([said]);
  });
});
