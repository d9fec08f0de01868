import {
  addDays,
  daysBetween,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  isoDate,
  lastDayOf,
  maxDate,
  minDate,
  monthOf,
  monthsFrom,
} from "#salary-rules/kernel/isoDate";
import type { MarkedDay, Span, Timeline } from "../blocks";
import { eraYear } from "../japaneseDates";
import type { Mark } from "./marks";
import type { TextMeasurer } from "./measurer";
import { patterned } from "./patterns";
import { hairlineAt } from "./rules";
import { bodyWidth, hairline, lineHeights, type TextStyle, unit } from "./sheet";
import { type Strip, strip } from "./strips";
import { addTo, type Structure, structure } from "./structure";
import { alignedMark, marksOf, textBox } from "./textLines";

/** The names of the spans stand in the first column of the table above. */
const firstColumnWidth = 36 * unit;
const scaleWidth = bodyWidth - firstColumnWidth;
const headHeight = lineHeights.small * 2;
const roomyRowHeight = 5 * unit;
const denseRowHeight = 4 * unit;
const barHeight = 2 * unit;
const small: TextStyle = { size: "small", weight: "regular" };

interface Scale {
  readonly first: IsoDate;
  readonly months: readonly IsoMonth[];
  xOf(date: IsoDate): number;
}

export function timelineStrips(timeline: Timeline, parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const scale = scaleOf(timeline);
  const rowHeight = timeline.spans.length <= 6 ? roomyRowHeight : denseRowHeight;
  const rowsHeight = timeline.spans.length * rowHeight + unit;
  const days = namedDays(timeline.days, scale, measurer);
  const footHeight = Math.max(0, ...days.map(({ line }) => line + 1)) * lineHeights.small;
  const height = headHeight + rowsHeight + footHeight + unit;
  const owner = addTo(parent, structure("Figure", { alternative: timeline.description }));
  const marks: readonly Mark[] = [
    ...monthMarks(scale, measurer, headHeight + rowsHeight),
    ...days.flatMap((day) => dayMarks(day, measurer, headHeight, headHeight + rowsHeight)),
    ...timeline.spans.flatMap((span, index) =>
      spanMarks(span, scale, measurer, headHeight + unit / 2 + (index + 0.5) * rowHeight),
    ),
  ];
  const bounds = { x: 0, y: 0, width: bodyWidth, height };
  return [strip(height, () => [{ belongsTo: owner, marks, bounds }], { spaceBefore: 2 * unit })];
}

function scaleOf({ spans, days }: Timeline): Scale {
  const dates = [...spans.flatMap(({ first, last }) => [first, last]), ...days.map(({ date }) => date)];
  const [one = isoDate("2000-01-01"), ...others] = dates;
  const first = firstDayOf(monthOf(minDate(one, ...others)));
  const end = addDays(lastDayOf(monthOf(maxDate(one, ...others))), 1);
  const months: IsoMonth[] = [];
  for (let month = monthOf(first); firstDayOf(month) < end; month = monthsFrom(month, 1)) months.push(month);
  const days_ = daysBetween(first, end);
  return { first, months, xOf: (date) => firstColumnWidth + (daysBetween(first, date) / days_) * scaleWidth };
}

/** 月の目盛り。The year stands over the first month shown and over each January. */
function monthMarks({ months, xOf }: Scale, measurer: TextMeasurer, bottom: number): readonly Mark[] {
  const step = Math.ceil(months.length / 14);
  const perMonth = months.flatMap((month, index): readonly Mark[] => {
    const day = firstDayOf(month);
    const x = xOf(day);
    const number = Number(month.slice(5));
    const opensYear = index === 0 || number === 1;
    const tick: Mark = {
      kind: "line",
      x1: x,
      y1: opensYear ? 0 : lineHeights.small,
      x2: x,
      y2: bottom,
      thickness: hairline,
      tone: "grey",
      ...(index > 0 && { dash: [0.3, 0.9] }),
    };
    const isNamed = index % step === 0;
    const name = textBox(`${number}月`, scaleWidth, small, measurer);
    const isLastBeforeYear = index === 0 && months.length > 1 && months[1]?.endsWith("-01");
    const year = textBox(eraYear(day), scaleWidth, small, measurer);
    return [
      tick,
      ...(isNamed ? marksOf(name, x + unit / 2, lineHeights.small) : []),
      ...(opensYear && !(isLastBeforeYear && months.length > 8) ? marksOf(year, x + unit / 2, 0) : []),
    ];
  });
  return [...perMonth, hairlineAt(headHeight, firstColumnWidth), hairlineAt(bottom, firstColumnWidth)];
}

interface NamedDay extends MarkedDay {
  readonly x: number;
  readonly centre: number;
  readonly half: number;
  /** The name goes one line down where it would stand on another. */
  readonly line: number;
}

function namedDays(days: readonly MarkedDay[], { xOf }: Scale, measurer: TextMeasurer): readonly NamedDay[] {
  const placed: NamedDay[] = [];
  for (const day of days) {
    const x = xOf(day.date);
    const half = measurer.widthOf(day.label, small) / 2;
    const centre = Math.min(Math.max(x, firstColumnWidth + half), bodyWidth - half);
    const meets = (other: NamedDay) => Math.abs(other.centre - centre) < other.half + half + unit;
    placed.push({ ...day, x, centre, half, line: placed.filter(meets).length });
  }
  return placed;
}

function dayMarks(
  { label, isOrigin, x, centre, line }: NamedDay,
  measurer: TextMeasurer,
  top: number,
  bottom: number,
): readonly Mark[] {
  return [
    {
      kind: "line",
      x1: x,
      y1: isOrigin ? top : bottom - unit,
      x2: x,
      y2: bottom + unit / 2,
      thickness: 2 * hairline,
      tone: "ink",
    },
    alignedMark(label, centre, bottom + unit / 2 + line * lineHeights.small, small, measurer, "centre"),
  ];
}

function spanMarks(span: Span, { xOf }: Scale, measurer: TextMeasurer, middle: number): readonly Mark[] {
  const from = xOf(span.first);
  const to = xOf(addDays(span.last, 1));
  const top = middle - lineHeights.small / 2;
  const noteWidth = measurer.widthOf(span.note, small);
  const noteX = placeOfNote(from, to, noteWidth);
  const label = textBox(span.label, firstColumnWidth - 2 * unit, small, measurer);
  const note = textBox(span.note, bodyWidth, small, measurer);
  return [
    ...marksOf(label, 0, top),
    ...patterned({ x: from, y: middle - barHeight / 2, width: to - from, height: barHeight }, span.pattern),
    { kind: "box", ...paperUnder(noteX, middle, noteWidth), fill: "paper" },
    ...marksOf(note, noteX, top),
  ];
}

/** To the right of the bar, else to its left, else on it. */
function placeOfNote(from: number, to: number, width: number): number {
  if (to + unit + width <= bodyWidth) return to + unit;
  if (from - unit - width >= firstColumnWidth) return from - unit - width;
  return (from + to - width) / 2;
}

/** Clears the bar or the lines of the scale behind a note. */
function paperUnder(x: number, middle: number, width: number) {
  const height = barHeight + 4 * hairline;
  return { x: x - unit / 2, y: middle - height / 2, width: width + unit, height };
}
