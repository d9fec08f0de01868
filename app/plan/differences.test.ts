import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { differencesIn } from "./differences";
import { stepWords } from "./fieldWords";
import { sampleAnswers } from "./sample";
import { stepNames } from "./steps";

const sample = sampleAnswers(isoDate("2026-11-24"));

describe("欄ごとの比べ", () => {
  test("違う欄だけを、画面の順に、画面の言葉で並べる", () => {
    const here = { number: "single", dueDate: "2027年2月10日", birthDate: "", workPattern: "shift" };
    const stored = { dueDate: "2027年2月12日", number: "multiple", workPattern: "shift" };
    expect(differencesIn("birth", here, stored)).toEqual([
      { name: "dueDate", label: "出産予定日", here: "2027年2月10日", stored: "2027年2月12日" },
      { name: "number", label: "お子さんの人数", here: "1人", stored: "双子以上（多胎）" },
    ]);
  });

  test("行は番号をつけて行ごとにまとめ、行の目印は比べない", () => {
    const here = {
      "leave.0.id": "leave-1",
      "leave.0.start": "4/1",
      "leave.1.kind": "annualLeave",
      "leave.0.days": "2",
    };
    const stored = { "leave.0.id": "leave-9", "leave.0.start": "4/2", "leave.0.days": "" };
    expect(differencesIn("leaves", here, stored).map(({ label, here, stored }) => [label, here, stored])).toEqual([
      ["休み 1：始まりの日", "4/1", "4/2"],
      ["休み 1：日数", "2", ""],
      ["休み 2：種類", "年次有給休暇", ""],
    ]);
  });

  test("いくつも選ぶ欄は、選んだものを並べる", () => {
    expect(differencesIn("wishes", { worry: ["income", "return"] }, { worry: "income" })).toEqual([
      {
        name: "worry",
        label: "気になっていること",
        here: "収入が減ること、復帰したあとのこと",
        stored: "収入が減ること",
      },
    ]);
  });

  test.each(stepNames)("同じ答えに違いはない（%s）", (step) => {
    expect(differencesIn(step, sample[step] ?? {}, sample[step] ?? {})).toEqual([]);
  });

  test.each(stepNames)("見本のどの欄にも、呼び名がある（%s）", (step) => {
    const labels = differencesIn(step, sample[step] ?? {}, {}).map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => label.includes("その他の欄"))).toEqual([]);
  });

  test("選択肢の言葉は、読み取れる値にだけつける", () => {
    const { choices = {} } = stepWords.leaves.fields["kind"] ?? {};
    expect(Object.keys(choices)).toContain("childcareLeave");
    expect(differencesIn("leaves", { "leave.0.kind": "?" }, {})[0]?.here).toBe("?");
  });
});
