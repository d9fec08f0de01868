import type { SeriesKey } from "~/simulation/chartGeometry";

/** 色だけに頼らないための模様。白黒でも区別できるよう、明るさも変える。 */
export function ChartPatterns({ id, only }: { readonly id: string; readonly only?: SeriesKey }) {
  const shows = (series: SeriesKey) => only === undefined || only === series;
  return (
    <defs>
      {shows("pay") ? (
        <pattern id={`${id}-pay`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className="chart-pay__ground" width="8" height="8" />
        </pattern>
      ) : null}
      {shows("childcareLeaveBenefit") ? (
        <pattern
          id={`${id}-childcareLeaveBenefit`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="chart-benefit__ground" width="7" height="7" />
          <rect className="chart-benefit__line" width="2" height="7" />
        </pattern>
      ) : null}
      {shows("childcareLeaveSupportBenefit") ? (
        <pattern id={`${id}-childcareLeaveSupportBenefit`} width="7" height="7" patternUnits="userSpaceOnUse">
          <rect className="chart-support__ground" width="7" height="7" />
          <circle className="chart-support__dot" cx="3.5" cy="3.5" r="1.5" />
        </pattern>
      ) : null}
      {shows("shortTimeWorkBenefit") ? (
        <pattern id={`${id}-shortTimeWorkBenefit`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="chart-short-time__ground" width="6" height="6" />
          <rect className="chart-short-time__line" width="2" height="6" />
        </pattern>
      ) : null}
      {shows("bonus") ? (
        <pattern id={`${id}-bonus`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="chart-bonus__ground" width="6" height="6" />
          <path className="chart-bonus__line" d="M0 3h6" />
        </pattern>
      ) : null}
    </defs>
  );
}

export function patternOf(id: string, series: SeriesKey): string {
  return `url(#${id}-${series})`;
}

/** 凡例の見本。With no series it is the outline of 「休まなかった場合」. */
export function ChartSwatch({ id, series }: { readonly id: string; readonly series?: SeriesKey }) {
  return (
    <svg className="chart__swatch" width="22" height="16" aria-hidden="true">
      {series ? <ChartPatterns id={id} only={series} /> : null}
      <rect
        className={series ? "chart__segment" : "chart__outline"}
        x="1"
        y="1"
        width="20"
        height="14"
        fill={series ? patternOf(id, series) : "none"}
      />
    </svg>
  );
}
