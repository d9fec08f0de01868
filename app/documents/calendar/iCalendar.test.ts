import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { type CalendarEvent, iCalendar } from "./iCalendar";
import { readCalendar } from "./testing/readCalendar";

function anEvent(rest: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: "a@example",
    day: isoDate("2027-02-24"),
    summary: "期限：出生届",
    description: "だれが：父または母",
    alarmDaysBefore: [7, 1],
    ...rest,
  };
}

function aFile(...events: CalendarEvent[]): string {
  return iCalendar({ name: "期限", sequence: 3, writtenAt: "2026-11-24T05:00:00.123Z", events });
}

test("一日の予定を、決まった形で書く", () => {
  expect(aFile(anEvent()).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//ikuji-sanka-keikakusho-navi//plan deadlines//JA",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:期限",
    "BEGIN:VEVENT",
    "UID:a@example",
    "SEQUENCE:3",
    "DTSTAMP:20261124T050000Z",
    "DTSTART;VALUE=DATE:20270224",
    "DTEND;VALUE=DATE:20270225",
    "SUMMARY:期限：出生届",
    "DESCRIPTION:だれが：父または母",
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:期限：出生届",
    "TRIGGER:-P7D",
    "END:VALARM",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:期限：出生届",
    "TRIGGER:-P1D",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("月末と年末の次の日を、終わりに書く", () => {
  const file = aFile(anEvent({ day: isoDate("2028-02-29") }), anEvent({ day: isoDate("2026-12-31") }));
  expect(file).toContain("DTEND;VALUE=DATE:20280301");
  expect(file).toContain("DTEND;VALUE=DATE:20270101");
});

test("区切りの記号と改行をエスケープし、制御文字を除く", () => {
  const file = aFile(anEvent({ summary: "a,b;c\\d", description: "一行目\n二行目\r\n三行目\u0007" }));
  expect(file).toContain("SUMMARY:a\\,b\\;c\\\\d\r\n");
  expect(file).toContain("DESCRIPTION:一行目\\n二行目\\n三行目\r\n");
});

describe("長い行", () => {
  test("74オクテットまでで、文字の途中では折らない", () => {
    const [first, second] = aFile(anEvent({ summary: "あ".repeat(30) }))
      .split("SUMMARY:")[1]
      ?.split("\r\n") ?? [""];
    // 「SUMMARY:」の8オクテットと、1文字3オクテットの22文字で74。続きは空白の1オクテットから。
    expect(first).toBe("あ".repeat(22));
    expect(second).toBe(` ${"あ".repeat(8)}`);
  });

  test("どんな文字の並びでも、74オクテット以内で、読み戻すと元の文になる", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 100 }).map((text) => text.replace(/\p{Cc}/gu, ""));
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const file = aFile(anEvent({ summary, description }));
        const longest = Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)));
        expect(longest).toBeLessThanOrEqual(74);
        expect(Buffer.from(file).toString()).toBe(file);
        const [event] = readCalendar(file).inner;
        expect(event?.properties["SUMMARY"]).toBe(summary);
        expect(event?.properties["DESCRIPTION"]).toBe(description);
      }),
      { numRuns: 50 },
    );
  });
});
