import { drawableText } from "../layout/drawableText";
import { graphemes } from "../layout/graphemes";
import type { Weight } from "../layout/sheet";
import { type Typeface, typeface } from "./typeface";
import { type Typesetter, typesetter } from "./typesetter";

/** 使う書体のファイル。Noto Sans JP first, BIZ UDGothic for what it lacks. */
export const fontNames = ["NotoSansJP-Regular", "NotoSansJP-Bold", "BIZUDGothic-Regular", "BIZUDGothic-Bold"] as const;
export type FontName = (typeof fontNames)[number];
export type LoadFont = (name: FontName) => Promise<Uint8Array>;

const main: Readonly<Record<Weight, FontName>> = { regular: "NotoSansJP-Regular", bold: "NotoSansJP-Bold" };
const fallback: Readonly<Record<Weight, FontName>> = { regular: "BIZUDGothic-Regular", bold: "BIZUDGothic-Bold" };

export interface FontLibrary {
  /** A typesetter for these texts; the second typeface is loaded only for a text that needs it. */
  typesetterFor(texts: readonly string[]): Promise<Typesetter>;
  /** The typefaces that together hold every character the paper can show. */
  everyTypeface(weight: Weight): Promise<readonly Typeface[]>;
}

/** Parses each font once and keeps it. */
export function fontLibrary(load: LoadFont): FontLibrary {
  const loaded = new Map<FontName, Promise<Typeface>>();
  const typesetters = new Map<string, Typesetter>();

  function typefaceOf(name: FontName): Promise<Typeface> {
    const found = loaded.get(name) ?? load(name).then((bytes) => typeface(name, bytes));
    loaded.set(name, found);
    return found;
  }

  const everyTypeface = (weight: Weight) => Promise.all([typefaceOf(main[weight]), typefaceOf(fallback[weight])]);

  async function typesetterFor(texts: readonly string[]): Promise<Typesetter> {
    const [regular, bold] = await Promise.all([typefaceOf(main.regular), typefaceOf(main.bold)]);
    const suffices = texts.every((text) =>
      graphemes(drawableText(text)).every((one) => one === "\n" || regular.covers(one)),
    );
    const known = typesetters.get(String(suffices));
    if (known) return known;
    const made = suffices
      ? typesetter({ regular: [regular], bold: [bold] })
      : typesetter({ regular: await everyTypeface("regular"), bold: await everyTypeface("bold") });
    typesetters.set(String(suffices), made);
    return made;
  }

  return { typesetterFor, everyTypeface };
}
