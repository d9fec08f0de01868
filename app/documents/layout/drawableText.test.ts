import { expect, test } from "vitest";
import { drawableText } from "./drawableText";

test("氏名の字形を変えない", () => {
  for (const name of ["髙﨑 𠮷郎", "神田 神子", "神󠄀 辻󠄀 葛󠄀", "㈱①ⅷ㌔", "ｶﾞﾝﾊﾞﾙ", "ﬁ é"])
    expect(drawableText(name)).toBe(name);
});

test("同じ字形に見える文字は、一つにそろえる", () => {
  expect(drawableText("10～12")).toBe("10〜12");
  expect(drawableText("\u2F45\u2F47")).toBe("方日");
  expect(drawableText("か\u3099き\u309A")).toBe("が\u304D\u309A".normalize("NFC"));
});

test("見えない文字は取り除き、改行は残す", () => {
  expect(drawableText("山\u0000田\u202E\u200B太\u2060郎\uFEFF\u2028")).toBe("山田太郎");
  expect(drawableText("一\r\n二\r三")).toBe("一\n二\n三");
  expect(drawableText("☎\uFE0F")).toBe("☎");
});
