import { describe, expect, test } from "vitest";
import { type Draft, draftSchema, withAnswers } from "./draft";
import { undone } from "./previousAnswers";
import { aDraft } from "./testing/answers";

const now = "2026-11-24T05:00:00.000Z";
const person = (name: string) => ({ name });
const nameIn = (draft: Draft) => draft.answers.person?.["name"];

describe("ひとつ前に戻す", () => {
  test("続けて書いた分は、まとめて一つの変更になる", () => {
    let draft = withAnswers(aDraft(), "person", person("山田"), now);
    for (const typed of ["山田太", "山田太郎"]) draft = withAnswers(draft, "person", person(typed), now, "typing");
    draft = withAnswers(draft, "person", person("山田太郎"), now);
    expect(nameIn(undone(draft))).toBe("山田");
  });

  test("保存したあとに書いたものは、新しい変更になる", () => {
    let draft = withAnswers(aDraft(), "person", person("一"), now, "typing");
    draft = withAnswers(draft, "person", person("一"), now);
    draft = withAnswers(draft, "person", person("二"), now, "typing");
    expect(nameIn(undone(draft))).toBe("一");
  });

  test("はじめての答えを戻すと、答えのない画面になる", () => {
    const draft = withAnswers(aDraft({}), "person", person("山田"), now);
    expect(undone(draft).answers).toEqual({});
    expect(nameIn(undone(undone(draft)))).toBe("山田");
  });

  test("何も変えずに保存しても、前の変更は戻せる", () => {
    let draft = withAnswers(aDraft(), "person", person("一"), now);
    draft = withAnswers(draft, "person", person("二"), now);
    draft = withAnswers(draft, "birth", draft.answers.birth ?? {}, now);
    expect(nameIn(undone(draft))).toBe("一");
  });

  test("消した行は、そのあとに書き足していても戻る", () => {
    const rows = { "leave.0.days": "3", "leave.1.days": "5" };
    let draft = withAnswers(aDraft(), "leaves", { "leave.0.days": "3" }, now);
    draft = withAnswers(draft, "leaves", rows, now, "typing");
    draft = withAnswers(draft, "leaves", { "leave.0.days": "5" }, now, "removal");
    draft = withAnswers(draft, "leaves", { "leave.0.days": "6" }, now, "typing");
    expect(draft.previous).toMatchObject({ change: "removal" });
    expect(undone(draft).answers.leaves).toEqual(rows);
  });

  test("二度戻すと、戻す前と同じになる", () => {
    const draft = withAnswers(withAnswers(aDraft(), "person", person("一"), now), "person", person("二"), now);
    expect(nameIn(undone(undone(draft)))).toBe("二");
  });

  test("変えたことがなければ、何もしない", () => {
    expect(undone(aDraft())).toEqual(aDraft());
  });

  test("ひとつ前の答えも、保存して読み戻せる", () => {
    const draft = withAnswers(aDraft(), "person", person("山田"), now, "typing");
    expect(draftSchema.parse(JSON.parse(JSON.stringify(draft))).previous).toEqual({ step: "person", change: "typing" });
  });
});
