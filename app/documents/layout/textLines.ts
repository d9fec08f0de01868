import { breakLines } from "./lineBreaking";
import type { TextMark } from "./marks";
import type { TextMeasurer } from "./measurer";
import { baselineIn, lineHeights, type TextStyle, type Tone } from "./sheet";

export interface TextBox {
  readonly lines: readonly string[];
  readonly height: number;
  readonly style: TextStyle;
}

export function textBox(text: string, width: number, style: TextStyle, measurer: TextMeasurer): TextBox {
  const lines = breakLines(text, width, (part) => measurer.widthOf(part, style));
  return { lines, height: lines.length * lineHeights[style.size], style };
}

export function marksOf(box: TextBox, x: number, y: number, tone: Tone = "ink"): readonly TextMark[] {
  const lineHeight = lineHeights[box.style.size];
  return box.lines.map((text, index) => ({
    kind: "text",
    x,
    y: y + index * lineHeight + baselineIn(lineHeight, box.style.size),
    text,
    style: box.style,
    tone,
  }));
}

/** One line of text that ends (or is centred) at `x`. */
export function alignedMark(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  measurer: TextMeasurer,
  alignment: "end" | "centre" = "end",
  tone: Tone = "ink",
): TextMark {
  const width = measurer.widthOf(text, style);
  const left = alignment === "end" ? x - width : x - width / 2;
  return { kind: "text", x: left, y: y + baselineIn(lineHeights[style.size], style.size), text, style, tone };
}
