import { expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { draftSchema } from "./draft";
import { ended, lastDayToUndo, resumed } from "./ending";
import { aDraft } from "./testing/answers";

const now = "2026-12-01T05:00:00.000Z";
const endedOn = isoDate("2026-11-24");

test("終えても、書いたものは何も変わらず、元に戻すと前と同じになる", () => {
  const draft = { ...aDraft(), doneToDos: ["T01"] };
  const closed = draftSchema.parse(JSON.parse(JSON.stringify(ended(draft, endedOn, now))));
  expect(closed).toEqual({ ...draft, savedAt: now, endedOn });
  expect(resumed(closed, endedOn, now)).toEqual({ ...draft, savedAt: now });
});

test.each([
  { day: "2026-12-24", canUndo: true },
  { day: "2026-12-25", canUndo: false },
])("11月24日に終えた計画を $day に元に戻せるか：$canUndo", ({ day, canUndo }) => {
  expect(resumed({ ...aDraft(), endedOn }, isoDate(day), now) !== undefined).toBe(canUndo);
  expect(lastDayToUndo(endedOn)).toBe("2026-12-24");
});

test("終えていない計画は、元に戻すものがない", () => {
  expect(resumed(aDraft(), endedOn, now)).toBeUndefined();
});
