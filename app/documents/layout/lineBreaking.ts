import LineBreaker from "linebreak";
import { graphemes } from "./graphemes";

/** 行の幅を測るもの。 */
export type WidthOf = (text: string) => number;

/** Rules that UAX #14 leaves open; `before` and `after` are the characters around a permitted break. */
const neverBetween: readonly { readonly before: RegExp; readonly after: RegExp }[] = [
  { before: /./su, after: /^～/u },
  { before: /[０-９Ａ-Ｚａ-ｚ]$/u, after: /^[０-９Ａ-Ｚａ-ｚ，．]/u },
  { before: /[０-９][，．]$/u, after: /^[０-９]/u },
  // A number and its counter: 15件, 10月, 3か月, 2回.
  { before: /[0-9０-９〇]$/u, after: /^[\p{Script=Han}かカヵヶつ円割％]/u },
  { before: /第$/u, after: /^[0-9０-９]/u },
];

/** The smallest pieces that stay together on a line. */
function segmentsOf(paragraph: string): readonly string[] {
  const breaker = new LineBreaker(paragraph);
  const segments: string[] = [];
  let start = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const before = paragraph.slice(start, found.position);
    const after = paragraph.slice(found.position);
    if (neverBetween.some((held) => held.before.test(before) && held.after.test(after))) continue;
    segments.push(before);
    start = found.position;
  }
  return segments;
}

/**
 * 禁則処理をして行に分ける。
 * Breaks where UAX #14 (strict) and the rules above allow; a run that allows none is cut between graphemes rather than
 * leaving the paper. The last line of a paragraph never holds a lonely character if that can be helped.
 */
export function breakLines(text: string, width: number, widthOf: WidthOf): readonly string[] {
  return text.split("\n").flatMap((paragraph) => fill(segmentsOf(paragraph), width, widthOf));
}

type Line = readonly string[];

/** Breaks between phrases where that costs no line, else as late as possible. */
function fill(segments: readonly string[], width: number, widthOf: WidthOf): readonly string[] {
  const parts = segments.flatMap((segment) => fitting(segment, width, widthOf));
  const full = filled(parts, width, widthOf, () => 0);
  const phrased = filled(parts, width, widthOf, (line) => phraseAtEnd(line, width, widthOf));
  const lines = phrased.length === full.length ? phrased : full;
  return withoutLonelyEnd(lines, width, widthOf).map((line) => line.join("").trimEnd());
}

function filled(
  parts: readonly string[],
  width: number,
  widthOf: WidthOf,
  movedDown: (line: Line) => number,
): readonly Line[] {
  const lines: string[][] = [[]];
  let used = 0;
  for (const part of parts) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && used + widthOf(part.trimEnd()) > width) {
      const count = isBetweenPhrases(line.slice(-2).join(""), part) ? 0 : movedDown(line);
      const moved = count === 0 ? [] : line.splice(-count);
      lines.push(moved);
      used = widthOf(moved.join(""));
    }
    lines.at(-1)?.push(part);
    used += widthOf(part);
  }
  return lines;
}

const endsPhrase = /[、。，．・〜）」』】\s]$/u;
const opensPhrase = /^[（「『【]/u;
const endsInKana = /[^おご][ぁ-ゖー]$/u;
const startsInOther = /^[^ぁ-ゖー]/u;

/** Between phrases: after a mark, before a bracket, or where a particle ends and the next word begins. */
function isBetweenPhrases(before: string, after: string): boolean {
  return endsPhrase.test(before) || opensPhrase.test(after) || (endsInKana.test(before) && startsInOther.test(after));
}

/** How many parts at the end of the line begin a phrase that goes on; none if they take too much of the line. */
function phraseAtEnd(line: Line, width: number, widthOf: WidthOf): number {
  const em = widthOf("一");
  for (let count = 1; count < line.length; count += 1) {
    const next = line.at(-count) ?? "";
    const most = Math.min(width * 0.6, (opensPhrase.test(next) ? 8 : 6) * em);
    if (widthOf(line.slice(-count).join("")) > most) continue;
    if (isBetweenPhrases(line.slice(0, -count).join(""), next)) return count;
  }
  return 0;
}

/** The segment itself, or pieces of it that fit a line. */
function fitting(segment: string, width: number, widthOf: WidthOf): readonly string[] {
  if (widthOf(segment.trimEnd()) <= width) return [segment];
  const parts: string[] = [];
  let part = "";
  for (const grapheme of graphemes(segment)) {
    if (part !== "" && widthOf(part + grapheme) > width) {
      parts.push(part);
      part = "";
    }
    part += grapheme;
  }
  return part === "" ? parts : [...parts, part];
}

const leastAtEnd = 4;
const mostAtEnd = 14;

/** Moves a few characters down from the last line but one, so that the last does not hold one alone. */
function withoutLonelyEnd(lines: readonly Line[], width: number, widthOf: WidthOf): readonly Line[] {
  const last = lines.at(-1);
  const previous = lines.at(-2);
  if (!last || !previous || lengthOf(last) >= leastAtEnd) return lines;
  const endings = Array.from({ length: previous.length - 1 }, (_, index) => index + 1)
    .map((count) => ({ kept: previous.slice(0, -count), ending: [...previous.slice(-count), ...last] }))
    .filter(({ kept, ending }) => lengthOf(ending) >= leastAtEnd && lengthOf(kept) >= leastAtEnd)
    .filter(({ ending }) => widthOf(ending.join("").trimEnd()) <= width);
  const phrased = endings.find(
    ({ kept, ending }) => lengthOf(ending) <= mostAtEnd && isBetweenPhrases(kept.join(""), ending[0] ?? ""),
  );
  const better = phrased ?? endings[0];
  return better ? [...lines.slice(0, -2), better.kept, better.ending] : lines;
}

function lengthOf(line: Line): number {
  return graphemes(line.join("").trimEnd()).length;
}
