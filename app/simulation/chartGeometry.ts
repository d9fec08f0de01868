import type { FigureKey, MonthFigures, RefusedFigures } from "./monthTable";

export const seriesKeys = [
  "pay",
  "childcareLeaveBenefit",
  "childcareLeaveSupportBenefit",
  "shortTimeWorkBenefit",
  "bonus",
] as const satisfies readonly FigureKey[];
export type SeriesKey = (typeof seriesKeys)[number];

const plotHeight = 220;
const topMargin = 30;
const bottomMargin = 46;
/** 縦軸の目盛りのための幅。月一つの幅を1とする。 */
const axisShare = 0.72;
const barShare = 0.58;
const outlineShare = 0.72;
const narrowestMonth = 46;
const steps = [50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000, 50_000_000] as const;
const mostGridlines = 6;

export interface Segment {
  readonly key: SeriesKey;
  readonly value: number;
  readonly y: number;
  readonly height: number;
}

/** 横の範囲（パーセント）。 */
export interface Span {
  readonly left: number;
  readonly width: number;
}

/** 月一つ分。横はパーセント、縦はピクセルで、幅が変わっても文字と模様は伸びない。 */
export interface Column {
  readonly month: MonthFigures["month"];
  readonly center: number;
  readonly bar: Span;
  readonly outlineSpan: Span;
  readonly segments: readonly Segment[];
  readonly outline?: { readonly y: number; readonly height: number };
  readonly total?: { readonly value: number; readonly y: number };
}

export interface ChartGeometry {
  readonly narrowestWidth: number;
  readonly height: number;
  readonly baseline: number;
  readonly bottom: number;
  readonly gridlines: readonly { readonly value: number; readonly y: number }[];
  readonly columns: readonly Column[];
}

export function chartGeometry(months: readonly (MonthFigures | RefusedFigures)[]): ChartGeometry {
  const computed = months.filter((month) => month.kind === "computed");
  const highest = Math.max(1, ...computed.flatMap((month) => [above(month), month.withoutLeave]));
  const lowest = Math.min(0, ...computed.flatMap((month) => [below(month), month.withoutLeave]));
  const step = steps.find((size) => (highest - lowest) / size <= mostGridlines) ?? 100_000_000;
  const top = Math.ceil(highest / step) * step;
  const scale = plotHeight / (top - lowest);
  const yOf = (value: number) => topMargin + (top - value) * scale;
  const share = 100 / (months.length + axisShare);

  return {
    narrowestWidth: Math.round(narrowestMonth * (months.length + axisShare)),
    height: topMargin + plotHeight + bottomMargin,
    baseline: yOf(0),
    bottom: topMargin + plotHeight,
    gridlines: Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => ({
      value: index * step,
      y: yOf(index * step),
    })),
    columns: months.map((month, index) => {
      const center = share * (axisShare + index + 0.5);
      const spanOf = (part: number): Span => ({ left: center - (share * part) / 2, width: share * part });
      const place = { month: month.month, center, bar: spanOf(barShare), outlineSpan: spanOf(outlineShare) };
      return month.kind === "refused" ? { ...place, segments: [] } : { ...place, ...barsOf(month, yOf) };
    }),
  };
}

function above(month: MonthFigures): number {
  return seriesKeys.reduce((sum, key) => sum + Math.max(0, month[key]), 0);
}

function below(month: MonthFigures): number {
  return seriesKeys.reduce((sum, key) => sum + Math.min(0, month[key]), 0);
}

function barsOf(month: MonthFigures, yOf: (value: number) => number) {
  let up = 0;
  let down = 0;
  const segments = seriesKeys.flatMap((key): Segment[] => {
    const value = month[key];
    if (value === 0) return [];
    const from = value > 0 ? up : down;
    if (value > 0) up += value;
    else down += value;
    const [high, low] = value > 0 ? [from + value, from] : [from, from + value];
    return [{ key, value, y: yOf(high), height: yOf(low) - yOf(high) }];
  });
  const { withoutLeave } = month;
  const outlineTop = yOf(Math.max(0, withoutLeave));
  return {
    segments,
    outline: { y: outlineTop, height: yOf(Math.min(0, withoutLeave)) - outlineTop },
    total: { value: month.total, y: Math.min(yOf(up), outlineTop) },
  };
}
