import type { Run } from "../fonts/typesetter";
import type { BoxMark, LineMark, Mark, TextMark } from "../layout/marks";
import type { Page } from "../layout/pagination";
import { millimetresPerPoint, points, sheet, type Tone } from "../layout/sheet";
import type { Structure } from "../layout/structure";

export interface TextEncoder {
  runsOf(mark: TextMark): readonly Run[];
  /** The name of the font on the page and the hexadecimal string that shows the run in it. */
  shown(run: Run): { readonly font: string; readonly glyphs: string };
}

export interface PageContent {
  readonly operators: string;
  /** The owner of each marked content sequence; the index is its MCID. */
  readonly owners: readonly Structure[];
}

const grey: Readonly<Record<Tone | "paper", number>> = { ink: 0, grey: 0.3, paper: 1 };

/** The operators of one page: marks from the top left in millimetres become points from the bottom left. */
export function pageContent(page: Page, encoder: TextEncoder): PageContent {
  const owners: Structure[] = [];
  const parts: string[] = [];
  for (const { belongsTo, marks } of page.pieces) {
    const drawn = marks.map((mark) => operatorsOf(mark, encoder)).filter((one) => one !== "");
    if (drawn.length === 0) continue;
    if (belongsTo === "artifact") {
      parts.push("/Artifact BMC", ...drawn, "EMC");
    } else {
      parts.push(`/${belongsTo.role} <</MCID ${owners.length}>> BDC`, ...drawn, "EMC");
      owners.push(belongsTo);
    }
  }
  return { operators: parts.join("\n"), owners };
}

function operatorsOf(mark: Mark, encoder: TextEncoder): string {
  switch (mark.kind) {
    case "text":
      return textOperators(mark, encoder);
    case "line":
      return lineOperators(mark);
    case "box":
      return boxOperators(mark);
  }
}

function textOperators(mark: TextMark, encoder: TextEncoder): string {
  if (mark.text.trim() === "") return "";
  let { x } = mark;
  const shown = encoder.runsOf(mark).map((run) => {
    const { font, glyphs } = encoder.shown(run);
    const operators = `/${font} ${points[mark.style.size]} Tf 1 0 0 1 ${across(x)} ${up(mark.y)} Tm ${glyphs} Tj`;
    x += run.width;
    return operators;
  });
  return `${grey[mark.tone]} g BT ${shown.join(" ")} ET`;
}

function lineOperators({ x1, y1, x2, y2, thickness, tone, dash }: LineMark): string {
  const path = `${across(x1)} ${up(y1)} m ${across(x2)} ${up(y2)} l S`;
  return `${grey[tone]} G ${length(thickness)} w ${dashed(dash)} ${path}`;
}

function boxOperators({ x, y, width, height, fill, outline, dash }: BoxMark): string {
  const rectangle = `${across(x)} ${up(y + height)} ${length(width)} ${length(height)} re`;
  const stroked = outline === undefined ? "" : `0 G ${length(outline)} w ${dashed(dash)} `;
  const filled = fill === undefined ? "" : `${grey[fill]} g `;
  const painted = stroked && filled ? "B" : stroked ? "S" : "f";
  return `${stroked}${filled}${rectangle} ${painted}`;
}

function dashed(dash: readonly number[] = []): string {
  return `[${dash.map(length).join(" ")}] 0 d`;
}

function length(millimetres: number): string {
  return String(Math.round((millimetres / millimetresPerPoint) * 100) / 100);
}

const across = length;

function up(y: number): string {
  return length(sheet.height - y);
}
