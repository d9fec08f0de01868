import { type ZipEntry, zipped } from "./zip";

/** 表計算ソフトの一枚の表。Every cell is typed as text: nothing in it can become a formula, and 「007」 keeps its zeros. */
export function workbookOf(sheetName: string, rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/workbook.xml", book(sheetName)],
    ["xl/styles.xml", styles],
    ["xl/worksheets/sheet1.xml", sheet(rows)],
  ];
  return zipped(parts.map(([name, text]): ZipEntry => ({ name, bytes: new TextEncoder().encode(declaration + text) })));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes =
  `<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`;

/** Style 0 and 1: the text format 「@」, plain and, for the heading, bold. */
const styles =
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>` +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="49" fontId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>';

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${lines.join("")}</Relationships>`;
}

function book(sheetName: string): string {
  return (
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
    `<sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`
  );
}

function sheet(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const lines = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((text) => cell(text, index === 0)).join("")}</row>`,
  );
  return (
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols><col min="1" max="${columns}" width="18" customWidth="1"/></cols>` +
    `<sheetData>${lines.join("")}</sheetData></worksheet>`
  );
}

function cell(text: string, isHeading: boolean): string {
  return `<c t="inlineStr" s="${isHeading ? 1 : 0}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** What XML 1.0 cannot hold is left out; 「_x0041_」 would be read as a letter by its number. */
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const looksLikeANumberedLetter = /_(?=x[0-9A-Fa-f]{4}_)/gu;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text
    .replace(notInXml, "")
    .replace(looksLikeANumberedLetter, "_x005F_")
    .replace(/[&<>"]/gu, (letter) => entities[letter] ?? letter);
}
