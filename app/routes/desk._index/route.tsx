import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { AccountBar } from "~/account/AccountBar";
import { ErrorSummary } from "~/components/ErrorSummary";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { type DeskTask, deskTasks } from "~/desk/caseSummary";
import { chosenCases, type DeskFilter, definedIn, filterIn, pageOfCases } from "~/desk/filter";
import { casesToPrint, isPrintable, messagesAbout, printingIn } from "~/desk/printing";
import { messageAboutPurpose, purposeIn } from "~/desk/purpose";
import { useSummaryFocus } from "~/forms/useSummaryFocus";
import { casesAtDesk } from "~/services/desk.server";
import { hasRefusedInput, refuseInput } from "~/services/refusedInput.server";
import { todayInJapan } from "~/services/today.server";
import { requireOfficer } from "~/services/whoIsAsking.server";
import { statuses, statusLabels } from "~/workflow/workflow";
import { CaseTable } from "./CaseTable";
import { ExportForm } from "./ExportForm";
import { PrintForm } from "./PrintForm";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle("提出された計画", data?.hasErrors);

export async function loader(args: LoaderFunctionArgs) {
  const officer = await requireOfficer(args);
  const all = await casesAtDesk(officer, todayInJapan());
  const asked = new URL(args.request.url).searchParams;
  const filter = filterIn(asked);
  const chosen = chosenCases(all, filter);
  const counts = Object.fromEntries(
    (Object.keys(deskTasks) as DeskTask[]).map((task) => [
      task,
      all.filter(({ tasks }) => tasks.includes(task)).length,
    ]),
  ) as Record<DeskTask, number>;
  return {
    name: officer.account.name,
    filter,
    hasErrors: hasRefusedInput(args),
    counts,
    total: all.length,
    departments: [...new Set(all.map(({ summary }) => summary.department))].toSorted(),
    chosen: chosen.length,
    printable: chosen.filter(isPrintable).length,
    ...pageOfCases(chosen, asked.get("page")),
  };
}

/** まとめて印刷する、書き出す。The browser posts the same form once more, to where the file is made. */
export async function action(args: ActionFunctionArgs) {
  const officer = await requireOfficer(args);
  const { search, searchParams } = new URL(args.request.url);
  const form = await args.request.formData();
  const [, fileKind] = /^export:(csv|xlsx)$/.exec(String(form.get("_intent") ?? "")) ?? [];
  if (fileKind) {
    const purpose = purposeIn(form);
    const messages = messageAboutPurpose(purpose, "purpose-of-export", "9月の人員配置の検討");
    if (messages.length > 0) return refuseInput(args, { exportPurpose: purpose, printing: undefined, messages });
    return redirect(`/desk/export.${fileKind}${search}`, 307);
  }
  const printing = printingIn(form);
  const listed = chosenCases(await casesAtDesk(officer, todayInJapan()), filterIn(searchParams));
  const messages = messagesAbout(printing, casesToPrint(listed, printing));
  if (messages.length > 0) return refuseInput(args, { printing, exportPurpose: undefined, messages });
  return redirect(`/desk/print.pdf${search}`, 307);
}

/** 人事担当の一覧。今月することから始まる。 */
export default function DeskPage() {
  const { name, filter, counts, total, departments, chosen, printable, cases, page, last } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = refused?.messages ?? [];
  const summary = useSummaryFocus(refused);
  return (
    <>
      <AccountBar name={name} />
      <Page
        title="今月すること"
        lead={`提出された計画は${total}件です。`}
        above={<ErrorSummary ref={summary} messages={messages} />}
        isWide
      >
        {total === 0 ? (
          <NothingYet />
        ) : (
          <>
            <ul className="key-figures">
              {(Object.entries(deskTasks) as [DeskTask, string][]).map(([task, label]) => (
                <li className="key-figure" key={task}>
                  <p className="key-figure__name">{label}</p>
                  <p>
                    {counts[task] > 0 ? (
                      <Link to={`/desk?task=${task}`}>
                        <strong>{counts[task]}件</strong>
                      </Link>
                    ) : (
                      "0件"
                    )}
                  </p>
                </li>
              ))}
            </ul>
            <section aria-labelledby="list-title">
              <h2 id="list-title">提出された計画</h2>
              <Form method="get" className="desk-filter" key={JSON.stringify(filter)}>
                <label>
                  すること
                  <select className="input" name="task" defaultValue={filter.task ?? ""}>
                    <option value="">すべて</option>
                    {Object.entries(deskTasks).map(([task, label]) => (
                      <option key={task} value={task}>
                        {label}
                      </option>
                    ))}
                  </select>
                </label>
                <label>
                  状態
                  <select className="input" name="status" defaultValue={filter.status ?? ""}>
                    <option value="">すべて</option>
                    {statuses
                      .filter((status) => status !== "draft")
                      .map((status) => (
                        <option key={status} value={status}>
                          {statusLabels[status]}
                        </option>
                      ))}
                  </select>
                </label>
                <label>
                  所属
                  <select className="input" name="department" defaultValue={filter.department ?? ""}>
                    <option value="">すべて</option>
                    {departments.map((department) => (
                      <option key={department} value={department}>
                        {department}
                      </option>
                    ))}
                  </select>
                </label>
                <button type="submit" className="button button--small">
                  しぼりこむ
                </button>
              </Form>
              <p role="status">{chosen}件</p>
              {cases.length > 0 ? (
                <CaseTable cases={cases} ticked={refused?.printing?.ticked ?? []} />
              ) : (
                <p>あてはまる計画はありません。</p>
              )}
              {last > 1 ? <Pages filter={filter} page={page} last={last} /> : null}
            </section>
            <PrintForm count={printable} typed={refused?.printing} messages={messages} />
            <ExportForm count={chosen} typed={refused?.exportPurpose} messages={messages} />
          </>
        )}
      </Page>
    </>
  );
}

/** まだ一件もないとき。 */
function NothingYet() {
  return (
    <>
      <p>職員が計画を提出すると、ここに並びます。書きかけの計画は、あることもわかりません。</p>
      <p className="small quiet">
        職員には、このアプリのはじめの画面のアドレスを知らせてください。アカウントも、お名前の登録も要りません。
      </p>
    </>
  );
}

interface PagesProps {
  readonly filter: DeskFilter;
  readonly page: number;
  readonly last: number;
}

function Pages({ filter, page, last }: PagesProps) {
  const address = (number: number) => `/desk?${new URLSearchParams({ ...definedIn(filter), page: String(number) })}`;
  return (
    <nav className="button-row" aria-label="一覧のページ">
      {page > 1 ? <Link to={address(page - 1)}>前の100件</Link> : null}
      <span>
        {page} / {last}ページ
      </span>
      {page < last ? <Link to={address(page + 1)}>次の100件</Link> : null}
    </nav>
  );
}
