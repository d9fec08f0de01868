import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { Page } from "~/components/Page";
import { pageTitle } from "~/components/pageTitle";
import { ScrollRegion } from "~/components/ScrollRegion";
import { type DeskTask, deskTasks } from "~/desk/caseSummary";
import { chosenCases, type DeskFilter, definedIn, filterIn, pageOfCases } from "~/desk/filter";
import { casesAtDesk, requireOfficer } from "~/services/desk.server";
import { todayInJapan } from "~/services/today.server";
import { statuses, statusLabels } from "~/workflow/workflow";
import { ExportForm } from "./ExportForm";

export const meta = () => pageTitle("提出された計画");

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
    counts,
    total: all.length,
    departments: [...new Set(all.map(({ summary }) => summary.department))].toSorted(),
    chosen: chosen.length,
    ...pageOfCases(chosen, asked.get("page")),
  };
}

/** 人事担当の一覧。今月することから始まる。 */
export default function DeskPage() {
  const { name, filter, counts, total, departments, chosen, cases, page, last } = useLoaderData<typeof loader>();
  return (
    <Page title="今月すること" lead={`${name}さん。提出された計画は${total}件です。`} isWide>
      <ul className="key-figures">
        {(Object.entries(deskTasks) as [DeskTask, string][]).map(([task, label]) => (
          <li className="key-figure" key={task}>
            <p className="key-figure__name">{label}</p>
            <p>
              <Link to={`/desk?task=${task}`}>
                <strong>{counts[task]}件</strong>
              </Link>
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
        {cases.length > 0 ? <CaseTable cases={cases} /> : <p>あてはまる計画はありません。</p>}
        {last > 1 ? <Pages filter={filter} page={page} last={last} /> : null}
      </section>
      <ExportForm filter={filter} count={chosen} />
    </Page>
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

type ListedCases = ReturnType<typeof useLoaderData<typeof loader>>["cases"];

function CaseTable({ cases }: { readonly cases: ListedCases }) {
  return (
    <ScrollRegion label="提出された計画の一覧">
      <table className="summary-table">
        <thead>
          <tr>
            <th scope="col">氏名</th>
            <th scope="col">所属</th>
            <th scope="col">状態</th>
            <th scope="col">休みの始まり</th>
            <th scope="col">すること</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ planId, summary, tasks }) => (
            <tr key={planId}>
              <th scope="row">
                <Link to={`/desk/${planId}`}>{summary.name}</Link>
              </th>
              <td>{summary.department}</td>
              <td>
                {statusLabels[summary.status]}（第{summary.version}版）
              </td>
              <td>{summary.firstDay ? formatJapaneseDate(summary.firstDay) : <span className="quiet">—</span>}</td>
              <td>{tasks.map((task) => deskTasks[task]).join("、") || <span className="quiet">なし</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
