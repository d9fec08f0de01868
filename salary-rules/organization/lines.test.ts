import { expect, test } from "vitest";
import { LineCounter, parseDocument } from "yaml";
import { lineOf } from "./lines";

const text = `pay:
  payDay: 21
  bonusDays:
    - "06-30"
    - "12-10"
`;

test.each([
  { path: [], line: 1 },
  { path: ["pay", "payDay"], line: 2 },
  { path: ["pay", "bonusDays", 1], line: 5 },
  { path: ["pay", "missing"], line: 1 },
  { path: ["pay", "payDay", "below"], line: 2 },
])("$path は $line 行目", ({ path, line }) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  expect(lineOf(document, path, lines)).toBe(line);
});
