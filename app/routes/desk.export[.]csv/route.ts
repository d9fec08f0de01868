import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { csvOf } from "~/desk/csv";
import { exportedCases, fileToSave } from "~/services/exportedCases.server";
import { requireOfficer } from "~/services/whoIsAsking.server";

/** 一覧の書き出し（CSV）。The list sends the form on to here once nothing is missing from it. */
export async function action(args: ActionFunctionArgs) {
  const rows = await exportedCases(args);
  return rows ? fileToSave(csvOf(rows), "text/csv; charset=utf-8", "csv") : redirect("/desk", 303);
}

export async function loader(args: LoaderFunctionArgs) {
  await requireOfficer(args);
  return redirect("/desk", 303);
}
