import { expect, test } from "vitest";
import { newPasswordSchema } from "./passwordRules";

const messagesFor = (next: string, again = next) =>
  newPasswordSchema("jinji1")
    .safeParse({ current: "x", next, again })
    .error?.issues.map(({ message }) => message.slice(0, 12));

const tooShort = "新しいパスワードは、15";
const guessed = "よく使われる言葉や並び、";

// biome-ignore format: one case a line
test.each([
  ["correct horse battery staple", undefined],
  ["雨の朝に青い自転車で図書館へ行く", undefined],
  ["7-Kumo.no.ue-no_hirune", undefined],
  ["x".repeat(14), tooShort],
  ["kumonouehirune", tooShort],
  ["kaki-momo-nashi".repeat(14), tooShort],
  ["passwordpassword", guessed],
  ["Password1234567890", guessed],
  ["qwertyuiopasdfghjkl", guessed],
  ["aaaaaaaaaaaaaaaaaaaa", guessed],
  ["abcabcabcabcabcabc", guessed],
  ["987654321987654321", guessed],
  ["jinji1jinji1jinji1", guessed],
  ["ikuji-keikakusho-navi-2026", guessed],
  ["zaqzaqzaqzaqzaqzaq", guessed],
])("「%s」", (typed, expected) => {
  expect(messagesFor(typed)?.[0]).toBe(expected);
});

test("文字の種類は求めず、もう一度の欄が違えば断り、全角で打っても同じものと見る", () => {
  expect(messagesFor("ながいながいひらがなだけのことば")).toBeUndefined();
  expect(messagesFor("correct horse battery", "correct horse batter")).toEqual(["確かめの欄に、新しいパス"]);
  expect(messagesFor("ｃｏｒｒｅｃｔ　ｈｏｒｓｅ　ｂａｔｔｅｒｙ", "correct horse battery")).toBeUndefined();
});
