import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { draftSchema, planOf } from "../draft";
import { aDraft } from "../testing/answers";
import { newestVersion, openDraft } from "./openDraft";

const folder = new URL("./fixtures/", import.meta.url);
const fixtures = readdirSync(folder);

function stored(fixture: string): unknown {
  return JSON.parse(readFileSync(new URL(fixture, folder), "utf8"));
}

function opened(fixture: string) {
  const draft = openDraft(stored(fixture));
  if (draft === "newerVersion") throw new Error(fixture);
  return draft;
}

describe("前に保存された計画", () => {
  test.each(fixtures)("何も失わずに開き、いまの形で保存できる（%s）", (fixture) => {
    const draft = opened(fixture);
    expect(draft).toMatchObject({ ...(stored(fixture) as object), schemaVersion: newestVersion });
    expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  test("どの版にも見本がある", () => {
    const versions = new Set(fixtures.map((fixture) => Number(fixture.split("-")[0])));
    expect([...versions]).toEqual(Array.from({ length: newestVersion }, (_, index) => index + 1));
  });

  test("「家のこと」と「すること」ができる前の計画は、それが空の計画として読める", () => {
    const draft = opened("1-before-home.json");
    const plan = planOf(draft, isoDate("2026-11-24"));
    expect(plan).toMatchObject({
      birth: { dueDate: "2027-02-10", hasOlderChild: true },
      person: { name: "髙﨑　𠮷郎" },
      chores: [],
      shared: { worries: true, home: false },
    });
    expect(draft.doneToDos).toEqual([]);
  });
});

describe("開けないもの", () => {
  test("新しい版の計画は、読み取らずに、そうとわかる", () => {
    expect(openDraft({ ...aDraft(), schemaVersion: newestVersion + 1, answers: "別の形" })).toBe("newerVersion");
  });

  test.each([0, -1, 1.5, "1", undefined, null])("なかった版（%s）は開かない", (schemaVersion) => {
    expect(() => openDraft({ ...aDraft(), schemaVersion })).toThrow();
  });

  test("壊れた計画は、空の計画として開いたりしない", () => {
    expect(() => openDraft({ ...aDraft(), answers: [] })).toThrow();
    expect(() => openDraft(undefined)).toThrow();
  });
});
