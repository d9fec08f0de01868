import { decodePDFRawStream, PDFArray, type PDFObject, PDFRawStream } from "pdf-lib";

export function contentOf(contents: PDFObject | undefined): string {
  if (contents instanceof PDFRawStream) return Buffer.from(decodePDFRawStream(contents).decode()).toString("latin1");
  if (contents instanceof PDFArray) {
    return contents
      .asArray()
      .map((_, index) => contentOf(contents.lookup(index)))
      .join("\n");
  }
  return "";
}

/** The words of a content stream that are neither operands nor strings. */
export function operatorsIn(content: string): readonly string[] {
  const bare = content
    .replace(/<<[^>]*>>/gu, " ")
    .replace(/<[0-9A-Fa-f\s]*>/gu, " ")
    .replace(/\[[^\]]*\]/gu, " ")
    .replace(/\/[^\s/[\]<>()]+/gu, " ");
  return bare.split(/\s+/u).filter((word) => word !== "" && !/^[-+.\d]+$/u.test(word));
}

export function alignedGlyphs(content: string): string {
  return [...content.matchAll(/<([0-9A-Fa-f]+)>\s*Tj/gu)].map(([, glyphs]) => `<${glyphs}>`).join("");
}
