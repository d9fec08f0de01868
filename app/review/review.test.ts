import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { planOf } from "~/plan/draft";
import type { Plan } from "~/plan/plan";
import { readersView } from "~/plan/readersView";
import { sampleAnswers } from "~/plan/sample";
import { aDraft } from "~/plan/testing/answers";
import { isOpen, sentenceAbout } from "./glance";
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

test.each([
  { method: undefined, who: "", isGap: true },
  { method: undefined, who: "鈴木", isGap: true },
  { method: "withinTeam", who: "", isGap: true },
  { method: "withinTeam", who: "鈴木", isGap: false },
  { method: "postpone", who: "", isGap: false },
  { method: "stop", who: "", isGap: false },
] as const)("方法が$method、担当が「$who」なら、カバー未定は$isGap", ({ method, who, isGap }) => {
  expect(isOpen({ method, who })).toBe(isGap);
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
