import { type PDFContext, PDFHexString, PDFName, type PDFRef } from "./pdfLib";

export interface Bookmark {
  readonly title: string;
  readonly page: PDFRef;
  /** Points from the bottom of the page. */
  readonly top: number;
}

/** しおり。One for each section, under the title of the document. */
export function writeOutline(context: PDFContext, bookmarks: readonly Bookmark[]): PDFRef {
  const outlineRef = context.nextRef();
  const refs = bookmarks.map(() => context.nextRef());
  for (const [index, { title, page, top }] of bookmarks.entries()) {
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: outlineRef,
      Dest: [page, "XYZ", null, top, null],
    });
    const [previous, ref, next] = [refs[index - 1], refs[index], refs[index + 1]];
    if (previous) item.set(PDFName.of("Prev"), previous);
    if (next) item.set(PDFName.of("Next"), next);
    if (ref) context.assign(ref, item);
  }
  const outline = context.obj({ Type: "Outlines", Count: refs.length });
  const [first, last] = [refs[0], refs.at(-1)];
  if (first) outline.set(PDFName.of("First"), first);
  if (last) outline.set(PDFName.of("Last"), last);
  context.assign(outlineRef, outline);
  return outlineRef;
}
