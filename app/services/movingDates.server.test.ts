import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { readCalendar } from "~/documents/calendar/testing/readCalendar";
import { newDraft, planOf } from "~/plan/draft";
import { sampleAnswers } from "~/plan/sample";
import * as birthChanged from "~/routes/plans.$planId.birth-changed/route";
import * as calendar from "~/routes/plans.$planId.calendar[.]ics/route";
import * as deadlines from "~/routes/plans.$planId.deadlines/route";
import * as end from "~/routes/plans.$planId.end/route";
import * as keepToDos from "~/routes/plans.$planId.keep.to-dos/route";
import * as birth from "~/routes/plans.$planId.steps.birth/route";
import * as submission from "~/routes/plans.$planId.submission[.]pdf/route";
import { aStoredPlan, redirectIn } from "./testing/aStoredPlan.server";

const madeOn = isoDate("2026-11-24");
/** 見本の予定日は2027年2月9日。 */
const answers = sampleAnswers(madeOn);
const stored = () => aStoredPlan(newDraft(madeOn, "2026-11-24T05:00:00.000Z", answers));
type StoredPlan = Awaited<ReturnType<typeof stored>>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-02-26T03:00:00.000Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

async function answerBirth(plan: StoredPlan, birthDate: string, query = "") {
  const form = Object.entries({ ...answers.birth, birthDate }).map(([name, value]) => [name, String(value)] as const);
  const { revision } = await plan.stored();
  return plan.post(birth.action, [...form, ["_revision", String(revision)], ["_intent", "next"]], query);
}

async function eventsOf(plan: StoredPlan) {
  const answer = await plan.get(calendar.loader);
  if (!(answer instanceof Response)) throw new Error("ファイルではありません");
  const { inner } = readCalendar(await answer.text());
  return { answer, events: inner.map(({ properties }) => properties) };
}

describe("出生日を書いたあと", () => {
  test("変わったところがあれば、その画面に寄る。選んだとおりに動かして、次へ進む", async () => {
    const plan = await stored();
    expect(redirectIn(await answerBirth(plan, "2027年2月2日"), plan.id)).toBe("303 /plans/…/birth-changed");
    expect(planOf((await plan.stored()).draft, madeOn).leaves[1]?.start).toBe("2027-02-14");

    const chosen = [
      ["leave.0.id", "leave-1"],
      ["leave.0.move", "keep"],
      ["leave.1.id", "leave-2"],
      ["leave.1.move", "period"],
    ] as const;
    expect(redirectIn(await plan.post(birthChanged.action, chosen), plan.id)).toBe("303 /plans/…/steps/leaves");
    const { draft } = await plan.stored();
    expect(planOf(draft, isoDate("2027-02-26")).leaves.map(({ start, end }) => [start, end])).toEqual([
      ["2027-02-09", "2027-02-10"],
      ["2027-02-07", "2027-03-09"],
    ]);
    expect(redirectIn(await plan.get(birthChanged.loader), plan.id)).toBe("302 /plans/…");
  });

  test("確認の画面から来たときは、見終えたあとに確認の画面へ戻る", async () => {
    const plan = await stored();
    expect(redirectIn(await answerBirth(plan, "2027年2月2日", "?from=check"), plan.id)).toBe(
      "303 /plans/…/birth-changed?from=check",
    );
    expect(redirectIn(await plan.post(birthChanged.action, [], "?from=check"), plan.id)).toBe("303 /plans/…/check");
  });

  test("予定日どおりなら、何も見せずに進む", async () => {
    const plan = await stored();
    expect(redirectIn(await answerBirth(plan, "2027年2月9日"), plan.id)).toBe("303 /plans/…/steps/leaves");
    expect((await plan.stored()).draft.settledDates).toEqual({ dueDate: "2027-02-09", birthDate: "2027-02-09" });
  });

  test("知らない動かし方は、動かさないことにする", async () => {
    const plan = await stored();
    await answerBirth(plan, "2027年2月2日");
    await plan.post(birthChanged.action, [
      ["leave.0.id", "leave-2"],
      ["leave.0.move", "__proto__"],
    ]);
    expect((await plan.stored()).draft.answers.leaves).toEqual(answers.leaves);
  });
});

describe("済の印", () => {
  test("印をつけて保存し、外して保存する", async () => {
    const plan = await stored();
    const ticked = [
      ["done", "T01"],
      ["done", "T04/leave-2"],
      ["done", "T99"],
    ] as const;
    expect(redirectIn(await plan.post(deadlines.action, ticked), plan.id)).toBe("303 /plans/…/deadlines");
    expect((await plan.stored()).draft.doneToDos).toEqual(["T01", "T04/leave-2"]);
    await plan.post(keepToDos.action, [["done", "T01"]]);
    expect((await plan.stored()).draft.doneToDos).toEqual(["T01"]);
  });

  test("印をつけても、書いた答えは変わらない", async () => {
    const plan = await stored();
    await plan.post(keepToDos.action, [["done", "T01"]]);
    expect((await plan.stored()).draft.answers).toEqual(answers);
  });
});

describe("カレンダーのファイル", () => {
  test("保存のたびに番号が上がり、UIDは生まれる日が動いても変わらず、計画のアドレスは入らない", async () => {
    const plan = await stored();
    const before = await eventsOf(plan);
    expect(before.answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    await answerBirth(plan, "2027年2月2日");
    await plan.post(birthChanged.action, [
      ["leave.0.id", "leave-2"],
      ["leave.0.move", "period"],
    ]);
    const after = await eventsOf(plan);

    const uids = ({ events }: typeof before) => events.map((event) => event["UID"]).toSorted();
    expect(uids(after)).toEqual(uids(before));
    expect(new Set(uids(before)).size).toBe(before.events.length);
    expect(JSON.stringify(before.events)).not.toContain(plan.id);
    expect(Number(after.events[0]?.["SEQUENCE"])).toBeGreaterThan(Number(before.events[0]?.["SEQUENCE"]));
    expect(after.events[0]?.["DTSTAMP"]).toBe("20270226T030000Z");
  });

  test("ほかの計画とはUIDが違う", async () => {
    const [one, other] = [await eventsOf(await stored()), await eventsOf(await stored())];
    expect(one.events[0]?.["UID"]).not.toBe(other.events[0]?.["UID"]);
  });
});

describe("計画を終える", () => {
  test("どの画面も紙もカレンダーも、終了の画面に変わる", async () => {
    const plan = await stored();
    expect(redirectIn(await plan.post(end.action, [["_intent", "end"]]), plan.id)).toBe("303 /plans/…/end");
    for (const { loader } of [deadlines, calendar, submission, birth, birthChanged]) {
      expect(redirectIn(await plan.get(loader), plan.id)).toBe("303 /plans/…/end");
    }
    expect(redirectIn(await plan.post(keepToDos.action, [["done", "T01"]]), plan.id)).toBe("303 /plans/…/end");
    expect((await plan.stored()).draft).toMatchObject({ answers, doneToDos: [] });
  });

  test("30日のうちなら元に戻り、すべてが前と同じになる", async () => {
    const plan = await stored();
    await plan.post(keepToDos.action, [["done", "T01"]]);
    const before = (await plan.stored()).draft;
    await plan.post(end.action, [["_intent", "end"]]);
    vi.setSystemTime("2027-03-28T14:59:00.000Z");
    expect(redirectIn(await plan.post(end.action, [["_intent", "resume"]]), plan.id)).toBe("303 /plans/…");
    expect((await plan.stored()).draft).toEqual({ ...before, savedAt: "2027-03-28T14:59:00.000Z" });
    expect(redirectIn(await plan.get(deadlines.loader), plan.id)).toBe("画面");
  });

  test("30日を過ぎると戻らない。もう一度終えても、日は延びない", async () => {
    const plan = await stored();
    await plan.post(end.action, [["_intent", "end"]]);
    vi.setSystemTime("2027-03-28T15:00:00.000Z");
    await plan.post(end.action, [["_intent", "end"]]);
    expect(redirectIn(await plan.post(end.action, [["_intent", "resume"]]), plan.id)).toBe("303 /plans/…/end");
    expect((await plan.stored()).draft.endedOn).toBe("2027-02-26");
  });
});
