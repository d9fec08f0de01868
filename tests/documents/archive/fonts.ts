import * as fontkit from "fontkit";
import { decodePDFRawStream, PDFArray, PDFDict, type PDFDocument, PDFNumber, PDFRawStream, PDFStream } from "pdf-lib";
import { type ArchiveFile, complain, holds, name, named, textOf } from "./archiveFile";
import { contentOf } from "./pageContent";

/** 6.2.11 */
export function fontComplaints({ doc }: ArchiveFile) {
  const shown = glyphsShown(doc);
  return (font: PDFDict): readonly string[] => {
    const base = named(font, "BaseFont") ?? "";
    const say = (isBroken: boolean, why: string) => complain(isBroken, `${base} ${why}`);
    if (named(font, "Subtype") === "/CIDFontType2") {
      const descriptor = font.lookupMaybe(name("FontDescriptor"), PDFDict);
      const file = descriptor?.lookup(name("FontFile2"));
      const system = font.lookupMaybe(name("CIDSystemInfo"), PDFDict);
      if (!(file instanceof PDFRawStream)) return [`${base} が埋め込まれていない（6.2.11.4.1）`];
      return [
        ...say(named(font, "CIDToGIDMap") !== "/Identity", "CIDToGIDMap（6.2.11.3.2）"),
        ...say(!system || !textOf(system.lookup(name("Registry"))), "CIDSystemInfo（6.2.11.3.1）"),
        ...say(!/^\/[A-Z]{6}\+/u.test(base), "一部を埋め込んだ印（6.2.11.4.2）"),
        ...say(named(descriptor ?? font, "FontName") !== base, "FontName が BaseFont と違う"),
        ...say(descriptor !== undefined && holds(descriptor, "CIDSet"), "CIDSet は要らない"),
        ...differingWidths(font, decodePDFRawStream(file).decode(), shown.get(base) ?? new Set()).map(
          (why) => `${base} ${why}`,
        ),
      ];
    }
    return [
      ...say(named(font, "Subtype") !== "/Type0", "Type0 でない"),
      ...say(named(font, "Encoding") !== "/Identity-H", "Encoding（6.2.11.3.3）"),
      ...say(!(font.lookup(name("ToUnicode")) instanceof PDFStream), "ToUnicode（6.2.11.7）"),
      ...say(!holds(font, "DescendantFonts"), "DescendantFonts がない"),
    ];
  };
}

/** The glyphs drawn with each font, by its name. */
function glyphsShown(doc: PDFDocument): ReadonlyMap<string, ReadonlySet<number>> {
  const shown = new Map<string, Set<number>>();
  for (const page of doc.getPages()) {
    const fonts = page.node.Resources()?.lookup(name("Font"), PDFDict);
    let current = "";
    for (const [, font, glyphs] of contentOf(page.node.Contents()).matchAll(
      /\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>\s*Tj/gu,
    )) {
      if (font) current = named(fonts?.lookup(name(font), PDFDict) ?? doc.catalog, "BaseFont") ?? "";
      const known = shown.get(current) ?? new Set();
      for (const glyph of glyphs?.match(/.{4}/gu) ?? []) known.add(Number.parseInt(glyph, 16));
      shown.set(current, known);
    }
  }
  return shown;
}

/** 6.2.11.5：The widths told by the dictionary and by the embedded font agree to a thousandth of an em. */
function differingWidths(font: PDFDict, embedded: Uint8Array, glyphs: ReadonlySet<number>): readonly string[] {
  const program = fontkit.create(Buffer.from(embedded)) as unknown as {
    readonly unitsPerEm: number;
    readonly numGlyphs: number;
    readonly hmtx: {
      readonly metrics: { get(index: number): { readonly advance: number } | undefined; readonly length: number };
    };
  };
  const told = toldWidths(font.lookup(name("W"), PDFArray));
  const { metrics } = program.hmtx;
  return [...glyphs].flatMap((glyph) => {
    if (glyph >= program.numGlyphs) return [`字形 ${glyph} が埋め込まれていない（6.2.11.4.1）`];
    const advance = metrics.get(Math.min(glyph, metrics.length - 1))?.advance ?? 0;
    const width = (advance * 1_000) / program.unitsPerEm;
    return complain(Math.abs(width - (told.get(glyph) ?? 1_000)) > 1, `字形 ${glyph} の幅（6.2.11.5）`);
  });
}

function toldWidths(widths: PDFArray): ReadonlyMap<number, number> {
  const told = new Map<number, number>();
  for (let index = 0; index + 1 < widths.size(); index += 2) {
    const first = widths.lookup(index, PDFNumber).asNumber();
    for (const [offset, width] of widths
      .lookup(index + 1, PDFArray)
      .asArray()
      .entries()) {
      if (width instanceof PDFNumber) told.set(first + offset, width.asNumber());
    }
  }
  return told;
}
