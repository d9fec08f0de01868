import { PDFArray, PDFDict, type PDFDocument, type PDFFont, PDFName, PDFNumber } from "./pdfLib";

/** PDF/A-1 asks for a list of the characters in each embedded font (CIDSet). Made once the fonts have been written. */
export async function writeCharacterSets(doc: PDFDocument, fonts: readonly PDFFont[]): Promise<void> {
  await doc.flush();
  for (const { ref } of fonts) {
    const characters = doc.context.lookup(ref, PDFDict).lookup(PDFName.of("DescendantFonts"), PDFArray);
    const descendant = characters.lookup(0, PDFDict);
    const highest = highestCharacter(descendant.lookup(PDFName.of("W"), PDFArray));
    const bits = new Uint8Array(Math.floor(highest / 8) + 1).fill(0xff);
    // The first character is the highest bit; none after the last is set.
    bits[bits.length - 1] = (0xff << (7 - (highest % 8))) & 0xff;
    const set = doc.context.register(doc.context.flateStream(bits));
    descendant.lookup(PDFName.of("FontDescriptor"), PDFDict).set(PDFName.of("CIDSet"), set);
  }
}

/** Widths are listed as runs: a first character, and the widths of it and those that follow. */
function highestCharacter(widths: PDFArray): number {
  let highest = 0;
  for (let index = 0; index + 1 < widths.size(); index += 2) {
    const first = widths.lookup(index, PDFNumber).asNumber();
    highest = Math.max(highest, first + widths.lookup(index + 1, PDFArray).size() - 1);
  }
  return highest;
}
