import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { type Draft, draftSchema, planOf } from "./draft";
import { aDraft, birthAnswers } from "./testing/answers";
import { dueInWords, toDoItems, withDoneToDos } from "./toDo";

/** 生まれた日を書ける日。 */
const today = isoDate("2027-02-26");
const now = "2026-11-25T05:00:00.000Z";

const leaves = {
  "leave.0.id": "leave-1",
  "leave.0.kind": "postnatalPaternityLeave",
  "leave.0.start": "2027年2月15日",
  "leave.0.end": "2027年3月16日",
  "leave.1.id": "leave-2",
  "leave.1.kind": "childcareLeave",
  "leave.1.start": "2027年8月10日",
  "leave.1.end": "2027年9月9日",
};

function itemsOf(birth: Partial<Record<string, string>> = {}, done: readonly string[] = []) {
  const answers = { birth: { ...birthAnswers, ...birth } as Record<string, string>, leaves };
  return toDoItems(planOf(aDraft(answers), today), done, nationalSettings);
}

function itemOf(key: string, ...rest: Parameters<typeof itemsOf>) {
  const item = itemsOf(...rest).find((candidate) => candidate.key === key);
  if (!item) throw new Error(`${key} がありません`);
  return item;
}

describe("することの一覧", () => {
  test("期限の早い順で、期限のないものは終わりに並ぶ", () => {
    const days = itemsOf().map(({ due }) => due ?? "9999-12-31");
    expect(days.length).toBeGreaterThan(15);
    expect(days).toEqual(days.toSorted());
  });

  test("出生届は生まれた日を入れて14日以内、閉庁日なら次の開庁日まで", () => {
    expect(itemOf("T08")).toMatchObject({
      due: "2027-02-24",
      closedDayNote: "規定の期限の2月23日（火）は閉庁日です。次の開庁日まで出せます。",
      isProvisional: true,
      isUnconfirmed: false,
    });
    expect(itemOf("T08", { birthDate: "2027年1月27日" })).toMatchObject({
      due: "2027-02-09",
      closedDayNote: undefined,
      isProvisional: false,
    });
  });

  test("職場への請求が閉庁日なら、前の開庁日までに出す", () => {
    expect(itemOf("T04/leave-2")).toMatchObject({
      due: "2027-07-09",
      closedDayNote: "規定の期限の7月10日（土）は閉庁日です。その前の開庁日までに出します。",
      about: "育児休業　2027年8月10日（火）から",
    });
  });

  test("請求の鍵は、57日以内かどうかが変わっても同じ", () => {
    expect(itemOf("T04/leave-1")).toMatchObject({ id: "T04", due: "2027-02-01" });
    expect(itemOf("T04/leave-1", { birthDate: "2027年1月15日" })).toMatchObject({ id: "T05", due: "2027-01-15" });
  });

  test("休みの行の状態が請求済みなら、その請求は済んでいる。印を付け直しても変わらない", () => {
    const answers = { birth: birthAnswers, leaves: { ...leaves, "leave.1.state": "approved" } };
    const draft = { ...aDraft(answers), doneToDos: ["T04/leave-2"] };
    const items = toDoItems(planOf(draft, today), [], nationalSettings);
    expect(items.find(({ key }) => key === "T04/leave-2")).toMatchObject({ isDone: true, doneByState: "承認済み" });
    expect(items.find(({ key }) => key === "T16/leave-2")).toMatchObject({ isDone: false, doneByState: undefined });
    expect(items.find(({ key }) => key === "T04/leave-1")).toMatchObject({ isDone: false, doneByState: undefined });
    expect(withDoneToDos(draft, items, [], now).doneToDos).toEqual(["T04/leave-2"]);
  });

  test("復帰後の育児短時間勤務にも、請求と手当金の期限がある", () => {
    const wishes = {
      "arrangement.0.id": "a-1",
      "arrangement.0.kind": "shortTimeWorkForChildcare",
      "arrangement.0.start": "2028年4月3日",
      "arrangement.0.end": "2028年9月29日",
    };
    const draft = aDraft({ birth: birthAnswers, leaves, wishes });
    const keys = toDoItems(planOf(draft, today), [], nationalSettings).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["T25/a-1", "T29/a-1"]));
  });

  test("原典を確かめていないものは要確認", () => {
    expect(itemOf("T24").isUnconfirmed).toBe(true);
  });
});

describe("あと何日か", () => {
  test.each([
    { day: "2027-02-23", words: "2027年2月24日（水）　あと1日" },
    { day: "2027-02-24", words: "2027年2月24日（水）　今日まで" },
    { day: "2027-02-26", words: "2027年2月24日（水）　2日過ぎています" },
  ])("$day には「$words」", ({ day, words }) => {
    expect(dueInWords(isoDate("2027-02-24"), false, isoDate(day))).toBe(words);
  });

  test("済んだものには残りの日数を書かない", () => {
    expect(dueInWords(isoDate("2027-02-24"), true, isoDate("2027-02-26"))).toBe("2027年2月24日（水）");
  });
});

describe("済の印", () => {
  const marked: Draft = { ...aDraft({ birth: { ...birthAnswers }, leaves }), doneToDos: ["T01", "T04/removed"] };

  test("つけたものだけが残り、いま出ていないものの印は消えない", () => {
    const draft = withDoneToDos(marked, itemsOf(), ["T08", "T04/leave-1"], now);
    expect(draft.doneToDos).toEqual(["T04/removed", "T04/leave-1", "T08"]);
    expect(draft.savedAt).toBe(now);
    expect(draft.answers).toBe(marked.answers);
  });

  test("一覧にない鍵は受け取らない", () => {
    expect(withDoneToDos(marked, itemsOf(), ["T99", "__proto__"], now).doneToDos).toEqual(["T04/removed"]);
  });

  test("印のない前の版の計画も開ける", () => {
    const { doneToDos: _, ...older } = aDraft();
    expect(draftSchema.parse(older)).toEqual(aDraft());
  });
});
