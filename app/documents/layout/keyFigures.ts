import type { KeyFigures } from "../blocks";
import { labelStyle } from "./fields";
import type { Piece } from "./marks";
import type { TextMeasurer } from "./measurer";
import { artifact, hairlineAt } from "./rules";
import { bodyWidth, type TextStyle, unit } from "./sheet";
import { type Strip, strip } from "./strips";
import { addTo, type Structure, structure } from "./structure";
import { FigureDoesNotFit } from "./table";
import { marksOf, textBox } from "./textLines";

const figureStyle: TextStyle = { size: "title", weight: "bold" };
const gutter = 4 * unit;

export function keyFiguresStrips({ figures }: KeyFigures, parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const width = (bodyWidth - (figures.length - 1) * gutter) / figures.length;
  const parts = figures.map(({ label, figure, note }) => {
    const isTooWide = figure.split(" ").some((part) => measurer.widthOf(part, figureStyle) > width);
    if (isTooWide) throw new FigureDoesNotFit(figure, label);
    return {
      label: textBox(label, width, labelStyle, measurer),
      figure: textBox(figure, width, figureStyle, measurer),
      note: textBox(note, width, labelStyle, measurer),
    };
  });
  const labelHeight = Math.max(...parts.map(({ label }) => label.height));
  const noteTop = unit + labelHeight + Math.max(...parts.map(({ figure }) => figure.height));
  const height = noteTop + Math.max(...parts.map(({ note }) => note.height)) + unit;
  const pieces = parts.map(({ label, figure, note }, index): Piece => {
    const x = index * (width + gutter);
    return {
      belongsTo: addTo(parent, structure("P")),
      marks: [
        ...marksOf(label, x, unit + labelHeight - label.height, "grey"),
        ...marksOf(figure, x, unit + labelHeight),
        ...marksOf(note, x, noteTop, "grey"),
      ],
    };
  });
  return [strip(height, () => [...pieces, artifact(hairlineAt(height))], { spaceBefore: unit })];
}
