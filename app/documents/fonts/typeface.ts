import { graphemes } from "../layout/graphemes";
import { forDocument, type GlyphInFont, hasVariation, type ParsedFont, parseFont, shape } from "./fontkitAdapter";

interface SetGrapheme {
  readonly glyphs: readonly GlyphInFont[];
  /** Width as a share of the em. */
  readonly advance: number;
}

/** 書体。One font file, parsed once for the life of the process; what it has learnt about a grapheme is kept. */
export interface Typeface {
  readonly name: string;
  /** その一文字を、異体字の指定どおりに印字できるか。 */
  covers(grapheme: string): boolean;
  /** Width as a share of the em. */
  advanceOf(grapheme: string): number;
  fork(): ParsedFont;
}

const isVariationSelector = (codePoint: number) =>
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);

export function typeface(name: string, bytes: Uint8Array): Typeface {
  const parsed = parseFont(bytes);
  const known = new Map<string, SetGrapheme>();
  const coverage = new Map<string, boolean>();

  function isCovered(grapheme: string): boolean {
    const codePoints = codePointsOf(grapheme);
    return codePoints.every((codePoint, index) => {
      if (!isVariationSelector(codePoint)) return parsed._cmapProcessor.lookup(codePoint) !== 0;
      const base = codePoints[index - 1];
      return base !== undefined && hasVariation(parsed, base, codePoint);
    });
  }

  /** A character alone needs no shaping; marks and variations do. */
  function set(grapheme: string): SetGrapheme {
    const codePoints = codePointsOf(grapheme);
    const [codePoint] = codePoints;
    const glyphs: readonly GlyphInFont[] =
      codePoints.length === 1 && codePoint !== undefined
        ? [{ id: parsed._cmapProcessor.lookup(codePoint), codePoints }]
        : shape(parsed, grapheme);
    const advance = glyphs.reduce((total, { id }) => total + parsed.getGlyph(id).advanceWidth, 0) / parsed.unitsPerEm;
    return { glyphs, advance };
  }

  const setOnce = (grapheme: string) => remembered(known, grapheme, set);
  return {
    name,
    covers: (grapheme) => remembered(coverage, grapheme, isCovered),
    advanceOf: (grapheme) => setOnce(grapheme).advance,
    fork: () => forDocument(parsed, (text) => graphemes(text).flatMap((grapheme) => setOnce(grapheme).glyphs)),
  };
}

function codePointsOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function remembered<Value>(memory: Map<string, Value>, key: string, compute: (key: string) => Value): Value {
  const found = memory.get(key);
  if (found !== undefined) return found;
  const value = compute(key);
  memory.set(key, value);
  return value;
}
