import type { Field, Fields } from "../blocks";
import type { Piece } from "./marks";
import type { TextMeasurer } from "./measurer";
import { artifact, hairlineAt } from "./rules";
import { bodyHeight, bodyWidth, lineHeights, type TextStyle, unit } from "./sheet";
import { type Strip, strip, together } from "./strips";
import { addTo, type Structure, structure } from "./structure";
import { marksOf, type TextBox, textBox } from "./textLines";

/** Every label of the document stands in this column. */
export const labelWidth = 22 * unit;
export const labelStyle: TextStyle = { size: "small", weight: "regular" };
const valueStyle: TextStyle = { size: "text", weight: "regular" };
const padding = unit;
const gap = 2 * unit;

/** Labels are smaller than what they label; both stand on the baseline of the first line. */
export const labelDrop = (lineHeights.text - lineHeights.small) / 2 + 0.25;

export function fieldsStrips({ rows }: Fields, parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const table = addTo(parent, structure("Table"));
  return together(rows.flatMap((row) => fieldRow(row, table, measurer)));
}

interface PlacedField {
  readonly x: number;
  readonly label: TextBox;
  readonly labelOwner: Structure;
  readonly value: TextBox;
  readonly valueOwner: Structure;
}

function fieldRow(row: readonly Field[], table: Structure, measurer: TextMeasurer): readonly Strip[] {
  const width = bodyWidth / row.length;
  const owner = addTo(table, structure("TR"));
  const fields = row.map(({ label, value }, index) => ({
    x: index * width,
    label: textBox(label, labelWidth - gap, labelStyle, measurer),
    labelOwner: addTo(owner, structure("TH", { scope: "Row" })),
    value: textBox(value, width - labelWidth - gap, valueStyle, measurer),
    valueOwner: addTo(owner, structure("TD")),
  }));
  const height = Math.max(...fields.map(({ label, value }) => Math.max(label.height, value.height))) + 2 * padding;
  return height <= bodyHeight / 2 ? [wholeRow(fields, height)] : rowByLines(fields);
}

function wholeRow(fields: readonly PlacedField[], height: number): Strip {
  return strip(height, () => [...fields.flatMap((field) => fieldPieces(field, padding)), artifact(hairlineAt(height))]);
}

/** A row too tall to be kept whole goes on over the page line by line. */
function rowByLines(fields: readonly PlacedField[]): readonly Strip[] {
  const count = Math.max(...fields.map(({ label, value }) => Math.max(label.lines.length, value.lines.length)));
  return Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1;
    const above = index === 0 ? padding : 0;
    const height = above + lineHeights.text + (isLast ? padding : 0);
    const lineOf = (box: TextBox): TextBox => ({ ...box, lines: box.lines.slice(index, index + 1) });
    return strip(height, () => [
      ...fields.flatMap((field) =>
        fieldPieces({ ...field, label: lineOf(field.label), value: lineOf(field.value) }, above),
      ),
      ...(isLast ? [artifact(hairlineAt(height))] : []),
    ]);
  });
}

function fieldPieces({ x, label, labelOwner, value, valueOwner }: PlacedField, top: number): readonly Piece[] {
  return [
    { belongsTo: labelOwner, marks: marksOf(label, x, top + labelDrop, "grey") },
    { belongsTo: valueOwner, marks: marksOf(value, x + labelWidth, top) },
  ];
}
