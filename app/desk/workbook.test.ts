// @vitest-environment jsdom
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { workbookOf } from "./workbook";

/** Read back by programs that know nothing of how it was written: unzip, and an XML parser. */
function readBack(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "navi-xlsx-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "plans.xlsx");
  writeFileSync(file, bytes);
  const part = (name: string) => execFileSync("unzip", ["-p", file, name.replace("[", "\\[")], { encoding: "utf8" });
  execFileSync("unzip", ["-tq", file]);
  const xml = (name: string) => new DOMParser().parseFromString(part(name), "application/xml").documentElement;
  return { part, sheet: xml("xl/worksheets/sheet1.xml"), book: xml("xl/workbook.xml") };
}

const cellsIn = (sheet: Element) =>
  [...sheet.querySelectorAll("row")].map((row) =>
    [...row.querySelectorAll("c t")].map(({ textContent }) => textContent),
  );

const formulas = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", "\n=", " =", "|"].flatMap((start) => [
  `${start}1+1`,
  `${start}HYPERLINK("http://example.invalid","x")`,
  `${start}cmd|'/C calc'!A0`,
]);
const names = [
  "髙﨑 𠮷之助",
  "辻\u{E0100}",
  "外字\u{E000}",
  "007",
  "<b>&\"'",
  "1行目\n2行目",
  " 前後の空白 ",
  "_x0041_",
];

test("どの文字も、書いたとおりの文字の欄になり、式は一つもない", () => {
  const rows = [["氏名"], ...[...formulas, ...names].map((text) => [text])];
  const { sheet } = readBack(workbookOf("提出された計画", rows));
  expect(cellsIn(sheet)).toEqual(rows.map(([text = ""]) => [text.replace("_x0041_", "_x005F_x0041_")]));
  expect(sheet.querySelectorAll("f, hyperlink")).toHaveLength(0);
  expect([...sheet.querySelectorAll("c")].every((cell) => cell.getAttribute("t") === "inlineStr")).toBe(true);
});

test("XMLに書けない文字は除き、ほかは残す", () => {
  const { sheet } = readBack(workbookOf("x", [["a\u{0}b\u{8}c\u{FFFE}d\u{D800}e"]]));
  expect(cellsIn(sheet)).toEqual([["abcde"]]);
});

test("表の名前が付き、見出しの行は動かず、同じ表からは同じファイルができる", () => {
  const rows = [["氏名"], ["山田"]];
  const { sheet, book } = readBack(workbookOf("提出された計画", rows));
  expect(book.querySelector("sheet")?.getAttribute("name")).toBe("提出された計画");
  expect(sheet.querySelector("pane")?.getAttribute("state")).toBe("frozen");
  expect(workbookOf("x", rows)).toEqual(workbookOf("x", rows));
});
