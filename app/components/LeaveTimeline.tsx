import {
  addDays,
  daysBetween,
  firstDayOf,
  type IsoDate,
  lastDayOf,
  monthOf,
  monthsFrom,
} from "#salary-rules/kernel/isoDate";
import { dayWithinYear } from "#salary-rules/kernel/japaneseDate";

export interface TimelineBar {
  readonly id: string;
  readonly label: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly detail: string;
}

interface LeaveTimelineProps {
  /** 図の説明（一文）。 */
  readonly summary: string;
  readonly birth: IsoDate;
  readonly isBirthProvisional: boolean;
  /** 使える期間。 */
  readonly windows: readonly TimelineBar[];
  /** 計画した休み。 */
  readonly leaves: readonly TimelineBar[];
}

const width = 720;
const labelWidth = 150;
const rowHeight = 34;
const headHeight = 58;
const mostMonths = 8;

/** 使える期間と計画した休みを、月の目盛りの上に並べる。The same facts stand as text beside it. */
export function LeaveTimeline({ summary, birth, isBirthProvisional, windows, leaves }: LeaveTimelineProps) {
  const bars = [...windows, ...leaves];
  const first = firstDayOf(monthOf(earliest([birth, ...bars.map(({ start }) => start)])));
  const lastWanted = lastDayOf(monthOf(latest([birth, ...bars.map(({ end }) => end)])));
  const lastShown = lastDayOf(monthsFrom(monthOf(first), mostMonths - 1));
  const last = lastWanted < lastShown ? lastWanted : lastShown;
  const span = daysBetween(first, last) + 1;
  const x = (day: IsoDate) => labelWidth + ((width - labelWidth) * clamp(daysBetween(first, day), 0, span)) / span;
  const rows = [...windows.map((bar) => ({ bar, isLeave: false })), ...leaves.map((bar) => ({ bar, isLeave: true }))];
  const height = headHeight + rows.length * rowHeight + 8;
  const months = Array.from({ length: mostMonths }, (_, index) => monthsFrom(monthOf(first), index)).filter(
    (month) => firstDayOf(month) <= last,
  );

  return (
    <div className="timeline">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        {months.map((month) => (
          <g key={month}>
            <line className="timeline__grid" x1={x(firstDayOf(month))} x2={x(firstDayOf(month))} y1={4} y2={height} />
            {month.endsWith("-01") || month === months[0] ? (
              <text className="timeline__quiet" x={x(firstDayOf(month)) + 4} y={14} fontSize="12">
                {month.slice(0, 4)}年
              </text>
            ) : null}
            <text className="timeline__quiet" x={x(firstDayOf(month)) + 4} y={30} fontSize="13">
              {Number(month.slice(5))}月
            </text>
          </g>
        ))}
        <line className="timeline__birth" x1={x(birth)} x2={x(birth)} y1={38} y2={height} />
        <text x={x(birth) + 4} y={50} fontSize="12" fontWeight="700">
          {isBirthProvisional ? "予定日" : "出生日"} {dayWithinYear(birth)}
        </text>
        {rows.map(({ bar, isLeave }, index) => {
          const top = headHeight + index * rowHeight;
          const left = x(bar.start);
          const right = Math.max(x(addDays(bar.end, 1)), left + 3);
          return (
            <g key={`${bar.id}-${isLeave}`}>
              <text x={0} y={top + 17} fontSize="13" fontWeight={isLeave ? 700 : 400}>
                {bar.label}
              </text>
              <rect
                className={isLeave ? "timeline__leave" : "timeline__window"}
                x={left}
                y={top + (isLeave ? 4 : 6)}
                width={right - left}
                height={isLeave ? 20 : 16}
                rx={3}
              />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function earliest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((one, other) => (one < other ? one : other));
}

function latest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((one, other) => (one > other ? one : other));
}
