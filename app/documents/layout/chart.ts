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
const axisWidth = 12 * unit;
const plotHeight = 32 * unit;
const legendHeight = lineHeights.small + 2 * unit;
const swatch = 3 * unit;

/** 積み上げ棒グラフ。The figure above each bar is its total; the outline behind it is the month without leave. */
export function chartStrips(chart: Chart, parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const owner = addTo(parent, structure("Figure", { alternative: chart.description }));
  const top = legendHeight + lineHeights.small;
  const height = top + plotHeight + lineHeights.small + unit;
  const scale = scaleFor(chart.bars);
  const bottom = top + plotHeight;
  const slot = (bodyWidth - axisWidth) / chart.bars.length;
  const marks: readonly Mark[] = [
    ...legendMarks(chart, measurer),
    ...gridMarks(scale, bottom, measurer),
    ...chart.bars.flatMap((bar, index) => {
      const width = Math.min(slot * 0.62, 14);
      const x = axisWidth + index * slot + (slot - width) / 2;
      return barMarks(bar, chart, { x, width, bottom, perYen: plotHeight / scale.most }, measurer);
    }),
    { ...hairlineAt(bottom, axisWidth), thickness: rule, tone: "ink" },
  ];
  const bounds = { x: 0, y: 0, width: bodyWidth, height };
  return [strip(height, () => [{ belongsTo: owner, marks, bounds }], { spaceBefore: 2 * unit, keepsWithNext: true })];
}

interface Scale {
  readonly most: number;
  readonly step: number;
}

/** At most five lines, at round amounts of 万円. */
function scaleFor(bars: readonly Bar[]): Scale {
  const highest = Math.max(1, ...bars.map(({ values, outline }) => Math.max(outline, sum(values))));
  const steps = [50_000, 100_000, 200_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000];
  const step = steps.find((one) => highest / one <= 5) ?? highest;
  return { step, most: Math.ceil(highest / step) * step };
}

function gridMarks({ most, step }: Scale, bottom: number, measurer: TextMeasurer): readonly Mark[] {
  return Array.from({ length: Math.round(most / step) }, (_, index) => (index + 1) * step).flatMap(
    (value): readonly Mark[] => {
      const y = bottom - (value / most) * plotHeight;
      const label = `${value / 10_000}万円`;
      return [
        hairlineAt(y, axisWidth),
        alignedMark(label, axisWidth - unit, y - lineHeights.small / 2, small, measurer, "end", "grey"),
      ];
    },
  );
}

interface BarPlace {
  readonly x: number;
  readonly width: number;
  readonly bottom: number;
  readonly perYen: number;
}

function barMarks(bar: Bar, { series }: Chart, place: BarPlace, measurer: TextMeasurer): readonly Mark[] {
  const { x, width, bottom, perYen } = place;
  const centre = x + width / 2;
  let y = bottom;
  const segments = bar.values.flatMap((value, index) => {
    const height = value * perYen;
    const pattern = series[index]?.pattern;
    y -= height;
    return height > 0 && pattern ? patterned({ x, y, width, height }, pattern) : [];
  });
  const highest = Math.max(bar.outline, sum(bar.values)) * perYen;
  return [
    outlineMark(x - unit / 2, bottom - bar.outline * perYen, width + unit, bar.outline * perYen),
    ...segments,
    { kind: "box", ...totalPaper(bar.total, centre, bottom - highest, measurer), fill: "paper" },
    alignedMark(bar.total, centre, bottom - highest - lineHeights.small, small, measurer, "centre"),
    alignedMark(bar.label, centre, bottom + unit / 2, small, measurer, "centre"),
  ];
}

function totalPaper(total: string, centre: number, top: number, measurer: TextMeasurer) {
  const width = measurer.widthOf(total, small) + unit / 2;
  return { x: centre - width / 2, y: top - lineHeights.small + 0.6, width, height: lineHeights.small - 1.1 };
}

function outlineMark(x: number, y: number, width: number, height: number): Mark {
  return { kind: "box", x, y, width, height, outline: 2 * hairline };
}

function legendMarks({ series, outlineLabel }: Chart, measurer: TextMeasurer): readonly Mark[] {
  let x = 0;
  const entries = [...series.map(({ label, pattern }) => ({ label, pattern })), { label: outlineLabel }];
  return entries.flatMap((entry) => {
    const area = { x, y: (lineHeights.small - 2 * unit) / 2, width: swatch, height: 2 * unit };
    const key =
      "pattern" in entry ? patterned(area, entry.pattern) : [outlineMark(area.x, area.y, area.width, area.height)];
    const text = marksOf(textBox(entry.label, bodyWidth, small, measurer), x + swatch + unit, 0);
    x += swatch + unit + measurer.widthOf(entry.label, small) + 4 * unit;
    return [...key, ...text];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
