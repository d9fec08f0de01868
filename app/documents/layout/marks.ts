import type { TextStyle, Tone } from "./sheet";
import type { Structure } from "./structure";

/** What lies on a page. Positions in millimetres from the top left; text by its baseline. */
export type Mark = TextMark | LineMark | BoxMark;

export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly tone: Tone;
}

export interface LineMark {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  readonly tone: Tone;
  readonly dash?: readonly number[];
}

export interface BoxMark {
  readonly kind: "box";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Tone | "paper";
  readonly outline?: number;
  readonly dash?: readonly number[];
}

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Marks that belong to one place of the document's structure, or to none (rules, running foot, repeated headings). */
export interface Piece {
  readonly belongsTo: Structure | "artifact";
  readonly marks: readonly Mark[];
  /** The area of a figure. */
  readonly bounds?: Bounds;
}

export function shifted(piece: Piece, dx: number, dy: number): Piece {
  const marks = piece.marks.map((mark) => shiftedMark(mark, dx, dy));
  return piece.bounds
    ? { ...piece, marks, bounds: { ...piece.bounds, x: piece.bounds.x + dx, y: piece.bounds.y + dy } }
    : { ...piece, marks };
}

function shiftedMark(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === "line") {
    return { ...mark, x1: mark.x1 + dx, y1: mark.y1 + dy, x2: mark.x2 + dx, y2: mark.y2 + dy };
  }
  return { ...mark, x: mark.x + dx, y: mark.y + dy };
}
