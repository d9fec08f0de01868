import { addDays, type IsoDate } from "#salary-rules/kernel/isoDate";

/** カレンダーに載せる一日の予定。 */
export interface CalendarEvent {
  /** 日付が動いても変わらない。A calendar finds the event it has by this. */
  readonly uid: string;
  readonly day: IsoDate;
  readonly summary: string;
  readonly description: string;
  /** 何日前に知らせるか。 */
  readonly alarmDaysBefore: readonly number[];
}

export interface CalendarFile {
  readonly name: string;
  /** 新しい版ほど大きい。A calendar takes over an event only from a higher number. */
  readonly sequence: number;
  /** この内容になった時刻（ISO 8601）。 */
  readonly writtenAt: string;
  readonly events: readonly CalendarEvent[];
}

/** RFC 5545 counts octets of UTF-8, and allows 75 of them before the line break. */
const mostOctets = 74;

/** iCalendar（RFC 5545）のファイル。 */
export function iCalendar({ name, sequence, writtenAt, events }: CalendarFile): string {
  const stamp = utcTime(writtenAt);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//ikuji-sanka-keikakusho-navi//plan deadlines//JA",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${text(name)}`,
    ...events.flatMap((event) => eventLines(event, sequence, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, sequence: number, stamp: string): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${text(event.uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(event.day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(event.day, 1))}`,
    `SUMMARY:${text(event.summary)}`,
    `DESCRIPTION:${text(event.description)}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    ...event.alarmDaysBefore.flatMap((days) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${text(event.summary)}`,
      `TRIGGER:-P${days}D`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

function text(value: string): string {
  return value
    .replace(/[\\;,]/gu, "\\$&")
    .replace(/\r?\n/gu, "\\n")
    .replace(/\p{Cc}/gu, "");
}

function compact(day: IsoDate): string {
  return day.replaceAll("-", "");
}

/** 「2026-11-24T05:00:00.000Z」→「20261124T050000Z」 */
function utcTime(instant: string): string {
  return instant.replace(/\.\d+/u, "").replace(/[-:]/gu, "");
}

function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let written = "";
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      written += "\r\n ";
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}
