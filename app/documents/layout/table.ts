import type { Column, Row, Table } from "../blocks";
import { drawableText } from "./drawableText";
import type { Piece } from "./marks";
import type { TextMeasurer } from "./measurer";
import { artifact, hairlineAt } from "./rules";
import { bodyHeight, lineHeights, type Size, type TextStyle, unit } from "./sheet";
import { asArtifact, changed, type Strip, strip } from "./strips";
import { addTo, type Structure, structure } from "./structure";
import { type Cell, cellMarks, headCell, heightOf, placesOf } from "./tableCells";
import { textBox } from "./textLines";

/** A short table has the same rhythm as the fields around it. */
function paddingOf({ rows, isSmall, isDense }: Table): number {
  if (isDense) return unit / 4;
  return rows.length <= 5 && !isSmall ? unit : unit / 2;
}

const headPadding = unit / 2;
const headStyle: TextStyle = { size: "small", weight: "regular" };

/** A figure is never broken, shortened or set smaller: a table that cannot hold it is a mistake of ours. */
export class FigureDoesNotFit extends Error {
  constructor(figure: string, column: string) {
    super(`「${figure}」は「${column}」の欄に入りません`);
  }
}

export function tableStrips(table: Table, parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const owner = addTo(parent, structure("Table"));
  const head = headStrip(table.columns, owner, measurer);
  const repeated = asArtifact(head);
  const rows = table.rows.flatMap((row, index) => {
    const isNearAnEnd = index === 0 || index === table.rows.length - 2;
    return rowStrips(table, row, owner, measurer).map((one) =>
      changed(one, { repeated, keepsWithNext: one.keepsWithNext || (isNearAnEnd && index < table.rows.length - 1) }),
    );
  });
  return [head, ...rows];
}

function headStrip(columns: readonly Column[], table: Structure, measurer: TextMeasurer): Strip {
  const owner = addTo(table, structure("TR"));
  const cells = placesOf(columns).map((place) => ({
    place,
    box: textBox(place.column.title, place.width, headStyle, measurer),
    owner: addTo(owner, structure("TH", { scope: "Column" })),
  }));
  const height = Math.max(...cells.map(({ box }) => box.height)) + 2 * headPadding;
  return strip(
    height,
    () => [
      ...cells.map((cell) => ({
        belongsTo: cell.owner,
        marks: cellMarks(cell, height - headPadding - cell.box.height, measurer, "grey"),
      })),
      artifact(hairlineAt(height)),
    ],
    { keepsWithNext: true },
  );
}

function rowStrips(table: Table, row: Row, owner: Structure, measurer: TextMeasurer): readonly Strip[] {
  const size: Size = table.isSmall ? "small" : "text";
  const padding = paddingOf(table);
  const style: TextStyle = { size, weight: row.isTotal ? "bold" : "regular" };
  const rowOwner = addTo(owner, structure("TR"));
  const cells = placesOf(table.columns).map((place, index): Cell => {
    const { column, width } = place;
    const text = row.cells[index] ?? "";
    if (column.isFigure && measurer.widthOf(drawableText(text), style) > width) {
      throw new FigureDoesNotFit(text, column.title);
    }
    if (index > 0)
      return { place, box: textBox(text, width, style, measurer), owner: addTo(rowOwner, structure("TD")) };
    return headCell(text, row.mark, place, style, addTo(rowOwner, structure("TH", { scope: "Row" })), measurer);
  });
  const height = Math.max(...cells.map(heightOf)) + 2 * padding;
  return height <= bodyHeight / 2
    ? [wholeRow(cells, height, padding, measurer)]
    : rowByLines(cells, lineHeights[size], padding, measurer);
}

function wholeRow(cells: readonly Cell[], height: number, padding: number, measurer: TextMeasurer): Strip {
  return strip(height, () => [
    ...cells.map((cell): Piece => ({ belongsTo: cell.owner, marks: cellMarks(cell, padding, measurer) })),
    artifact(hairlineAt(height)),
  ]);
}

/** A row too tall to be kept whole goes on over the page line by line. */
function rowByLines(
  cells: readonly Cell[],
  lineHeight: number,
  padding: number,
  measurer: TextMeasurer,
): readonly Strip[] {
  const count = Math.max(...cells.map(({ box }) => box.lines.length));
  return Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1;
    const above = index === 0 ? padding : 0;
    const height = above + lineHeight + (isLast ? padding : 0);
    return strip(height, () => [
      ...cells.map((cell): Piece => {
        const lines = cell.box.lines.slice(index, index + 1);
        return { belongsTo: cell.owner, marks: cellMarks({ ...cell, box: { ...cell.box, lines } }, above, measurer) };
      }),
      ...(isLast ? [artifact(hairlineAt(height))] : []),
    ]);
  });
}
