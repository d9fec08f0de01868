import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { deskTasks } from "~/desk/caseSummary";
import { csvOf } from "~/desk/csv";
import { chosenCases, filterIn } from "~/desk/filter";
import { purposeIn } from "~/desk/purpose";
import { audit } from "~/services/audit.server";
import { casesAtDesk, type DeskCase } from "~/services/desk.server";
import { todayInJapan } from "~/services/today.server";
import { requireOfficer } from "~/services/whoIsAsking.server";
import { statusLabels } from "~/workflow/workflow";

const fileName = "提出された計画.csv";
const heading = [
  "氏名",
  "所属",
  "状態",
  "版",
  "提出日",
  "予定日（出生日）",
  "休みの始まり",
  "次の請求期限",
  "面談日",
  "カバー未定",
  "すること",
];

/** 一覧の書き出し。 */
export async function action(args: ActionFunctionArgs) {
  const officer = await requireOfficer(args);
  const form = await args.request.formData();
  const purpose = purposeIn(form);
  if (purpose === "") return redirect("/desk", 303);
  const cases = chosenCases(await casesAtDesk(officer, todayInJapan()), filterIn(form));
  await audit(officer, { act: "export", purpose, count: cases.length });
  return new Response(csvOf([heading, ...cases.map(row)]), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="plans.csv"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "no-store",
    },
  });
}

export async function loader(args: LoaderFunctionArgs) {
  await requireOfficer(args);
  return redirect("/desk", 303);
}

function row({ summary, tasks }: DeskCase): readonly string[] {
  const today = todayInJapan();
  const date = (day: DeskCase["summary"]["birth"]) => (day ? formatJapaneseDate(day) : "");
  return [
    summary.name,
    summary.department,
    statusLabels[summary.status],
    `第${summary.version}版`,
    date(summary.submittedOn),
    date(summary.birth),
    date(summary.firstDay),
    date(summary.requests.find(({ day }) => day >= today)?.day),
    date(summary.interviewedOn),
    `${summary.openDuties}件`,
    tasks.map((task) => deskTasks[task]).join("、"),
  ];
}
