const byteOrderMark = "\uFEFF";
/** What a spreadsheet would take for a formula, in half and full width. */
const startOfFormula = /^[\s\p{Cc}]*[=+\-@＝＋－＠−]/u;

/** 表計算ソフトで開くCSV。A cell that could become a formula is marked as text. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = startOfFormula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
