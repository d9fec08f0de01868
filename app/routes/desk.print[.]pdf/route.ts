import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { chosenCases, filterIn } from "~/desk/filter";
import { casesToPrint, messagesAbout, printingIn } from "~/desk/printing";
import { batchPaper } from "~/services/batchPaper.server";
import { casesAtDesk } from "~/services/desk.server";
import { pdfResponse } from "~/services/documents.server";
import { todayInJapan } from "~/services/today.server";
import { requireOfficer } from "~/services/whoIsAsking.server";

/** 選んだ計画書のまとめ。The list sends the form on to here once nothing is missing from it. */
export async function action(args: ActionFunctionArgs) {
  const officer = await requireOfficer(args);
  const today = todayInJapan();
  const printing = printingIn(await args.request.formData());
  const listed = chosenCases(await casesAtDesk(officer, today), filterIn(new URL(args.request.url).searchParams));
  const toPrint = casesToPrint(listed, printing);
  if (messagesAbout(printing, toPrint).length > 0) return redirect("/desk", 303);
  const planIds = toPrint.map(({ planId }) => planId);
  const pdf = await batchPaper(officer, { planIds, purpose: printing.purpose, today });
  return pdfResponse(pdf, "育児参加計画書（まとめ）.pdf");
}

export async function loader(args: LoaderFunctionArgs) {
  await requireOfficer(args);
  return redirect("/desk", 303);
}
