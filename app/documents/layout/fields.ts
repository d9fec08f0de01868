import type { Field, Fields } from "../blocks";
import type { Piece } from "./marks";
import type { TextMeasurer } from "./measurer";
import { artifact, hairlineAt } from "./rules";
import { bodyWidth, lineHeights, type TextStyle, unit } from "./sheet";
import { type Strip, strip, together } from "./strips";
import { addTo, type Structure, structure } from "./structure";
import { marksOf, textBox } from "./textLines";

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
  return together(rows.map((row) => fieldRow(row, table, measurer)));
}

function fieldRow(row: readonly Field[], table: Structure, measurer: TextMeasurer): Strip {
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
  return strip(height, () => [
    ...fields.flatMap((field): readonly Piece[] => [
      { belongsTo: field.labelOwner, marks: marksOf(field.label, field.x, padding + labelDrop, "grey") },
      { belongsTo: field.valueOwner, marks: marksOf(field.value, field.x + labelWidth, padding) },
    ]),
    artifact(hairlineAt(height)),
  ]);
}
