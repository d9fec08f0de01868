import * as fontkit from "fontkit";

/**
 * fontkit 2.0.4 as pdf-lib expects it (the API of fontkit 1). It reaches for private members, so the version is pinned.
 * Why not @pdf-lib/fontkit: it silently blanks most Japanese glyphs of a small document (docs/decisions/0005-paper.md).
 */
export interface ParsedFont {
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  readonly _layoutEngine: { readonly constructor: new (font: ParsedFont) => object };
  readonly _cmapProcessor: CharacterMap;
  layout(text: string, features?: Record<string, boolean>): { readonly glyphs: readonly Glyph[] };
  getGlyph(id: number, codePoints?: readonly number[]): Glyph;
  createSubset(): Subset;
}

export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

interface Subset {
  encode(): Uint8Array;
  encodeStream?: () => ByteStream;
}

interface ByteStream {
  on(event: string, listener: (value?: unknown) => void): ByteStream;
}

interface CharacterMap {
  lookup(codePoint: number, variationSelector?: number): number;
  readonly uvs?: { readonly varSelectors: { toArray(): readonly VariationSelector[] } } | null;
  getVariationSelector(codePoint: number, variationSelector: number): number;
}

interface VariationSelector {
  readonly varSelector: number;
  readonly defaultUVS?: readonly { readonly startUnicodeValue: number; readonly additionalCount: number }[] | null;
  readonly nonDefaultUVS?: readonly { readonly unicodeValue: number; readonly glyphID: number }[] | null;
}

/** Parses a TrueType font once; `forDocument` forks it. */
export function parseFont(bytes: Uint8Array): ParsedFont {
  const font = fontkit.create(bytes as never) as unknown as ParsedFont;
  repairVariationSequences(font._cmapProcessor);
  return font;
}

/**
 * fontkit 2.0.4 answers 神+VS17 with the plain 神: look the sequence up in a table of our own.
 * Made at the first variation asked for: most names have none, and the table is long.
 */
function repairVariationSequences(characterMap: CharacterMap): void {
  let forms: Map<number, ReadonlyMap<number, number>> | undefined;
  characterMap.getVariationSelector = (codePoint, selector) => {
    forms ??= new Map(
      characterMap.uvs?.varSelectors
        .toArray()
        .map(({ varSelector, nonDefaultUVS }) => [
          varSelector,
          new Map((nonDefaultUVS ?? []).map(({ unicodeValue, glyphID }) => [unicodeValue, glyphID])),
        ]),
    );
    return forms.get(selector)?.get(codePoint) ?? 0;
  };
}

/** 異体字セレクタ付きの文字があるか（標準の字形と同じと定められたものも含む）。 */
export function hasVariation(font: ParsedFont, codePoint: number, selector: number): boolean {
  if (font._cmapProcessor.getVariationSelector(codePoint, selector) !== 0) return true;
  const found = font._cmapProcessor.uvs?.varSelectors.toArray().find(({ varSelector }) => varSelector === selector);
  return (found?.defaultUVS ?? []).some(
    ({ startUnicodeValue, additionalCount }) =>
      codePoint >= startUnicodeValue && codePoint <= startUnicodeValue + additionalCount,
  );
}

export interface GlyphInFont {
  readonly id: number;
  readonly codePoints: readonly number[];
}

/**
 * Tables are shared, glyph objects are not: a glyph remembers the characters it was first used for, and they would appear
 * in the extracted text of the next person's document.
 */
function fork(parsed: ParsedFont): ParsedFont {
  const font: ParsedFont = Object.create(parsed);
  Object.defineProperty(font, "_glyphs", { value: {}, writable: true });
  return font;
}

/** 濁点や異体字セレクタの付いた一文字を、字形に置き換える。 */
export function shape(parsed: ParsedFont, grapheme: string): readonly GlyphInFont[] {
  const font = fork(parsed);
  Object.defineProperty(font, "_layoutEngine", { value: new parsed._layoutEngine.constructor(font) });
  return font.layout(grapheme, { liga: false, dlig: false }).glyphs.map(({ id, codePoints }) => ({ id, codePoints }));
}

/** A parsed font for one document, which sets each grapheme with the glyphs already known for it. */
export function forDocument(parsed: ParsedFont, glyphsOf: (text: string) => readonly GlyphInFont[]): ParsedFont {
  const font = fork(parsed);
  font.layout = (text) => ({ glyphs: glyphsOf(text).map(({ id, codePoints }) => font.getGlyph(id, codePoints)) });
  font.createSubset = () => {
    const subset = parsed.createSubset.call(font);
    subset.encodeStream = () => streamOf(subset);
    return subset;
  };
  return font;
}

function streamOf(subset: Subset): ByteStream {
  const listeners = new Map<string, (value?: unknown) => void>();
  queueMicrotask(() => {
    try {
      listeners.get("data")?.(subset.encode());
      listeners.get("end")?.();
    } catch (error) {
      listeners.get("error")?.(error);
    }
  });
  const stream: ByteStream = {
    on(event, listener) {
      listeners.set(event, listener);
      return stream;
    },
  };
  return stream;
}
