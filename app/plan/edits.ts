import { type FormValues, rowsOf, withRows } from "~/forms/formValues";

type Row = Readonly<Record<string, string>>;

/**
 * 行を足すボタンと消すボタン。`add:leave`, `remove:leave:2`. Row ids stay the same for the life of a row.
 * Answers `undefined` for any other button.
 */
export function editRows(values: FormValues, intent: string, group: string, most: number): FormValues | undefined {
  const [act, target, index] = intent.split(":");
  if (target !== group) return undefined;
  const rows = withIds(rowsOf(values, group), group);
  if (act === "add") return rows.length >= most ? values : withRows(values, group, [...rows, newRow(rows, group)]);
  if (act === "remove")
    return withRows(
      values,
      group,
      rows.filter((_, place) => String(place) !== index),
    );
  return undefined;
}

function newRow(rows: readonly Row[], group: string): Row {
  const numbers = rows.map(({ id = "" }) => Number(id.split("-").at(-1)) || 0);
  return { id: `${group}-${Math.max(0, ...numbers) + 1}` };
}

function withIds(rows: readonly Row[], group: string): readonly Row[] {
  return rows.map((row, index) => ({ ...row, id: row["id"] || `${group}-${index + 1}` }));
}
