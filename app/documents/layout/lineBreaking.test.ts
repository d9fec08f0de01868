import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphemes } from "./graphemes";
import { breakLines } from "./lineBreaking";

/** 全角を1、半角を0.5とする幅。 */
const widthOf = (text: string) =>
  graphemes(text).reduce((total, grapheme) => total + (/^[\u0020-\u007E｡-ﾟ]/u.test(grapheme) ? 0.5 : 1), 0);
const lines = (text: string, width: number) => breakLines(text, width, widthOf);

/** Wide enough for the longest run that must stay together: 「３，０００円～」. */
const narrowest = 7;

const character = fc.constantFrom(
  ..."あいうっャーん休業育児髙﨑𠮷神、。「」（）・々〜…0123456789ab AB,.-/％円①㈱ｶﾞ",
  "神󠄀",
  "か゚",
  "👨‍👩‍👧",
  "\n",
);

/** JIS X 4051 の行頭禁則・行末禁則の文字。 */
const neverAtStart =
  "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】°′″℃％‰ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ～〜,.)]}!?:;";
const neverAtEnd = "‘“（〔［｛〈《「『【([{￥＄£";

const corpus = [
  "育児休業（産後パパ育休を含みます。）を取得するときは、「いつから」「いつまで」を、所属長とよく話し合ってください。",
  "給与の額は、月の途中で休業を始めた場合、その月の日数（週休日を除きます。）を基に、日割りで計算されます。",
  "配偶者の方が出産する予定日は、令和9年2月10日（水）です。ウォーキング・ヨーグルト・ファックスなどのカタカナ、々〆も入れます。",
  "掛金は３，０００円～１２，５００円で、率は91.5‰（事業主と折半）です。対象は15件、10月から12か月、第2回、3割・5％です。",
  "「だいじょうぶですか？」「はい！」と、ゆっくり、しっかり、ちゃんと、ひとつひとつ確かめました……。ｶﾞﾝﾊﾞﾙｿﾞｰ。",
];

describe("禁則処理", () => {
  test.each(corpus)("どの幅でも、禁則文字が行頭・行末に来ない: %s", (text) => {
    for (let width = narrowest; width <= 40; width += 0.5) {
      const broken = lines(text, width);
      for (const line of broken.slice(1)) expect(neverAtStart, line).not.toContain(graphemes(line)[0]);
      for (const line of broken.slice(0, -1)) expect(neverAtEnd, line).not.toContain(graphemes(line).at(-1));
    }
  });

  test.each(corpus)("どの幅でも、文字は失われず、行は幅を超えない: %s", (text) => {
    for (let width = 6; width <= 40; width += 0.5) {
      const broken = lines(text, width);
      expect(broken.join("")).toBe(text);
      expect(Math.max(...broken.map(widthOf))).toBeLessThanOrEqual(width);
    }
  });

  test("数と助数詞、全角の数字、第と数は離れない", () => {
    for (let width = 6; width <= 20; width += 0.5) {
      const broken = lines("あと15件、全部で１２３４円です。第10回は3か月後です。", width).join("\n");
      for (const held of ["15\n件", "4\n円", "４\n円", "１\n２", "２\n３", "第\n10", "10\n回", "3\nか"]) {
        expect(broken).not.toContain(held);
      }
    }
  });

  test("切れ目のない並びも、紙からはみ出さない", () => {
    expect(lines("①②③④⑤⑥⑦⑧", 3)).toEqual(["①②③", "④⑤⑥", "⑦⑧"]);
    expect(Math.max(...lines("○○○○○○○○○○※※※※※※", 4).map(widthOf))).toBeLessThanOrEqual(4);
    expect(
      lines("https://example.invalid/a-very-long-path-without-a-space", 8).every((line) => widthOf(line) <= 8),
    ).toBe(true);
  });
});

describe("行の姿", () => {
  test("最後の行に一文字だけを残さない", () => {
    for (let width = 8; width <= 20; width += 1) {
      for (const text of corpus) {
        const broken = lines(text, width);
        if (broken.length > 1) expect(graphemes(broken.at(-1) ?? "").length, broken.join("\n")).toBeGreaterThan(1);
      }
    }
  });

  test("行数が増えないかぎり、ことばの切れ目で折り返す", () => {
    expect(lines("産後パパ育休（57日以内の育児休業）", 13.5)).toEqual(["産後パパ育休（57日以内の", "育児休業）"]);
    expect(lines("当直は4月末まで外してください。", 10)).toEqual(["当直は4月末まで", "外してください。"]);
    expect(lines("当直は4月末まで外してください。", 7)).toHaveLength(3);
    expect(lines("10月から翌3月まで", 5)).toEqual(["10月から", "翌3月まで"]);
  });

  test("改行は、そのまま行の終わりになる", () => {
    expect(lines("一行目\n\n三行目", 10)).toEqual(["一行目", "", "三行目"]);
    expect(lines("", 10)).toEqual([""]);
  });

  test("どんな文字列でも、空白のほかは失われない", () => {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        expect(lines(text, width).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
      { numRuns: 300 },
    );
  });
});
