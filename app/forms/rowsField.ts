import { z } from "zod";

/**
 * 行を足していく欄。何も書かれていない行は、なかったことにする。
 * `columns` are the fields that make a row count; each row gets a stable id.
 */
export function rowsField<Row extends { readonly id: string }>(
  name: string,
  row: z.ZodType<Row>,
  columns: readonly string[],
) {
  const isBlank = (typed: unknown) =>
    columns.every((column) => String((typed as Record<string, unknown>)[column] ?? "").trim() === "");

  return z
    .array(z.unknown())
    .default([])
    .transform((rows, context): Row[] =>
      rows.flatMap((typed, index) => {
        if (isBlank(typed)) return [];
        const read = row.safeParse(typed);
        if (read.success) return [{ ...read.data, id: read.data.id || `${name}-${index + 1}` }];
        for (const { message, path } of read.error.issues) {
          context.addIssue({ code: "custom", message, path: [index, ...path] });
        }
        return [];
      }),
    );
}
