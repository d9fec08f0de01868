import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import { iCalendar } from "~/documents/calendar/iCalendar";
import { readCalendar } from "~/documents/calendar/testing/readCalendar";
import { newDraft, planOf } from "./draft";
import { sampleAnswers } from "./sample";
import { toDoItems } from "./toDo";
import { toDoCalendar } from "./toDoCalendar";

const madeOn = isoDate("2026-11-24");
/** 見本の予定日（2027年2月9日）のあと。 */
const today = isoDate("2027-02-26");
const savedAt = "2026-11-24T05:00:00.000Z";

function itemsOf(birthDate = "", done: readonly string[] = []) {
  const answers = sampleAnswers(madeOn);
  const draft = newDraft(madeOn, savedAt, { ...answers, birth: { ...answers.birth, birthDate, olderChild: "yes" } });
  return toDoItems(planOf(draft, today), done, nationalSettings);
}

function eventsOf(items: ReturnType<typeof itemsOf>, sequence = 1) {
  const file = iCalendar(toDoCalendar(items, { sequence, writtenAt: savedAt }, (key) => `${key}@plan`));
  return readCalendar(file).inner;
}

describe("読み戻したカレンダー", () => {
  test("画面の期限と、件数も日付も同じ", () => {
    const items = itemsOf();
    const shown = items.filter(({ due }) => due).map(({ key, due }) => [`${key}@plan`, due?.replaceAll("-", "")]);
    const read = eventsOf(items).map(({ properties }) => [properties["UID"], properties["DTSTART;VALUE=DATE"]]);
    expect(shown.length).toBeGreaterThan(10);
    expect(read).toEqual(shown);
  });

  test("7日前と1日前に知らせ、済んだものは知らせない", () => {
    const triggers = (done: readonly string[]) =>
      eventsOf(itemsOf("", done))
        .find(({ properties }) => properties["UID"] === "T08@plan")
        ?.inner.map(({ properties }) => properties["TRIGGER"]);
    expect(triggers([])).toEqual(["-P7D", "-P1D"]);
    expect(triggers(["T08"])).toEqual([]);
  });

  test("お金のことも、見せると選んでいないことも入らない", () => {
    const written = JSON.stringify(eventsOf(itemsOf()));
    expect(written).not.toMatch(/円|上のお子さん|山田|不安/u);
    expect(written).toContain("期限：出生届（予定）");
  });
});

test("生まれる日が動くと、同じUIDのまま日付が動き、SEQUENCEが大きくなる", () => {
  const before = eventsOf(itemsOf(), 4);
  const after = eventsOf(itemsOf("2027年1月27日"), 5);
  const uids = (events: typeof before) => events.map(({ properties }) => properties["UID"]).toSorted();
  expect(uids(after)).toEqual(uids(before));

  const registration = (events: typeof before) =>
    events.find(({ properties }) => properties["UID"] === "T08@plan")?.properties;
  expect(registration(before)).toMatchObject({ SEQUENCE: "4", SUMMARY: "期限：出生届（予定）" });
  expect(registration(after)).toMatchObject({
    SEQUENCE: "5",
    SUMMARY: "期限：出生届",
    "DTSTART;VALUE=DATE": "20270209",
  });
});
