import type { IsoDate } from "#salary-rules/kernel/isoDate";

/** What a document contains. Where it goes is decided by `layout`. */
export type Block =
  | Masthead
  | Heading
  | Paragraph
  | List
  | KeyFigures
  | Fields
  | Table
  | Timeline
  | Chart
  | Blanks
  | Signatures
  | { readonly kind: "together"; readonly blocks: readonly Block[] }
  | PageStart;

/** `newPage` always starts a page; `overleaf` starts the back of the sheet, unless the front has already run over. */
export type PageStart = { readonly kind: "newPage" } | { readonly kind: "overleaf" };

/** 表題。The title on the left; on the right the facts that identify the paper, for people and for a camera. */
export interface Masthead {
  readonly kind: "masthead";
  readonly title: string;
  readonly facts: readonly string[];
  /** 二次元コードに入れる文字。None on a paper that is not about one plan. */
  readonly scanned?: string;
}

export interface Heading {
  readonly kind: "heading";
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly style?: "text" | "small" | "lead";
  /** Stays on the page of what it introduces. */
  readonly introduces?: boolean;
}

/** 箇条書き。 */
export interface List {
  readonly kind: "list";
  readonly items: readonly string[];
}

/** 大きく示す数字。Side by side. */
export interface KeyFigures {
  readonly kind: "keyFigures";
  readonly figures: readonly KeyFigure[];
}

export interface KeyFigure {
  readonly label: string;
  readonly figure: string;
  readonly note: string;
}

export interface Field {
  readonly label: string;
  readonly value: string;
}

/** 項目名と内容。One or two to a row. */
export interface Fields {
  readonly kind: "fields";
  readonly rows: readonly (readonly Field[])[];
}

export interface Column {
  readonly title: string;
  /** Millimetres; the columns fill the width of the body. */
  readonly width: number;
  /** 金額と日数は右にそろえ、折り返さない。 */
  readonly isFigure?: boolean;
}

export interface Row {
  readonly cells: readonly string[];
  /** 印（目安・仮定・要確認）。Stands small behind the first cell. */
  readonly mark?: string;
  readonly isTotal?: boolean;
}

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly isSmall?: boolean;
  /** Rows closer together: a long table of which several stand on a page. */
  readonly isDense?: boolean;
}

/** 期間を月の目盛りの上に帯で示す図。 */
export interface Timeline {
  readonly kind: "timeline";
  readonly description: string;
  readonly spans: readonly Span[];
  readonly days: readonly MarkedDay[];
}

export interface Span {
  readonly label: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Written beside the bar. */
  readonly note: string;
  readonly pattern: "hatched" | "solid";
}

export interface MarkedDay {
  readonly label: string;
  readonly date: IsoDate;
  /** Drawn through the whole figure: what the spans are counted from. */
  readonly isOrigin?: boolean;
}

export type Pattern = "solid" | "hatched" | "crossed" | "barred" | "open";

export interface Series {
  readonly label: string;
  readonly pattern: Pattern;
}

/** 積み上げ棒グラフ。 */
export interface Chart {
  readonly kind: "chart";
  readonly description: string;
  readonly series: readonly Series[];
  readonly outlineLabel: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** 年。Given where it changes. */
  readonly year?: string;
  /** One for each series, in yen; below zero it hangs under the axis. None where the month could not be computed. */
  readonly segments: readonly BarSegment[];
  readonly total: string;
  /** The height of the outline behind the bar. */
  readonly outline: number;
}

export interface BarSegment {
  readonly value: number;
  /** Written on the segment where it has room. */
  readonly label: string;
}

/** 手で書き込む欄。 */
export interface Blanks {
  readonly kind: "blanks";
  readonly rows: readonly Blank[];
}

export interface Blank {
  readonly label: string;
  /** Printed text with room between its words. */
  readonly text?: string;
  /** □を付けて並べる選択肢。 */
  readonly options?: readonly string[];
  /** Ruled lines to write on. */
  readonly lines?: number;
}

export interface Signatures {
  readonly kind: "signatures";
  readonly boxes: readonly SignatureBox[];
}

export interface SignatureBox {
  readonly role: string;
  readonly statement: string;
  /** 押印の欄。 */
  readonly hasSealBox: boolean;
}

/** A whole document: its blocks and what stands on every page. */
export interface DocumentContent {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** 各ページの下に必ず印字する注記。 */
  readonly note: string;
  readonly footing: string;
}
