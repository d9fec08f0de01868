import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { workbookOf } from "~/desk/workbook";
import { exportedCases, fileToSave } from "~/services/exportedCases.server";
import { requireOfficer } from "~/services/whoIsAsking.server";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** 一覧の書き出し（XLSX）。The list sends the form on to here once nothing is missing from it. */
export async function action(args: ActionFunctionArgs) {
  const rows = await exportedCases(args);
  return rows ? fileToSave(workbookOf("提出された計画", rows), type, "xlsx") : redirect("/desk", 303);
}

export async function loader(args: LoaderFunctionArgs) {
  await requireOfficer(args);
  return redirect("/desk", 303);
}
