import { expect, test } from "vitest";
import { aboutYenText, differenceText, yenText } from "./yenInJapanese";

// prettier-ignore
const rounded = [
  { value: 0, text: "千円未満" },
  { value: 999, text: "千円未満" },
  { value: 1_000, text: "約1,000円" },
  { value: 4_249, text: "約4,200円" },
  { value: 9_949, text: "約9,900円" },
  { value: 9_950, text: "約1万円" },
  { value: 14_499, text: "約1万4千円" },
  { value: 41_200, text: "約4万1千円" },
  { value: 99_499, text: "約9万9千円" },
  { value: 99_500, text: "約10万円" },
  { value: 268_007, text: "約27万円" },
  { value: 1_234_567, text: "約123万円" },
  { value: -268_007, text: "約27万円" },
];

test.each(rounded)("文の中では $value 円を「$text」と言う", ({ value, text }) => {
  expect(aboutYenText(value)).toBe(text);
});

test("正確な額は、桁区切りと単位を付ける", () => {
  expect([yenText(1_234_567), yenText(0), yenText(-15_000)]).toEqual(["1,234,567円", "0円", "−15,000円"]);
});

test("差は、符号ではなく言葉で書く", () => {
  expect([differenceText(-12_000), differenceText(8_095), differenceText(0)]).toEqual([
    "12,000円 少ない",
    "8,095円 多い",
    "同じ",
  ]);
});
