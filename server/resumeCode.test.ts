import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clearLetters } from "./randomText";
import { newResumeCode, type ResumeCode, readResumeCode, writeResumeCode } from "./resumeCode";

const anyCode = fc.constant(null).map(newResumeCode);
/** Lone surrogates and control characters included. */
const anyUtf16 = fc.array(fc.nat(0xffff), { maxLength: 30 }).map((units) => String.fromCharCode(...units));
const anyLetter = fc.constantFrom(...clearLetters);

describe("再開コードの書き方", () => {
  test("12文字と確認の1文字を、4文字ずつハイフンで区切る", () => {
    expect(writeResumeCode(newResumeCode())).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]$/);
  });

  test("確認の文字は、手で計算した値と同じになる", () => {
    // In the field of 32 elements with x⁵ = x² + 1: only the twelfth letter is 1, so the check is x = 2.
    expect(readResumeCode("0000-0000-0001-2")).toBe("0000000000012");
    // Only the first letter is 1: the check is x¹² = x⁷·x⁵ = 0b01110 = 14.
    expect(readResumeCode("1000-0000-0000-E")).toBe("100000000000E");
    expect(readResumeCode("1000-0000-0000-F")).toBeUndefined();
  });

  test("1万個作っても、同じコードは出ない", () => {
    expect(new Set(Array.from({ length: 10_000 }, newResumeCode)).size).toBe(10_000);
  });

  test("32種類の文字が、どの位置にも出る", () => {
    const codes = Array.from({ length: 3_000 }, newResumeCode);
    for (let position = 0; position < 13; position += 1) {
      expect(new Set(codes.map((code) => code[position])).size).toBe(32);
    }
  });
});

describe("入力された再開コードの読み方", () => {
  const spellings: readonly { how: string; respell: (written: string) => string }[] = [
    { how: "そのまま", respell: (written) => written },
    { how: "小文字", respell: (written) => written.toLowerCase() },
    { how: "ハイフンなし", respell: (written) => written.replaceAll("-", "") },
    { how: "空白で区切る", respell: (written) => ` ${written.replaceAll("-", " ")}　` },
    {
      how: "全角",
      respell: (written) => written.replace(/[0-9A-Z-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    },
    { how: "長音記号をハイフンのかわりに打つ", respell: (written) => written.replaceAll("-", "ー") },
    { how: "0をOと打つ", respell: (written) => written.replaceAll("0", "O") },
    { how: "0を小文字のoと打つ", respell: (written) => written.replaceAll("0", "o") },
    { how: "1をIと打つ", respell: (written) => written.replaceAll("1", "I") },
    { how: "1を小文字のlと打つ", respell: (written) => written.replaceAll("1", "l") },
  ];

  test.each(spellings)("$how：同じコードとして読む", ({ respell }) => {
    fc.assert(fc.property(anyCode, (code) => readResumeCode(respell(writeResumeCode(code))) === code));
    expect(readResumeCode(respell("1000-0000-0000-E"))).toBe("100000000000E");
  });

  test("どの1文字を間違えても、読まない", () => {
    fc.assert(
      fc.property(anyCode, fc.nat(12), anyLetter, (code, position, letter) => {
        fc.pre(code[position] !== letter);
        expect(readResumeCode(code.slice(0, position) + letter + code.slice(position + 1))).toBeUndefined();
      }),
    );
  });

  test("どの2文字を入れ替えても、読まない", () => {
    fc.assert(
      fc.property(anyCode, fc.nat(12), fc.nat(12), (code, one, other) => {
        fc.pre(code[one] !== code[other]);
        const letters = [...code];
        [letters[one], letters[other]] = [code.charAt(other), code.charAt(one)];
        expect(readResumeCode(letters.join(""))).toBeUndefined();
      }),
    );
  });

  test("どんな文字列を渡しても、例外にならず、読めたものは正しい形をしている", () => {
    fc.assert(
      fc.property(anyUtf16, (typed) => {
        const read: ResumeCode | undefined = readResumeCode(typed);
        expect(read === undefined || readResumeCode(read) === read).toBe(true);
      }),
    );
  });

  test.each([
    "",
    "-",
    "XXXX",
    "0".repeat(14),
    "😀".repeat(13),
    "あいうえおかきくけこさしす",
    "U000-0000-0000-0",
    "0".repeat(100_000),
  ])("「%s」は読まない", (typed) => {
    expect(readResumeCode(typed)).toBeUndefined();
  });
});
