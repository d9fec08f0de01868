/** What a person typed, as typed: one string per field name, several for a group of checkboxes. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

export const fieldName = /^[a-z][a-zA-Z0-9]*(\.[0-9]{1,2}\.[a-z][a-zA-Z0-9]*)?$/;
export const longestText = 10_000;
export const mostFields = 400;
/** Names the framework or the page itself uses; they are not answers. */
const isAnswer = (name: string) => fieldName.test(name);

/** Reads the answers of a posted form. Names outside the pattern (`__proto__`, `_intent`) are left out. */
export function answersOf(form: FormData): FormValues {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string" || !isAnswer(name) || values.size >= mostFields) continue;
    const text = value.slice(0, longestText).replaceAll("\r\n", "\n");
    const before = values.get(name);
    values.set(name, before === undefined ? text : [...(Array.isArray(before) ? before : [before]), text]);
  }
  return Object.fromEntries(values);
}

/** The rows of a repeated group: `leave.0.start` → `[{ start }]`, in order, whatever the numbers are. */
export function rowsOf(values: FormValues, group: string): readonly Readonly<Record<string, string>>[] {
  const rows = new Map<number, Record<string, string>>();
  for (const [name, value] of Object.entries(values)) {
    const [head, index, key] = name.split(".");
    if (head !== group || index === undefined || key === undefined) continue;
    const row = rows.get(Number(index)) ?? {};
    row[key] = String(value);
    rows.set(Number(index), row);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** The same values with the rows of `group` replaced. */
export function withRows(
  values: FormValues,
  group: string,
  rows: readonly Readonly<Record<string, string>>[],
): FormValues {
  const others = Object.entries(values).filter(([name]) => !name.startsWith(`${group}.`));
  const own = rows.flatMap((row, index) =>
    Object.entries(row).map(([key, value]) => [`${group}.${index}.${key}`, value]),
  );
  return Object.fromEntries([...others, ...own]);
}

/** The nested form the schemas read: `leave.0.start` → `{ leave: [{ start }] }`. */
export function nested(values: FormValues): Record<string, unknown> {
  const groups = new Set(
    Object.keys(values)
      .filter((name) => name.includes("."))
      .map((name) => name.split(".")[0] ?? ""),
  );
  const single = Object.entries(values).filter(([name]) => !name.includes("."));
  return Object.fromEntries([...single, ...[...groups].map((group) => [group, rowsOf(values, group)])]);
}
