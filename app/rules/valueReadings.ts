import { valueInJapanese } from "#salary-rules";
import { type Amount, ratioOf } from "#salary-rules/kernel/arithmetic";
import type { Reading, TableReading } from "./rulesContent";
import { choiceWords, type Wording, wordingOf } from "./valueWording";

type Wordings = (key: string) => Wording;

/** 登録された値を、日本語の単位で読む。A value is a scalar, a record, or a list of either. */
export function readingsOf(parameter: string, value: unknown): readonly Reading[] {
  const wordings: Wordings = (key) => wordingOf(parameter, key);
  const read = (path: readonly string[], part: unknown): readonly Reading[] => {
    if (isRecord(part)) return Object.entries(part).flatMap(([key, item]) => read([...path, key], item));
    const label = path.map((key) => wordings(key).label).join("・");
    const wording = wordings(path.at(-1) ?? "");
    if (isTable(part)) return [readTable(label, wording, part, wordings)];
    return [{ kind: "text", label, text: textOf(part, wording, wordings) }];
  };
  return read([], value);
}

function readTable(label: string, wording: Wording, items: readonly object[], wordings: Wordings): TableReading {
  if (isMatrix(items)) return { kind: "table", label, ...readMatrix(wording, items, wordings) };
  const keys = [...new Set(items.flatMap((item) => Object.keys(item)))];
  return {
    kind: "table",
    label,
    columns: keys.map((key) => wordings(key).label),
    rows: (items as readonly Fields[]).map((item) => keys.map((key) => textOf(item[key], wordings(key), wordings))),
  };
}

function readMatrix({ columns = [], isTransposed }: Wording, written: Matrix, wordings: Wordings) {
  const rows = isTransposed ? transposed(written) : written;
  const width = Math.max(...rows.map((row) => row.length));
  const wordingAt = (index: number) => columns[index] ?? { label: `${index + 1}列目` };
  return {
    columns: Array.from({ length: width }, (_, index) => wordingAt(index).label),
    rows: rows.map((row) => row.map((item, index) => textOf(item, wordingAt(index), wordings))),
  };
}

function transposed(rows: Matrix): Matrix {
  return (rows[0] ?? []).map((_, index) => rows.map((row) => row[index]));
}

/** 一つの欄の文。列は「、」でつなぎ、まとまりは「5か月15日」のように続けて書く。 */
function textOf(value: unknown, { unit = "" }: Wording, wordings: Wordings): string {
  if (value === undefined) return "—";
  if (typeof value === "string") return choiceWords[value] ?? value;
  if (Array.isArray(value)) return value.map((item) => textOf(item, { label: "", unit }, wordings)).join("、");
  if (isAmount(value)) return valueInJapanese(ratioOf(value), "denominator" in value ? value.unit : "yen");
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([key, item]) => textOf(item, wordings(key), wordings))
      .join("");
  }
  if (value === Number.MAX_SAFE_INTEGER) return "上限なし";
  return `${valueInJapanese({ numerator: Number(value), denominator: 1 }, "number")}${unit}`;
}

type Fields = Readonly<Record<string, unknown>>;
type Matrix = readonly (readonly unknown[])[];

function isTable(value: unknown): value is readonly object[] {
  return Array.isArray(value) && (value.every(isRecord) || isMatrix(value));
}

function isMatrix(items: readonly unknown[]): items is Matrix {
  return items.every(Array.isArray);
}

function isAmount(value: unknown): value is Amount {
  return typeof value === "object" && value !== null && ("denominator" in value || "value" in value);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isAmount(value);
}
