import type { Bar, Chart } from "../blocks";
import type { Mark } from "./marks";
import type { TextMeasurer } from "./measurer";
import { patterned } from "./patterns";
import { hairlineAt } from "./rules";
import { bodyWidth, hairline, lineHeights, rule, type TextStyle, unit } from "./sheet";
import { type Strip, strip } from "./strips";
import { addTo, type Structure, structure } from "./structure";
import { alignedMark, marksOf, textBox } from "./textLines";

const small: TextStyle = { size: "small", weight: "regular" };
const bold: TextStyle = { size: "small", weight: "bold" };
const axisWidth = 12 * unit;
const plotHeight = 40 * unit;
const widestBar = 12 * unit;
const outlineDash = [0.9, 0.6];
const swatch = 3 * unit;
const plotTop = 2 * lineHeights.small + unit;
const footHeight = 2 * lineHeights.small;

/** 積み上げ棒グラフ。The figure above each bar is its total; the outline behind it is the month without leave. */
export function chartStrips(chart: Chart, parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const owner = addTo(parent, structure("Figure", { alternative: chart.description }));
  const scale = scaleFor(chart.bars);
  const slot = (bodyWidth - axisWidth) / chart.bars.length;
  const marks: readonly Mark[] = [
    ...legendMarks(chart, measurer),
    ...gridMarks(scale, measurer),
    ...chart.bars.flatMap((bar, index) => {
      const width = Math.min(slot * 0.62, widestBar);
      const x = axisWidth + index * slot + (slot - width) / 2;
      return barMarks(bar, chart, { x, width, scale }, measurer);
    }),
    { ...hairlineAt(scale.yOf(0), axisWidth), thickness: rule, tone: "ink" },
  ];
  const height = plotTop + plotHeight + footHeight;
  const bounds = { x: 0, y: 0, width: bodyWidth, height };
  return [strip(height, () => [{ belongsTo: owner, marks, bounds }], { spaceBefore: 2 * unit, keepsWithNext: true })];
}

interface Scale {
  readonly gridlines: readonly number[];
  yOf(value: number): number;
}

const steps = [50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000, 50_000_000];
const mostGridlines = 6;

/** Gridlines at round amounts of 万円, from the lowest bar below zero to above the highest. */
function scaleFor(bars: readonly Bar[]): Scale {
  const highest = Math.max(1, ...bars.flatMap((bar) => [above(bar), bar.outline]));
  const lowest = Math.min(0, ...bars.flatMap((bar) => [below(bar), bar.outline]));
  const step = steps.find((size) => (highest - lowest) / size <= mostGridlines) ?? highest;
  const top = Math.ceil(highest / step) * step;
  return {
    gridlines: Array.from({ length: Math.round(top / step) }, (_, index) => (index + 1) * step),
    yOf: (value) => plotTop + ((top - value) / (top - lowest)) * plotHeight,
  };
}

function gridMarks({ gridlines, yOf }: Scale, measurer: TextMeasurer): readonly Mark[] {
  return gridlines.flatMap((value): readonly Mark[] => [
    { ...hairlineAt(yOf(value), axisWidth), dash: [0.3, 0.9] },
    alignedMark(
      `${value / 10_000}万円`,
      axisWidth - unit,
      yOf(value) - lineHeights.small / 2,
      small,
      measurer,
      "end",
      "grey",
    ),
  ]);
}

interface BarPlace {
  readonly x: number;
  readonly width: number;
  readonly scale: Scale;
}

function barMarks(bar: Bar, { series }: Chart, place: BarPlace, measurer: TextMeasurer): readonly Mark[] {
  const { x, width, scale } = place;
  const centre = x + width / 2;
  const bottom = plotTop + plotHeight;
  const highest = scale.yOf(Math.max(0, bar.outline, above(bar)));
  const totalTop = highest - lineHeights.small;
  return [
    ...(bar.outline === 0 ? [] : [outlineMark(x - unit, width + 2 * unit, scale, bar.outline)]),
    ...segmentMarks(bar, series, place, measurer),
    labelPaper(bar.total, centre, totalTop, bold, measurer),
    alignedMark(bar.total, centre, totalTop, bold, measurer, "centre"),
    alignedMark(bar.label, centre, bottom, small, measurer, "centre"),
    ...(bar.year ? [alignedMark(bar.year, centre, bottom + lineHeights.small, small, measurer, "centre", "grey")] : []),
  ];
}

/** Above zero the segments stand on each other, below zero they hang from the axis. */
function segmentMarks(
  bar: Bar,
  series: Chart["series"],
  { x, width, scale }: BarPlace,
  measurer: TextMeasurer,
): readonly Mark[] {
  let up = 0;
  let down = 0;
  return bar.segments.flatMap(({ value, label }, index): readonly Mark[] => {
    const pattern = series[index]?.pattern;
    if (value === 0 || !pattern) return [];
    const from = value > 0 ? up : down;
    if (value > 0) up += value;
    else down += value;
    const y = scale.yOf(Math.max(from, from + value));
    const height = scale.yOf(Math.min(from, from + value)) - y;
    const fits = height >= lineHeights.small + unit / 2 && measurer.widthOf(label, small) + unit / 2 <= width;
    const labelTop = y + (height - lineHeights.small) / 2;
    return [
      ...patterned({ x, y, width, height }, pattern),
      ...(fits
        ? [
            labelPaper(label, x + width / 2, labelTop, small, measurer),
            alignedMark(label, x + width / 2, labelTop, small, measurer, "centre"),
          ]
        : []),
    ];
  });
}

/** Clears what lies behind a label. */
function labelPaper(text: string, centre: number, top: number, style: TextStyle, measurer: TextMeasurer): Mark {
  const width = measurer.widthOf(text, style) + unit / 2;
  return { kind: "box", x: centre - width / 2, y: top + 0.4, width, height: lineHeights.small - 0.8, fill: "paper" };
}

function outlineMark(x: number, width: number, { yOf }: Scale, value: number): Mark {
  const y = yOf(Math.max(0, value));
  return { kind: "box", x, y, width, height: yOf(Math.min(0, value)) - y, outline: 2 * hairline, dash: outlineDash };
}

function legendMarks({ series, outlineLabel }: Chart, measurer: TextMeasurer): readonly Mark[] {
  const top = (lineHeights.small - 2 * unit) / 2;
  let x = 0;
  return [...series, { label: outlineLabel, pattern: undefined }].flatMap(({ label, pattern }) => {
    const area = { x, y: top, width: swatch, height: 2 * unit };
    const key = pattern
      ? patterned(area, pattern)
      : [{ kind: "box", ...area, outline: 2 * hairline, dash: outlineDash } as const];
    const text = marksOf(textBox(label, bodyWidth, small, measurer), x + swatch + unit, 0);
    x += swatch + unit + measurer.widthOf(label, small) + 3 * unit;
    return [...key, ...text];
  });
}

function above({ segments }: Bar): number {
  return segments.reduce((sum, { value }) => sum + Math.max(0, value), 0);
}

function below({ segments }: Bar): number {
  return segments.reduce((sum, { value }) => sum + Math.min(0, value), 0);
}
