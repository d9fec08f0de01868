import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { draftSchema, newDraft } from "../draft";
import { newestVersion } from "../draftVersions/openDraft";
import { undone } from "../previousAnswers";
import { sampleAnswers } from "../sample";
import { aDraft } from "../testing/answers";
import { ownDataOf, withOwnData } from "./ownData";
import { mostCharacters, readOwnData, textToShowAgain } from "./readOwnData";

const now = "2026-11-24T05:00:00.000Z";
const today = isoDate("2026-11-24");
const sample = { ...newDraft(today, now, sampleAnswers(today)), doneToDos: ["birthNotification"] };
const exported = ownDataOf(sample, now);
const refusal = (text: string) => {
  const read = readOwnData(text);
  return read.kind === "refused" ? read.message : "読み取れた";
};

describe("書き出して、読み込む", () => {
  test("別の計画に読み込むと、同じ答えになる。見本の印と作った日は移らない", () => {
    const read = readOwnData(JSON.stringify(exported, undefined, 2));
    if (read.kind !== "read") throw new Error(read.message);
    const draft = withOwnData(aDraft({}), read.data, now);
    expect(draft.answers).toEqual(sample.answers);
    expect(draft.doneToDos).toEqual(["birthNotification"]);
    expect(draft).toMatchObject({ isSample: false, createdOn: "2026-11-24" });
  });

  test("書き途中の答えも、そのまま移る", () => {
    const draft = aDraft({ leaves: { "leave.0.start": "2027年2月1", "leave.0.id": "leave-1" } });
    const read = readOwnData(JSON.stringify(ownDataOf(draft, now)));
    expect(read).toMatchObject({ kind: "read", data: { answers: draft.answers } });
  });

  test("読み込んでも、ひとつ前に戻せば、済の印まで元どおりになる", () => {
    const before = { ...aDraft(), isSample: true, doneToDos: ["T01"], confirmation: { points: ["点"], note: "確認" } };
    const imported = withOwnData(before, exported, now);
    expect(imported.confirmation).toBeUndefined();
    const { previous, ...back } = undone(imported);
    expect(back).toEqual({ ...before, savedAt: now });
    expect(undone({ ...back, previous })).toEqual(imported);
    expect(draftSchema.parse(JSON.parse(JSON.stringify(imported)))).toEqual(imported);
  });

  test("いちばん長い計画でも、読み込める大きさに収まる", () => {
    const wish = "長".repeat(400);
    const rows = Array.from({ length: 30 }, (_, row) => [
      [`duty.${row}.name`, "名".repeat(60)],
      [`duty.${row}.season`, "時".repeat(40)],
      [`duty.${row}.who`, "人".repeat(40)],
      [`duty.${row}.method`, "acrossTeams"],
      [`duty.${row}.until`, "2027年2月10日"],
    ]).flat();
    const wishes = { workingHours: wish, workplace: wish, leaveTiming: wish, workload: wish, contact: wish };
    const answers = { ...sample.answers, wishes, duties: Object.fromEntries(rows) };
    const text = JSON.stringify(ownDataOf({ ...sample, answers }, now), undefined, 2);
    expect(text.length).toBeLessThan(mostCharacters / 2);
    expect(readOwnData(text).kind).toBe("read");
  });
});

describe("断る", () => {
  const spoilt = (change: object) => JSON.stringify({ ...exported, ...change });
  const withPerson = (person: unknown) => spoilt({ answers: { person } });

  const cases: readonly { what: string; text: string; message: RegExp }[] = [
    { what: "何もない", text: " \n", message: /貼り付けるか、ファイルを選んで/ },
    { what: "大きすぎる", text: spoilt({ note: "あ".repeat(mostCharacters) }), message: /大きすぎます/ },
    { what: "途中まで", text: JSON.stringify(exported).slice(0, -1), message: /全部を、そのまま/ },
    { what: "JSONではない", text: "計画書", message: /全部を、そのまま/ },
    { what: "深すぎる", text: withPerson({ name: [["a"]] }), message: /全部を、そのまま/ },
    { what: "とても深い", text: "[".repeat(19_000) + "]".repeat(19_000), message: /全部を、そのまま/ },
    { what: "別のアプリのもの", text: spoilt({ format: "other" }), message: /書き出したデータではありません/ },
    { what: "配列", text: "[]", message: /書き出したデータではありません/ },
    { what: "null", text: "null", message: /書き出したデータではありません/ },
    { what: "新しい版", text: spoilt({ schemaVersion: newestVersion + 1 }), message: /新しい版のアプリ/ },
    { what: "知らない項目", text: spoilt({ salary: 300_000 }), message: /書き換えずに/ },
    { what: "知らない手順", text: spoilt({ answers: { meals: {} } }), message: /書き換えずに/ },
    { what: "家計の金額", text: spoilt({ money: { residentTax: "18,317" } }), message: /残しません/ },
    { what: "欄の名前でない名前", text: withPerson({ _revision: "1" }), message: /書き換えずに/ },
    { what: "数字の答え", text: withPerson({ name: 1 }), message: /書き換えずに/ },
    { what: "長すぎる答え", text: withPerson({ name: "a".repeat(10_001) }), message: /書き換えずに/ },
    {
      what: "多すぎる欄",
      text: withPerson(Object.fromEntries(Array.from({ length: 401 }, (_, index) => [`field${index}`, ""]))),
      message: /書き換えずに/,
    },
  ];

  test.each(cases)("$what → 直し方を伝える", ({ text, message }) => {
    expect(refusal(text)).toMatch(message);
  });

  test("家計の金額が入った文は、欄に戻さない。ほかの文は、そのまま戻す", () => {
    const torn = '{"format":"ikuji-sanka-keikakusho-paper","money":{"residentTax":"18,317"},"pl';
    expect(refusal(torn)).toMatch(/残しません/);
    expect(textToShowAgain(torn)).toBe("");
    const written = withPerson({ name: '"money": 1' });
    expect(textToShowAgain(written)).toBe(written);
  });

  test("文の中のかっこは、深さに数えない", () => {
    expect(readOwnData(withPerson({ name: '{[{["\\"[[[[' })).kind).toBe("read");
  });

  test("__proto__ という名前は、何も書き換えない", () => {
    const text = JSON.stringify(exported).replace('"answers":{', '"answers":{"__proto__":{"polluted":"yes"},');
    const read = readOwnData(text);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(read.kind === "read" ? Object.keys(read.data.answers) : []).not.toContain("__proto__");
  });
});
