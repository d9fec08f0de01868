import { describe, expect, test, vi } from "vitest";
import { canonicalJson } from "../../../app/documents/canonicalJson";
import { unprintableCharacters } from "../../../app/documents/fonts/unprintable";
import { drawableText } from "../../../app/documents/layout/drawableText";
import { paperDataFormat } from "../../../app/documents/paperData";
import {
  aParagraph,
  drawnStrings,
  fonts,
  interviewRecord,
  ownCopy,
  paperWith,
  submission,
  withWholeFonts,
} from "../../documents/paperKit";
import {
  attachmentOf,
  checkSyntax,
  differingPixels,
  informationOf,
  inkOn,
  laidOpen,
  pictures,
  scannedFrom,
  structureOf,
  textOf,
} from "../../documents/poppler";
import { anInterviewRecord } from "../../documents/sampleInterview";
import { canaryPay, someMoney } from "../../documents/sampleMoney";
import { aDuty, aLongPlan, anEmptyPlan, aPrintablePlan } from "../../documents/samplePlans";

/** Embedding whole fonts for comparison takes seconds of its own. */
vi.setConfig({ testTimeout: 120_000 });

const withoutSpaces = (text: string) => text.replace(/[\s\u3000\f]/gu, "");
/** Kanji from the front of the Unicode block: as many different glyphs as asked for. */
const kanji = (count: number) =>
  Array.from({ length: count }, (_, index) => String.fromCodePoint(0x4e00 + index * 3)).join("");

/** 氏名に現れる文字。字形の似たもの、異体字、半角カナ、機種依存文字を多く含む。 */
const nameCharacters = [
  ..."髙﨑𠮷𩸽𠀋𡈽𦚰𥔎辻神邉邊齋濵瀨德塚閒栁桒﨣渡辺斎斉藤高崎吉田山本佐々木〆ケ々ヶノ之進郎子美翔太陽菜",
  ..."ｱｲｳｴｵｶﾞｷﾞﾊﾟﾋﾟｯｬｭｮ㈱㈲①⑳Ⅷ㌔市区町村局部課係室所ABCxyz0189・（）「」ー〜",
  ..."神\u{E0100}|辻\u{E0100}|葛\u{E0100}|祇\u{E0100}|か\u309A".split("|"),
];

function nameNumbered(index: number): string {
  const length = 2 + (index % 23);
  return Array.from(
    { length },
    (_, place) => nameCharacters[(index * 7 + place * (index + 13)) % nameCharacters.length],
  ).join("");
}

describe("字形が欠けない", () => {
  test.each([
    ["小さな文書", "text", 12],
    ["小さな文書", "lead", 12],
    ["大きな文書", "text", 1_200],
    ["大きな文書", "lead", 1_200],
  ] as const)("%s（%s）は、書体をすべて埋め込んだものと同じに見える", async (_, style, count) => {
    const make = () => paperWith(aParagraph(kanji(count), style));
    const [subset, whole] = [pictures((await make()).pdf), pictures((await withWholeFonts(make)).pdf)];
    expect(inkOn(whole)).toBeGreaterThan(0);
    expect(inkOn(subset) / inkOn(whole)).toBeGreaterThan(0.999);
    expect(differingPixels(subset, whole)).toBe(0);
  });

  test("神と神󠄀、辻と辻󠄀は、違う字形で印字される", async () => {
    const glyphs = async (text: string) => pictures((await paperWith(aParagraph(text))).pdf, 150);
    expect(differingPixels(await glyphs("神"), await glyphs("神\u{E0100}"))).toBeGreaterThan(20);
    expect(differingPixels(await glyphs("葛"), await glyphs("葛\u{E0100}"))).toBeGreaterThan(20);
    expect(differingPixels(await glyphs("神"), await glyphs("神"))).toBe(0);
  });

  test("髙﨑𠮷、≒、半角カナ、丸数字、㈱は印字でき、読み取れる", async () => {
    const text = "髙﨑𠮷≒ｶﾞﾝﾊﾟﾙ①㈱㋿か゚々〆";
    const { pdf } = await paperWith(aParagraph(text));
    expect(withoutSpaces(textOf(pdf))).toContain(text);
    const missing = pictures((await paperWith(aParagraph("\uE000".repeat(12)))).pdf, 150);
    expect(differingPixels(pictures(pdf, 150), missing)).toBeGreaterThan(100);
    expect(await unprintableCharacters([{ place: "氏名", text }], fonts)).toEqual([]);
  });
});

describe("印字できない文字", () => {
  test("外字、絵文字、書体にない異体字を、場所と一緒に挙げる", async () => {
    const found = await unprintableCharacters(
      [
        { place: "氏名", text: "山\uE000田\uE000" },
        { place: "業務1の名称", text: "邉\u{E0105}さんの窓口😀" },
        { place: "所属", text: "総務部 職員課\n給与係" },
      ],
      fonts,
    );
    expect(found).toEqual([
      { place: "氏名", character: "\uE000", codePoints: "U+E000", printedAs: "missing" },
      { place: "業務1の名称", character: "邉\u{E0105}", codePoints: "U+9089 U+E0105", printedAs: "variation" },
      { place: "業務1の名称", character: "😀", codePoints: "U+1F600", printedAs: "missing" },
    ]);
  });

  test("紙には〓か、標準の字形が印字される", async () => {
    const { pdf } = await paperWith(aParagraph("山\uE000田、邉\u{E0105}"));
    expect(withoutSpaces(textOf(pdf))).toContain("山〓田、邉");
  });
});

describe("取り出した文字", () => {
  test.each([
    ["いつもの計画", aPrintablePlan()],
    ["長い計画", aLongPlan()],
    ["空の計画", anEmptyPlan()],
  ])("%sでは、印字した文字と同じ", async (_, plan) => {
    const { planDocument } = await import("../../../app/documents/planDocument");
    const { pdf, laidOut } = await paperWith(...planDocument(plan, "0123 4567 89ab cdef").blocks);
    expect(withoutSpaces(textOf(pdf))).toBe(withoutSpaces(drawableText(drawnStrings(laidOut).join(""))));
  });

  test("2,000人の氏名と所属は、一文字も欠けず、紙からはみ出さない", async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => ({
      cells: [nameNumbered(index), nameNumbered(index + 9_999)],
    }));
    const { pdf, laidOut } = await paperWith({
      kind: "table",
      columns: [
        { title: "氏名", width: 60 },
        { title: "所属", width: 110 },
      ],
      rows,
    });
    const texts = rows.flatMap(({ cells }) => cells.map((text) => ({ place: "氏名", text })));
    expect(await unprintableCharacters(texts, fonts)).toEqual([]);
    expect(withoutSpaces(textOf(pdf))).toBe(withoutSpaces(drawableText(drawnStrings(laidOut).join(""))));
    const typesetter = await fonts.typesetterFor(["𠮷≒"]);
    const ends = laidOut.pages.flatMap(({ pieces }) =>
      pieces.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === "text" ? [mark.x + typesetter.widthOf(mark.text, mark.style)] : [])),
      ),
    );
    expect(Math.max(...ends)).toBeLessThan(190.01);
  });

  test("前の文書の文字が、次の文書に混ざらない", async () => {
    const second = () => paperWith(aParagraph("神 方日 〜 辻"));
    const fresh = (await second()).pdf;
    await paperWith(aParagraph("神\u{E0100} \u2F45\u2F47 ～ 辻\u{E0101}"));
    const after = (await second()).pdf;
    expect(Buffer.from(after).equals(Buffer.from(fresh))).toBe(true);
    expect(withoutSpaces(textOf(after))).toContain("神方日〜辻");
  });
});

describe("ファイル", () => {
  test("構文に誤りがなく、A4で、題名・言語・タグがある", async () => {
    const pdf = await submission(aPrintablePlan());
    checkSyntax(pdf);
    const information = informationOf(pdf);
    expect(information).toMatch(/Title:\s+育児参加計画書（提出用）/u);
    expect(information).toMatch(/Tagged:\s+yes/u);
    expect(information).toMatch(/Page size:\s+595\.\d+ x 841\.89 pts \(A4\)/u);
    expect(information).not.toMatch(/Author:/u);
    const opened = laidOpen(pdf);
    expect(opened).toContain("/Lang (ja-JP)");
    expect(opened).toContain("<pdfaid:part>3</pdfaid:part>");
    expect(opened).toContain("/OutputIntents");
    expect(opened).toContain("/DisplayDocTitle true");
  });

  test("読み上げの順は、紙の順と同じ", async () => {
    const read = structureOf(await submission(aPrintablePlan()));
    const order = [
      "H1",
      "所属",
      "山田 太郎",
      "休む予定",
      "出生から57日間",
      "職場へのお願い",
      "業務の分担と連絡",
      "面談の記録",
      "署名又は記名",
    ];
    const places = order.map((part) => read.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(read).toMatch(/TH/u);
  });

  test("同じ計画からは、同じバイト列ができる", async () => {
    const [one, other] = [await submission(aPrintablePlan()), await submission(aPrintablePlan())];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    const changed = await submission(aPrintablePlan({ contact: "電話" }));
    expect(Buffer.from(one).equals(Buffer.from(changed))).toBe(false);
  });

  test.each([
    ["いつもの計画", aPrintablePlan()],
    ["空の計画", anEmptyPlan()],
    [
      "業務が10件の計画",
      aPrintablePlan({ duties: Array.from({ length: 10 }, (_, index) => aDuty({ name: `業務${index + 1}` })) }),
    ],
  ])("%sの提出用は、2ページに収まる", async (_, plan) => {
    expect(informationOf(await submission(plan))).toMatch(/Pages:\s+2\n/u);
  });

  test.each([
    ["いつもの計画", aPrintablePlan()],
    ["長い計画", aLongPlan()],
    ["空の計画", anEmptyPlan()],
  ])("%sの面談記録の用紙は、紙1枚の両面に収まる", async (_, plan) => {
    const pdf = await interviewRecord(plan);
    checkSyntax(pdf);
    expect(informationOf(pdf)).toMatch(/Pages:\s+2\n/u);
  });

  test("二次元コードから、計画番号と照合コードを読み取れる", async () => {
    const pdf = await submission(aPrintablePlan());
    const code = /照合コード\s*((?:[0-9a-f]{4} ?){4})/u.exec(textOf(pdf))?.[1]?.replaceAll(" ", "").trim();
    expect(scannedFrom(pdf)).toBe(`QR-Code:K7Q2-M9XD ${code?.toUpperCase()}`);
  });

  test("計画のデータが付いていて、そのまま読み出せる", async () => {
    const plan = aPrintablePlan();
    expect(attachmentOf(await submission(plan), "plan.json")).toBe(
      canonicalJson({ format: paperDataFormat, plan: plan.data }),
    );
  });
});

describe("お金", () => {
  const canaries = [
    ...Object.values(canaryPay.items),
    canaryPay.standardMonthlyRemuneration,
    canaryPay.residentTax,
    ...canaryPay.bonuses.map(({ gross }) => gross),
  ].flatMap((value) => [String(value), value.toLocaleString("ja-JP")]);
  const everything = (pdf: Uint8Array) => [textOf(pdf), laidOpen(pdf), attachmentOf(pdf, "plan.json")].join("\n");

  test("提出用のどこにも、給与の数字がない", async () => {
    const seen = everything(await submission(aPrintablePlan()));
    for (const canary of canaries) expect(seen).not.toContain(canary);
  });

  test("本人控えには、試算と入力した数字が載る", async () => {
    const pdf = await ownCopy(aPrintablePlan(), someMoney(), { plan: {}, money: { pay: canaryPay } });
    const seen = everything(pdf);
    expect(seen).toContain("317,613");
    expect(seen).toContain("913137");
    for (const part of [
      "家計の試算",
      "月ごとの内訳",
      "含まれていないもの",
      "要確認",
      "使った規定",
      "目安",
      "本人控え",
    ]) {
      expect(withoutSpaces(seen)).toContain(part);
    }
    checkSyntax(pdf);
  });

  test("同じ版の紙は、どれも同じ照合コードを持つ", async () => {
    const codeOn = (pdf: Uint8Array) => /照合コード\s*((?:[0-9a-f]{4} ?){4})/u.exec(textOf(pdf))?.[1]?.trim();
    const code = codeOn(await submission(aPrintablePlan()));
    expect(code).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/u);
    expect(codeOn(await ownCopy(aPrintablePlan(), someMoney(), { plan: {}, money: { pay: canaryPay } }))).toBe(code);
    expect(codeOn(await interviewRecord(aPrintablePlan(), anInterviewRecord()))).toBe(code);
  });
});
