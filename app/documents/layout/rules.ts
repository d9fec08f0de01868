import type { LineMark, Piece } from "./marks";
import { bodyWidth, hairline, rule } from "./sheet";

/** 罫線。A hairline between rows, a stronger rule above a section. */
export function hairlineAt(y: number, from = 0, to = bodyWidth): LineMark {
  return { kind: "line", x1: from, y1: y, x2: to, y2: y, thickness: hairline, tone: "grey" };
}

export function ruleAt(y: number): LineMark {
  return { kind: "line", x1: 0, y1: y, x2: bodyWidth, y2: y, thickness: rule, tone: "ink" };
}

export function artifact(...marks: Piece["marks"]): Piece {
  return { belongsTo: "artifact", marks };
}
