import type { Column } from "../blocks";
import { labelDrop, labelStyle } from "./fields";
import type { Mark } from "./marks";
import type { TextMeasurer } from "./measurer";
import { lineHeights, type TextStyle, type Tone, unit } from "./sheet";
import type { Structure } from "./structure";
import { alignedMark, marksOf, type TextBox, textBox } from "./textLines";

const gap = 2 * unit;

export interface Place {
  readonly column: Column;
  readonly x: number;
  readonly width: number;
}

export interface Cell {
  readonly place: Place;
  readonly box: TextBox;
  readonly owner: Structure;
  readonly suffix?: Suffix;
}

/** Small grey text behind the text of a cell, or on a line of its own under it. */
interface Suffix {
  readonly box: TextBox;
  readonly x: number;
  readonly y: number;
  readonly isUnder: boolean;
}

export function heightOf({ box, suffix }: Cell): number {
  return box.height + (suffix?.isUnder ? suffix.box.height : 0);
}

export function headCell(
  text: string,
  mark: string | undefined,
  place: Place,
  style: TextStyle,
  owner: Structure,
  measurer: TextMeasurer,
): Cell {
  const box = textBox(text, place.width, style, measurer);
  if (!mark) return { place, box, owner };
  const behind = measurer.widthOf(text, style) + unit;
  const isUnder = behind + measurer.widthOf(mark, labelStyle) > place.width;
  const suffix: Suffix = {
    box: textBox(mark, place.width, labelStyle, measurer),
    x: isUnder ? 0 : behind,
    y: isUnder ? box.height : style.size === labelStyle.size ? 0 : labelDrop,
    isUnder,
  };
  return { place, box, owner, suffix };
}

export function cellMarks(
  { box, place, suffix }: Cell,
  y: number,
  measurer: TextMeasurer,
  tone: Tone = "ink",
): readonly Mark[] {
  const suffixed = suffix ? marksOf(suffix.box, place.x + suffix.x, y + suffix.y, "grey") : [];
  if (!place.column.isFigure) return [...marksOf(box, place.x, y, tone), ...suffixed];
  const end = place.x + place.width;
  return box.lines.map((line, index) =>
    alignedMark(line, end, y + index * lineHeights[box.style.size], box.style, measurer, "end", tone),
  );
}

/** Text leaves a gap to its right; figures end where their column ends, so text after them begins farther in. */
export function placesOf(columns: readonly Column[]): readonly Place[] {
  let next = 0;
  return columns.map((column, index) => {
    const start = next;
    next += column.width;
    if (column.isFigure) return { column, x: start + gap, width: column.width - gap };
    const inset = columns[index - 1]?.isFigure ? 2 * gap : 0;
    const space = index === columns.length - 1 || columns[index + 1]?.isFigure ? 0 : gap;
    return { column, x: start + inset, width: column.width - inset - space };
  });
}
