import { useId } from "react";
import {
  type ChartGeometry,
  type Column,
  chartGeometry,
  type SeriesKey,
  type Span,
  seriesKeys,
} from "~/simulation/chartGeometry";
import { figureRows, type MonthFigures, type RefusedFigures } from "~/simulation/monthTable";
import { ChartPatterns, ChartSwatch, patternOf } from "./ChartPatterns";

interface ChartOfMonthsProps {
  readonly months: readonly (MonthFigures | RefusedFigures)[];
  /** グラフの内容を一文で。The same figures stand in a table under the chart. */
  readonly summary: string;
}

/** 月ごとの手取りの積み上げ棒グラフ。 */
export function ChartOfMonths({ months, summary }: ChartOfMonthsProps) {
  const id = useId().replaceAll(":", "");
  const chart = chartGeometry(months);
  const present = seriesKeys.filter((key) =>
    chart.columns.some(({ segments }) => segments.some((one) => one.key === key)),
  );
  return (
    <figure className="chart">
      <Legend id={id} series={present} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="chart__region" aria-label="月ごとの手取りのグラフ" tabIndex={0}>
        <svg
          className="chart__drawing"
          width={chart.narrowestWidth}
          height={chart.height}
          role="img"
          aria-label={summary}
        >
          <ChartPatterns id={id} />
          <Grid chart={chart} />
          {chart.columns.map((column) => (
            <Bar key={column.month} column={column} chart={chart} id={id} />
          ))}
          <line className="chart__baseline" x1="0" x2="100%" y1={chart.baseline} y2={chart.baseline} />
        </svg>
      </section>
      <figcaption className="chart__caption">{summary}</figcaption>
    </figure>
  );
}

function Legend({ id, series }: { readonly id: string; readonly series: readonly SeriesKey[] }) {
  return (
    <ul className="chart__legend">
      {series.map((key) => (
        <li key={key}>
          <ChartSwatch id={`${id}-${key}`} series={key} />
          {figureRows.find((row) => row.key === key)?.label}
        </li>
      ))}
      <li>
        <ChartSwatch id={`${id}-without`} />
        休まなかった場合
      </li>
    </ul>
  );
}

function Grid({ chart }: { readonly chart: ChartGeometry }) {
  return (
    <g>
      {chart.gridlines.map(({ value, y }) => (
        <g key={value}>
          <line className="chart__grid" x1="0" x2="100%" y1={y} y2={y} />
          <text className="chart__tick" x="0" y={y - 4}>
            {value === 0 ? "0" : `${value / 10_000}万円`}
          </text>
        </g>
      ))}
    </g>
  );
}

/** 棒の中に数字を書く、棒の高さの下限（ピクセル）と、月の数の上限。 */
const lowestLabelled = 19;
const mostMonthsLabelled = 8;

function Bar({ column, chart, id }: { readonly column: Column; readonly chart: ChartGeometry; readonly id: string }) {
  const { bar, outlineSpan, center, segments, outline, total, month } = column;
  const middle = percent(center);
  const isRoomy = chart.columns.length <= mostMonthsLabelled;
  const monthNumber = Number(month.slice(5));
  const isYearShown = chart.columns[0] === column || monthNumber === 1;
  return (
    <g>
      {segments.map(({ key, y, height }) => (
        <rect key={key} className="chart__segment" {...across(bar)} y={y} height={height} fill={patternOf(id, key)} />
      ))}
      {outline ? (
        <rect className="chart__outline" {...across(outlineSpan)} y={outline.y} height={outline.height} />
      ) : (
        <text className="chart__refused" x={middle} y={chart.baseline - 8}>
          計算不可
        </text>
      )}
      {segments
        .filter(({ height }) => isRoomy && segments.length > 1 && height >= lowestLabelled)
        .map(({ key, y, height, value }) => (
          <text key={key} className={`chart__value chart__value--${key}`} x={middle} y={y + height / 2 + 4.5}>
            {(value / 10_000).toFixed(1)}
          </text>
        ))}
      {total ? (
        <text className="chart__total" x={middle} y={total.y - 7}>
          {inTenThousands(total.value)}
        </text>
      ) : null}
      <text className="chart__month" x={middle} y={chart.bottom + 19}>
        {monthNumber}月
      </text>
      {isYearShown ? (
        <text className="chart__year" x={middle} y={chart.bottom + 37}>
          {Number(month.slice(0, 4))}年
        </text>
      ) : null}
    </g>
  );
}

function percent(share: number): string {
  return `${share.toFixed(3)}%`;
}

function across({ left, width }: Span) {
  return { x: percent(left), width: percent(width) };
}

/** 棒の上の数字（万円、小数1位）。The exact yen stand in the table. */
function inTenThousands(value: number): string {
  return `${value < 0 ? "−" : ""}${(Math.abs(value) / 10_000).toFixed(1)}万`;
}
