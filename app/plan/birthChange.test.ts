import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { birthChangeOf, countOf } from "./birthChange";
import { type Moves, withDatesSettled, withMovedLeaves } from "./birthMoves";
import { type Draft, draftSchema, planOf, withAnswers, withSettledDates } from "./draft";
import { aDraft, birthAnswers } from "./testing/answers";

const today = isoDate("2027-02-26");
const now = "2027-02-26T05:00:00.000Z";

const tied = {
  "leave.0.id": "leave-1",
  "leave.0.kind": "postnatalPaternityLeave",
  "leave.0.start": "2027年2月10日",
  "leave.0.end": "2027年2月23日",
  "leave.0.movesWithBirth": "period",
};
const fixed = {
  "leave.1.id": "leave-2",
  "leave.1.kind": "postnatalPaternityLeave",
  "leave.1.start": "2027年3月25日",
  "leave.1.end": "2027年4月7日",
};

/** 2027年2月10日の予定で休みを決め、そのあと出生日を書いた計画。 */
function born(birthDate: string, leaves: Record<string, string> = { ...tied, ...fixed }): Draft {
  const planned = withSettledDates(aDraft({ birth: { ...birthAnswers }, leaves }), today);
  return withAnswers(planned, "birth", { ...birthAnswers, birthDate }, now);
}

const changeOf = (draft: Draft) => birthChangeOf(draft, nationalSettings, today);

describe("予定日より早い出生", () => {
  const change = changeOf(born("2027年1月27日"));

  test("使える期間は、使っている休みのものだけを、前と後で見せる", () => {
    expect(change?.windows).toMatchObject([
      { before: { start: "2027-02-10", end: "2027-04-07" }, after: { start: "2027-01-27", end: "2027-03-24" } },
    ]);
  });

  test("結びつけた行は動かすことを、決まった日付の行はそのままを、はじめに選んでおく", () => {
    expect(change?.leaves.map(({ before, chosen }) => [before.id, chosen])).toEqual([
      ["leave-1", "period"],
      ["leave-2", "keep"],
    ]);
  });

  test("動かす前に、選び方ごとの日付と結果が見える", () => {
    expect(change?.leaves[1]?.options).toMatchObject([
      {
        move: "keep",
        leave: { start: "2027-03-25", end: "2027-04-07" },
        facts: [{ text: "14日" }, { text: "通常の育児休業として数えます" }, { name: "請求期限" }],
        isOutsideWindow: false,
      },
      {
        move: "period",
        leave: { start: "2027-03-11", end: "2027-03-24" },
        facts: [{ text: "14日" }, { text: "産後パパ育休（57日以内）として数えます" }, { name: "請求期限" }],
        isOutsideWindow: false,
      },
      { move: "start", leave: { start: "2027-03-11", end: "2027-04-07" } },
    ]);
  });

  test("日の決まった届出の期限が、前と後で並ぶ", () => {
    expect(change?.deadlines.map(({ before, after }) => [after.key, before.due, after.due])).toEqual([
      ["T19", "2027-02-09", "2027-01-26"],
      ["T08", "2027-02-24", "2027-02-09"],
      ["T11", "2027-02-25", "2027-02-10"],
      ["T09", "2027-02-25", "2027-02-12"],
      ["T12", "2027-03-12", "2027-02-26"],
    ]);
  });

  test("数は、並べたものの数", () => {
    expect(change && countOf(change)).toBe(8);
  });
});

test("遅い出生では、生まれる前に始まる休みが、使える期間の外になる", () => {
  const options = changeOf(born("2027年2月24日", tied))?.leaves[0]?.options;
  expect(options?.map(({ move, isOutsideWindow }) => [move, isOutsideWindow])).toEqual([
    ["keep", true],
    ["period", false],
  ]);
});

test("特別休暇は、期間を過ぎると使えない", () => {
  const spouse = {
    "leave.0.id": "leave-1",
    "leave.0.kind": "spouseChildbirthLeave",
    "leave.0.start": "2027年2月24日",
    "leave.0.end": "2027年2月24日",
  };
  // 出生日から2週間（2027-01-27 → 2027-02-10）を過ぎる。
  expect(changeOf(born("2027年1月27日", spouse))?.leaves[0]).toMatchObject({
    chosen: "keep",
    options: [{ isOutsideWindow: true }, { leave: { start: "2027-02-10" }, isOutsideWindow: false }],
  });
});

describe("知らせるかどうか", () => {
  test("予定日に生まれたときは、変わったところがない", () => {
    expect(changeOf(born("2027年2月10日"))).toBeUndefined();
  });

  test("日付を決める前の入力では知らせない", () => {
    const fresh = withSettledDates(aDraft(), today);
    expect(fresh.settledDates).toBeUndefined();
    expect(changeOf(withAnswers(fresh, "birth", { ...birthAnswers, birthDate: "2027年1月27日" }, now))).toBeUndefined();
  });

  test("見終えると、もう知らせない", () => {
    expect(changeOf(withDatesSettled(born("2027年1月27日"), today))).toBeUndefined();
  });

  test("控えた日付は、書きかけの保存で変わらない", () => {
    const draft = withSettledDates(born("2027年1月2"), today);
    expect(draft.settledDates).toEqual({ dueDate: "2027-02-10" });
    expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  test("休みがなくても、窓口の期限が動けば知らせる", () => {
    const change = changeOf(born("2027年1月27日", {}));
    expect(change?.leaves).toEqual([]);
    expect(change?.windows).toHaveLength(1);
    expect(change?.deadlines.map(({ after }) => after.key)).toContain("T08");
  });
});

test("請求の済んだ休業の終わりが延びるときは、延長を確かめる", () => {
  const draft = { ...born("2027年2月24日", tied), doneToDos: ["T04/leave-1"] };
  const options = changeOf(draft)?.leaves[0]?.options.map(({ move, mayNeedExtension }) => [move, mayNeedExtension]);
  expect(options).toEqual([
    ["keep", false],
    ["period", true],
  ]);
});

describe("休みを動かす", () => {
  const moves: Moves = new Map([
    ["leave-1", "period"],
    ["leave-2", "start"],
  ]);

  // 3.4 の golden vectors：予定日 2027-02-10、早い 2027-01-27、遅い 2027-02-24
  test.each([
    { birthDate: "2027年1月27日", first: ["2027-01-27", "2027-02-09"], second: ["2027-03-11", "2027-04-30"] },
    { birthDate: "2027年2月10日", first: ["2027-02-10", "2027-02-23"], second: ["2027-03-25", "2027-04-30"] },
    { birthDate: "2027年2月24日", first: ["2027-02-24", "2027-03-09"], second: ["2027-04-08", "2027-04-30"] },
  ])("$birthDate に生まれると $first と $second", ({ birthDate, first, second }) => {
    const leaves = { ...tied, ...fixed, "leave.1.end": "2027年4月30日" };
    const moved = withMovedLeaves(born(birthDate, leaves), moves, today);
    expect(planOf(moved, today).leaves.map(({ start, end }) => [start, end])).toEqual([first, second]);
  });

  test("動いたあとに残る日がなければ、始まりだけを動かすことは選べない", () => {
    const options = changeOf(born("2027年2月24日"))?.leaves.map(({ options }) => options.map(({ move }) => move));
    expect(options).toEqual([["keep", "period"]]);
  });

  test("そのままを選んだ行は、書いたままの文字が残る", () => {
    const draft = born("2027年1月27日");
    expect(withMovedLeaves(draft, new Map(), today).answers.leaves).toMatchObject({ ...tied, ...fixed });
  });

  test("日数だけを書いた休暇は、終わりを空けたまま動く", () => {
    const spouse = {
      "leave.0.id": "leave-1",
      "leave.0.kind": "spouseChildbirthLeave",
      "leave.0.start": "2027年2月10日",
      "leave.0.end": "",
      "leave.0.days": "2",
    };
    const moved = withMovedLeaves(born("2027年1月29日", spouse), new Map([["leave-1", "period"]]), today);
    expect(moved.answers.leaves).toMatchObject({ "leave.0.start": "2027年1月29日（金）", "leave.0.end": "" });
    // 金曜日から勤務日で2日なので、月曜日まで。
    expect(planOf(moved, today).leaves).toMatchObject([{ start: "2027-01-29", end: "2027-02-01", days: 2 }]);
  });

  test("読めない行には触れない", () => {
    const broken = { ...tied, "leave.1.kind": "childcareLeave", "leave.1.start": "いつか", "leave.1.end": "" };
    const moved = withMovedLeaves(born("2027年1月27日", broken), moves, today);
    expect(moved.answers.leaves).toMatchObject({ "leave.0.start": "2027年1月27日（水）", "leave.1.start": "いつか" });
  });
});
