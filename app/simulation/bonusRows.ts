import type { SimulatedMonth } from "#salary-rules";
import type { IsoMonth } from "#salary-rules/kernel/isoDate";
import { type FormValues, rowsOf, withRows } from "~/forms/formValues";
import type { MoneyOrganization } from "./moneyOrganization";

/** One row for each bonus month of the simulation and for each month he has typed, in order. */
export function withBonusRows(
  values: FormValues,
  months: readonly SimulatedMonth[],
  { bonusMonths }: MoneyOrganization,
): FormValues {
  const typed = rowsOf(values, "bonus").filter((row) => row["gross"] || row["incomeTax"]);
  const simulated = months.map(({ month }) => String(month)).filter((month) => bonusMonths.includes(month.slice(5)));
  const rows = [...new Set([...simulated, ...typed.map((row) => row["month"] ?? "")])]
    .sort()
    .map((month) => ({ gross: "", incomeTax: "", ...typed.find((row) => row["month"] === month), month }));
  return withRows(values, "bonus", rows);
}

export function bonusMonthsIn(values: FormValues): readonly IsoMonth[] {
  return rowsOf(values, "bonus").map((row) => row["month"] as IsoMonth);
}
