import { Link } from "@remix-run/react";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { ScrollRegion } from "~/components/ScrollRegion";
import { deskTasks } from "~/desk/caseSummary";
import { isPrintable } from "~/desk/printing";
import type { DeskCase } from "~/services/desk.server";
import { statusLabels } from "~/workflow/workflow";
import { printFormId } from "./PrintForm";

interface CaseTableProps {
  readonly cases: readonly DeskCase[];
  readonly ticked: readonly string[];
}

/** 提出された計画の一覧。The ticks belong to the form below it. */
export function CaseTable({ cases, ticked }: CaseTableProps) {
  return (
    <ScrollRegion label="提出された計画の一覧">
      <table className="summary-table">
        <thead>
          <tr>
            <th scope="col">印刷</th>
            <th scope="col">氏名</th>
            <th scope="col">所属</th>
            <th scope="col">状態</th>
            <th scope="col">休みの始まり</th>
            <th scope="col">すること</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((each) => (
            <Row key={each.planId} case={each} isTicked={ticked.includes(each.planId)} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface RowProps {
  readonly case: DeskCase;
  readonly isTicked: boolean;
}

function Row({ case: shown, isTicked }: RowProps) {
  const { planId, summary, tasks } = shown;
  return (
    <tr>
      <td>
        {isPrintable(shown) ? (
          <input
            className="tick"
            type="checkbox"
            name="plan"
            value={planId}
            form={printFormId}
            defaultChecked={isTicked}
            aria-label={`${summary.name}さんの計画を印刷する`}
          />
        ) : (
          <span className="quiet">—</span>
        )}
      </td>
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
  );
}
