import { z } from "~/zod";

/** 行を足していく欄。 */
export interface RowsField<Row> {
  readonly schema: z.ZodType<Row[]>;
  /** 読み取れる行だけ。 What the page can already answer while another row is still being typed. */
  readonly readable: (rows: readonly unknown[]) => Row[];
}

/**
 * 何も書かれていない行は、なかったことにする。
 * `columns` are the fields that make a row count; each row gets a stable id.
 */
export function rowsField<Row extends { readonly id: string }>(
  name: string,
  row: z.ZodType<Row>,
  columns: readonly string[],
): RowsField<Row> {
  const isBlank = (typed: unknown) =>
    columns.every((column) => String((typed as Record<string, unknown>)[column] ?? "").trim() === "");

  function read(rows: readonly unknown[]) {
    return rows.flatMap((typed, index) => {
      if (isBlank(typed)) return [];
      const { data, error } = row.safeParse(typed);
      return [{ index, row: data && { ...data, id: data.id || `${name}-${index + 1}` }, issues: error?.issues ?? [] }];
    });
  }

  const readable = (rows: readonly unknown[]) => read(rows).flatMap((one) => (one.row ? [one.row] : []));
  const schema = z
    .array(z.unknown())
    .default([])
    .transform((rows, context): Row[] => {
      for (const { index, issues } of read(rows)) {
        for (const { message, path } of issues) {
          context.addIssue({ code: "custom", message, path: [index, ...path] });
        }
      }
      return readable(rows);
    });
  return { schema, readable };
}
