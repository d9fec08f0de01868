import type { Blank, Blanks } from "../blocks";
import { labelDrop, labelStyle, labelWidth } from "./fields";
import type { Mark } from "./marks";
import type { TextMeasurer } from "./measurer";
import { artifact, hairlineAt } from "./rules";
import { bodyWidth, hairline, lineHeights, type TextStyle, unit, writingHeight } from "./sheet";
import { type Strip, strip, together } from "./strips";
import { addTo, type Structure, structure } from "./structure";
import { marksOf, textBox } from "./textLines";

const textStyle: TextStyle = { size: "text", weight: "regular" };
const contentWidth = bodyWidth - labelWidth;
const checkbox = 2.8;
const optionGap = 4 * unit;
const padding = unit;

/** 書き込む欄。Each line is high enough to write on; ruled lines take what height the page has left. */
export function blanksStrips({ rows }: Blanks, parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const table = addTo(parent, structure("Table"));
  return together(rows.map((row) => blankRow(row, table, measurer)));
}

function blankRow(row: Blank, table: Structure, measurer: TextMeasurer): Strip {
  const owner = addTo(table, structure("TR"));
  const labelOwner = addTo(owner, structure("TH", { scope: "Row" }));
  const contentOwner = addTo(owner, structure("TD"));
  const label = textBox(row.label, labelWidth - 2 * unit, labelStyle, measurer);
  const options = placedOptions(row.options ?? [], measurer);
  const optionsHeight = row.options ? options.height + 2 * padding : 0;
  const textHeight = row.text === undefined ? 0 : writingHeight;
  const linesHeight = (row.lines ?? 0) * writingHeight;
  const leastHeight = Math.max(optionsHeight + textHeight + linesHeight, writingHeight, label.height + 2 * padding);
  const text = textBox(row.text ?? "", contentWidth, textStyle, measurer);
  const textTop = optionsHeight + (writingHeight - lineHeights.text) / 2;

  return strip(
    leastHeight,
    (height) => [
      { belongsTo: labelOwner, marks: marksOf(label, 0, padding + labelDrop, "grey") },
      {
        belongsTo: contentOwner,
        marks: [...options.marksAt(labelWidth, padding), ...(row.text ? marksOf(text, labelWidth, textTop) : [])],
      },
      artifact(...writingLines(optionsHeight + textHeight, height, row.lines ?? 0), hairlineAt(height)),
    ],
    { stretch: row.lines ?? 0 },
  );
}

/** Dotted lines between the top of the free space and the rule that closes the row. */
function writingLines(top: number, bottom: number, least: number): readonly Mark[] {
  if (least === 0) return [];
  const count = Math.max(least, Math.floor((bottom - top) / writingHeight));
  const distance = (bottom - top) / count;
  return Array.from({ length: count - 1 }, (_, index) => ({
    ...hairlineAt(top + (index + 1) * distance, labelWidth),
    dash: [0.3, 0.9],
  }));
}

interface PlacedOptions {
  readonly height: number;
  marksAt(x: number, y: number): readonly Mark[];
}

/** Options stand side by side; where they need several lines, in columns. */
function placedOptions(options: readonly string[], measurer: TextMeasurer): PlacedOptions {
  const widths = options.map((text) => checkbox + unit + measurer.widthOf(text, textStyle) + optionGap);
  const fitsOnOneLine = widths.reduce((total, width) => total + width, -optionGap) <= contentWidth;
  const columns = fitsOnOneLine ? options.length : Math.max(1, Math.floor(contentWidth / Math.max(...widths)));
  const columnWidth = contentWidth / columns;
  const places = options.map((text, index) => ({
    text,
    x: fitsOnOneLine
      ? widths.slice(0, index).reduce((total, width) => total + width, 0)
      : (index % columns) * columnWidth,
    line: Math.floor(index / columns),
  }));
  const height = Math.ceil(options.length / columns) * lineHeights.text;
  return {
    height,
    marksAt: (left, top) =>
      places.flatMap(({ text, x: offset, line: row }): readonly Mark[] => {
        const y = top + row * lineHeights.text;
        const box = textBox(text, contentWidth, textStyle, measurer);
        return [
          {
            kind: "box",
            x: left + offset,
            y: y + (lineHeights.text - checkbox) / 2,
            width: checkbox,
            height: checkbox,
            outline: 2 * hairline,
          },
          ...marksOf(box, left + offset + checkbox + unit, y),
        ];
      }),
  };
}
