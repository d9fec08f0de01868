import writeExcelFile from "write-excel-file/node";

/** 表計算ソフトの一枚の表。Every cell is typed as text: nothing in it can become a formula, and 「007」 keeps its zeros. */
export async function workbookOf(
  sheetName: string,
  [headings = [], ...rows]: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const cells = [
    headings.map((text) => ({ ...cell(text), fontWeight: "bold" as const })),
    ...rows.map((texts) => texts.map(cell)),
  ];
  const columns = headings.map(() => ({ width: columnWidth }));
  const book = await writeExcelFile(cells, { sheet: sheetName, stickyRowsCount: 1, columns }).toBuffer();
  return Uint8Array.from(book);
}

/** In characters. */
const columnWidth = 18;

function cell(text: string) {
  return { value: text.replace(looksLikeANumberedLetter, "_x005F_"), type: String, format: "@" };
}

/** A spreadsheet would read 「_x0041_」 as a letter by its number. */
const looksLikeANumberedLetter = /_(?=x[0-9A-Fa-f]{4}_)/gu;
