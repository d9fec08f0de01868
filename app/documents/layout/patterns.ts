import type { Pattern } from "../blocks";
import type { Bounds, LineMark, Mark } from "./marks";
import { hairline } from "./sheet";

const spacing = 0.9;
const line = 0.2;

/** 面を、白黒の複写でも見分けられる模様で塗る。 */
export function patterned(area: Bounds, pattern: Pattern): readonly Mark[] {
  const box = { kind: "box", ...area } as const;
  switch (pattern) {
    case "solid":
      return [{ ...box, fill: "grey" }];
    case "open":
      return [{ ...box, fill: "paper", outline: hairline * 2 }];
    case "hatched":
      return [{ ...box, fill: "paper" }, ...rising(area), { ...box, outline: hairline * 2 }];
    case "crossed":
      return [{ ...box, fill: "paper" }, ...level(area), { ...box, outline: hairline * 2 }];
    case "barred":
      return [{ ...box, fill: "paper" }, ...upright(area), { ...box, outline: hairline * 2 }];
  }
}

/** Lines rising to the right, cut at the edges of the area. */
function rising({ x, y, width, height }: Bounds): readonly LineMark[] {
  const count = Math.ceil((width + height) / spacing);
  return Array.from({ length: count }, (_, index) => (index + 1) * spacing - height).flatMap((start) => {
    const from = Math.max(start, 0);
    const to = Math.min(start + height, width);
    if (to <= from) return [];
    return [stroke(x + from, y + height - (from - start), x + to, y + height - (to - start))];
  });
}

function level({ x, y, width, height }: Bounds): readonly LineMark[] {
  const count = Math.max(0, Math.ceil(height / spacing) - 1);
  return Array.from({ length: count }, (_, index) => {
    const at = y + (index + 1) * spacing;
    return stroke(x, at, x + width, at);
  });
}

function upright({ x, y, width, height }: Bounds): readonly LineMark[] {
  const count = Math.max(0, Math.ceil(width / spacing) - 1);
  return Array.from({ length: count }, (_, index) => {
    const at = x + (index + 1) * spacing;
    return stroke(at, y, at, y + height);
  });
}

function stroke(x1: number, y1: number, x2: number, y2: number): LineMark {
  return { kind: "line", x1, y1, x2, y2, thickness: line, tone: "ink" };
}
