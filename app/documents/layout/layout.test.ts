import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import type { Block, DocumentContent, Timeline } from "../blocks";
import { graphemes } from "./graphemes";
import { layout } from "./layout";
import type { Mark } from "./marks";
import type { TextMeasurer } from "./measurer";
import type { Page } from "./pagination";
import { bodyHeight, bodyWidth, millimetresPerPoint, points, sheet } from "./sheet";
import { FigureDoesNotFit } from "./table";

/** A measurer without fonts: every grapheme is one em wide, ASCII half. */
const measurer: TextMeasurer = {
  widthOf: (text, { size }) =>
    graphemes(text).reduce((sum, one) => sum + (/[\u0020-\u007E]/u.test(one) ? 0.5 : 1), 0) *
    points[size] *
    millimetresPerPoint,
};

function laidOut(...blocks: readonly Block[]) {
  const content: DocumentContent = { title: "試験", blocks, note: "注記", footing: "照合コード" };
  return layout(content, measurer);
}

const marksOn = ({ pieces }: Page): readonly Mark[] => pieces.flatMap(({ marks }) => marks);
const textsOn = (page: Page | undefined) =>
  page ? marksOn(page).flatMap((mark) => (mark.kind === "text" ? [mark.text] : [])) : [];

const aTable = (count: number, text = "業務"): Block => ({
  kind: "table",
  columns: [
    { title: "業務", width: 100 },
    { title: "金額", width: 70, isFigure: true },
  ],
  rows: Array.from({ length: count }, (_, index) => ({ cells: [`${text}${index + 1}`, `${index}円`] })),
});

describe("ページの割り付け", () => {
  test("表がページをまたぐと、見出しを繰り返し、繰り返しは読み上げない", () => {
    const { pages, structure } = laidOut(aTable(60));
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(textsOn(page)[0]).toBe("業務");
    expect(pages[1]?.pieces[0]?.belongsTo).toBe("artifact");
    expect(structure.children[0]?.children).toHaveLength(61);
  });

  test("行は途中で切れず、表の端の行は一つだけ離れない", () => {
    for (let count = 30; count < 75; count += 1) {
      const { pages } = laidOut(aTable(count));
      const rows = pages.map((page) => textsOn(page).filter((text) => /^業務\d/u.test(text)).length);
      expect(rows.reduce((sum, one) => sum + one, 0)).toBe(count);
      expect(Math.min(...rows)).toBeGreaterThan(1);
    }
  });

  test("箇条書きの最後の一つは、次のページに取り残されない", () => {
    for (let count = 20; count < 60; count += 1) {
      const items = Array.from({ length: count }, (_, index) => `項目${index + 1}`);
      const counts = laidOut({ kind: "list", items }).pages.map(
        (page) => textsOn(page).filter((text) => text.startsWith("項目")).length,
      );
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count);
      expect(counts.at(-1)).toBeGreaterThan(1);
    }
  });

  test("ページより高い行は、行を分けて続ける", () => {
    const long = Array.from({ length: 80 }, (_, index) => `${index + 1}行目`).join("\n");
    const { pages } = laidOut(aTable(1, long));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(textsOn).filter((text) => text.endsWith("行目"))).toHaveLength(79);
  });

  test("ページより高い項目も、行を分けて続ける", () => {
    const value = Array.from({ length: 200 }, (_, index) => `${index + 1}行目`).join("\n");
    const { pages } = laidOut({
      kind: "fields",
      rows: [[{ label: "不安", value }], [{ label: "連絡", value: "電話" }]],
    });
    const texts = pages.flatMap(marksOn).filter((mark) => mark.kind === "text");
    expect(texts.filter(({ text }) => text.endsWith("行目"))).toHaveLength(200);
    const lowest = Math.max(...texts.filter(({ text }) => text.endsWith("行目")).map(({ y }) => y));
    expect(lowest).toBeLessThan(sheet.top + bodyHeight);
  });

  test("まとめたものは、まとめて次のページに移る", () => {
    const group: Block = {
      kind: "together",
      blocks: [
        { kind: "heading", text: "確認" },
        { kind: "signatures", boxes: [{ role: "本人", statement: "変更できます。", hasSealBox: false }] },
      ],
    };
    for (let count = 20; count < 40; count += 1) {
      const { pages } = laidOut(aTable(count), group);
      const page = pages.find((one) => textsOn(one).includes("確認"));
      expect(textsOn(page)).toContain("署名又は記名");
    }
  });

  test("見出しは、次の内容と同じページにある", () => {
    for (let count = 25; count < 45; count += 1) {
      const { pages } = laidOut(
        aTable(count),
        { kind: "heading", text: "お願い" },
        { kind: "paragraph", text: "本文" },
      );
      expect(textsOn(pages.find((one) => textsOn(one).includes("お願い")))).toContain("本文");
    }
  });

  test("見出しは、一枚に収まらない項目の始まりとも同じページにある", () => {
    const rows = Array.from({ length: 60 }, (_, index) => [{ label: "項目", value: `${index + 1}番目` }]);
    for (let count = 25; count < 45; count += 1) {
      const { pages } = laidOut(aTable(count), { kind: "heading", text: "お願い" }, { kind: "fields", rows });
      expect(textsOn(pages.find((one) => textsOn(one).includes("お願い")))).toContain("1番目");
    }
  });

  test("書き込む欄は、ページに残った高さまで伸びる", () => {
    const { pages } = laidOut({ kind: "blanks", rows: [{ label: "配慮の内容", lines: 3 }] });
    const [page] = pages;
    const lowest = Math.max(
      ...(page?.pieces ?? [])
        .slice(0, -3)
        .flatMap(({ marks }) => marks)
        .map((mark) => (mark.kind === "line" ? mark.y1 : 0)),
    );
    expect(lowest).toBeCloseTo(sheet.top + bodyHeight, 5);
  });

  test("何も、紙の余白に出ない", () => {
    const { pages } = laidOut(
      { kind: "masthead", title: "育児参加計画書", facts: ["第1版", "照合コード"], scanned: "K7Q2" },
      {
        kind: "fields",
        rows: [
          [{ label: "所属", value: "あ".repeat(300) }],
          [
            { label: "氏", value: "い" },
            { label: "名", value: "う".repeat(90) },
          ],
        ],
      },
      aTable(45, "長い名前の業務をここに書きます。長い名前の業務をここに書きます。"),
      { kind: "list", items: ["あ".repeat(500), "い"] },
      aTimeline(),
      {
        kind: "blanks",
        rows: [{ label: "説明した事項", options: ["あ".repeat(9), "い".repeat(9), "う".repeat(9), "え".repeat(9)] }],
      },
    );
    for (const mark of pages.flatMap(marksOn)) {
      const right =
        mark.kind === "text"
          ? mark.x + measurer.widthOf(mark.text, mark.style)
          : mark.kind === "line"
            ? mark.x2
            : mark.x + mark.width;
      const left = mark.kind === "line" ? mark.x1 : mark.x;
      expect(left).toBeGreaterThanOrEqual(sheet.left - 0.01);
      expect(right, JSON.stringify(mark)).toBeLessThanOrEqual(sheet.left + bodyWidth + 0.01);
    }
  });
});

test("入らない金額は、縮めたり折ったりせず、誤りとする", () => {
  const table: Block = {
    kind: "table",
    columns: [
      { title: "項目", width: 150 },
      { title: "金額", width: 20, isFigure: true },
    ],
    rows: [{ cells: ["給料", "123,456,789,012"] }],
  };
  expect(() => laidOut(table)).toThrow(FigureDoesNotFit);
  expect(() =>
    laidOut({ kind: "keyFigures", figures: [{ label: "手取り", figure: "9".repeat(99), note: "" }] }),
  ).toThrow(FigureDoesNotFit);
});

test("ページの下の注記は、最初のページでだけ読み上げる", () => {
  const { pages } = laidOut({ kind: "paragraph", text: "一" }, { kind: "newPage" }, { kind: "paragraph", text: "二" });
  expect(pages).toHaveLength(2);
  const owners = pages.map(
    ({ pieces }) =>
      pieces.find(({ marks }) => marks.some((mark) => mark.kind === "text" && mark.text === "注記"))?.belongsTo,
  );
  expect(owners[0]).toMatchObject({ role: "P" });
  expect(owners[1]).toBe("artifact");
  expect(pages.map((page) => textsOn(page).at(-1))).toEqual(["1 / 2", "2 / 2"]);
});

test("印（目安など）は、入らないときだけ行を改める", () => {
  const withMark = (width: number): Block => ({
    kind: "table",
    columns: [
      { title: "項目", width },
      { title: "金額", width: 170 - width, isFigure: true },
    ],
    rows: [{ cells: ["所得税", "1"], mark: "目安・要確認・仮定" }],
  });
  const heightsOf = (block: Block) => {
    const marks = laidOut(block).pages.flatMap(marksOn);
    const [name, mark] = ["所得税", "目安・要確認・仮定"].map((text) =>
      marks.find((one) => one.kind === "text" && one.text === text),
    );
    return (mark?.kind === "text" ? mark.y : 0) - (name?.kind === "text" ? name.y : 0);
  };
  expect(Math.abs(heightsOf(withMark(60)))).toBeLessThan(1);
  expect(heightsOf(withMark(26))).toBeGreaterThan(3);
});

test("期間の図は、すべての期間の名前と日数を書く", () => {
  const texts = textsOn(laidOut(aTimeline()).pages[0]);
  for (const text of ["出生から57日間", "育児休業", "28日", "365日", "令和9年", "令和10年", "出産予定日 2月10日"]) {
    expect(texts).toContain(text);
  }
});

test("期間の図の日付は、重なるときだけ段を分けて書く", () => {
  const heightsWith = (label: string, date: string) => {
    const days = [...aTimeline().days, { label, date: isoDate(date) }];
    const marks = laidOut({ ...aTimeline(), days }).pages.flatMap(marksOn);
    return ["出産予定日 2月10日", label].map((text) => {
      const mark = marks.find((one) => one.kind === "text" && one.text === text);
      return mark?.kind === "text" ? mark.y : Number.NaN;
    });
  };
  const [birth, near] = heightsWith("復帰 3月22日", "2027-03-22");
  expect(near).toBeGreaterThan((birth ?? 0) + 2);
  const [sameBirth, far] = heightsWith("復帰 2月10日", "2028-02-10");
  expect(far).toBeCloseTo(sameBirth ?? 0, 6);
});

function aTimeline(): Timeline {
  return {
    kind: "timeline",
    description: "図",
    spans: [
      {
        label: "出生から57日間",
        first: isoDate("2027-02-10"),
        last: isoDate("2027-04-07"),
        note: "57日",
        pattern: "hatched",
      },
      { label: "育児休業", first: isoDate("2027-03-01"), last: isoDate("2027-03-28"), note: "28日", pattern: "solid" },
      { label: "育児休業", first: isoDate("2027-02-10"), last: isoDate("2028-02-09"), note: "365日", pattern: "solid" },
    ],
    days: [{ label: "出産予定日 2月10日", date: isoDate("2027-02-10"), isOrigin: true }],
  };
}

test("表の面が次のページにあふれたときは、続けて裏の面の内容を置く", () => {
  const overleaf: readonly Block[] = [{ kind: "overleaf" }, { kind: "paragraph", text: "裏" }];
  const pageOf = (pages: readonly Page[], text: string) => pages.findIndex((page) => textsOn(page).includes(text));
  const within = laidOut(
    { kind: "paragraph", text: "表" },
    ...overleaf,
    { kind: "newPage" },
    { kind: "paragraph", text: "次" },
  );
  expect(["表", "裏", "次"].map((text) => pageOf(within.pages, text))).toEqual([0, 1, 2]);
  const runOver = laidOut(aTable(60), ...overleaf, { kind: "newPage" }, { kind: "paragraph", text: "次" });
  expect(["業務1", "業務60", "裏", "次"].map((text) => pageOf(runOver.pages, text))).toEqual([0, 1, 1, 2]);
});
