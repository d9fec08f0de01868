import { type PDFContext, PDFHexString, PDFName, type PDFRef } from "./pdfLib";

export interface Bookmark {
  readonly title: string;
  readonly page: PDFRef;
  /** Points from the bottom of the page. */
  readonly top: number;
  /** Closed until they are asked for. */
  readonly children: readonly Bookmark[];
}

/** しおり。One for each section, under the title of the document or of the part of it. */
export function writeOutline(context: PDFContext, bookmarks: readonly Bookmark[]): PDFRef {
  const ref = context.nextRef();
  const root = context.obj({ Type: "Outlines", Count: bookmarks.length, ...ends(writeItems(context, ref, bookmarks)) });
  context.assign(ref, root);
  return ref;
}

function writeItems(context: PDFContext, parent: PDFRef, bookmarks: readonly Bookmark[]): readonly PDFRef[] {
  const refs = bookmarks.map(() => context.nextRef());
  for (const [index, { title, page, top, children }] of bookmarks.entries()) {
    const ref = refs[index];
    if (!ref) continue;
    const [previous, next] = [refs[index - 1], refs[index + 1]];
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [page, "XYZ", null, top, null],
      ...(children.length > 0 && { Count: -children.length, ...ends(writeItems(context, ref, children)) }),
    });
    if (previous) item.set(PDFName.of("Prev"), previous);
    if (next) item.set(PDFName.of("Next"), next);
    context.assign(ref, item);
  }
  return refs;
}

function ends(refs: readonly PDFRef[]) {
  const [first, last] = [refs[0], refs.at(-1)];
  return first && last ? { First: first, Last: last } : {};
}
