import type { ActionFunctionArgs } from "@remix-run/node";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { deskTasks } from "~/desk/caseSummary";
import { chosenCases, filterIn } from "~/desk/filter";
import { purposeIn } from "~/desk/purpose";
import { statusLabels } from "~/workflow/workflow";
import { audit } from "./audit.server";
import { casesAtDesk, type DeskCase } from "./desk.server";
import { todayInJapan } from "./today.server";
import { requireOfficer } from "./whoIsAsking.server";

/** 書き出す欄と、その内容。 */
const columns: readonly (readonly [heading: string, text: (shown: DeskCase, today: string) => string])[] = [
  ["氏名", ({ summary }) => summary.name],
  ["所属", ({ summary }) => summary.department],
  ["状態", ({ summary }) => statusLabels[summary.status]],
  ["版", ({ summary }) => `第${summary.version}版`],
  ["提出日", ({ summary }) => date(summary.submittedOn)],
  ["予定日（出生日）", ({ summary }) => date(summary.birth)],
  ["休みの始まり", ({ summary }) => date(summary.firstDay)],
  ["休みの終わり", ({ summary }) => date(summary.lastDay)],
  ["次の請求期限", ({ summary }, today) => date(summary.requests.find(({ day }) => day >= today)?.day)],
  ["面談日", ({ summary }) => date(summary.interviewedOn)],
  ["カバー未定", ({ summary }) => `${summary.openDuties}件`],
  ["すること", ({ tasks }) => tasks.map((task) => deskTasks[task]).join("、")],
];

/** 一覧の書き出しの表。Written down with its purpose first; undefined when no purpose was given. */
export async function exportedCases(args: ActionFunctionArgs): Promise<readonly (readonly string[])[] | undefined> {
  const officer = await requireOfficer(args);
  const purpose = purposeIn(await args.request.formData());
  if (purpose === "") return undefined;
  const today = todayInJapan();
  const filter = filterIn(new URL(args.request.url).searchParams);
  const cases = chosenCases(await casesAtDesk(officer, today), filter);
  await audit(officer, { act: "export", purpose, count: cases.length });
  return [columns.map(([heading]) => heading), ...cases.map((shown) => columns.map(([, text]) => text(shown, today)))];
}

/** 書き出したファイル。Kept by no cache. */
export function fileToSave(body: BodyInit, type: string, extension: "csv" | "xlsx"): Response {
  const name = encodeURIComponent(`提出された計画.${extension}`);
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="plans.${extension}"; filename*=UTF-8''${name}`,
      "Cache-Control": "no-store",
    },
  });
}

function date(day: DeskCase["summary"]["birth"]): string {
  return day ? formatJapaneseDate(day) : "";
}
