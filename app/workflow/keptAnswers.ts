import type { FormValues } from "~/forms/formValues";

/** The names of the form only: nothing else that was posted is kept. */
export function keptAnswers(
  { shape }: { readonly shape: Readonly<Record<string, unknown>> },
  values: FormValues,
): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.keys(shape).flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [[name, typeof value === "string" ? value : [...value]]];
    }),
  );
}
