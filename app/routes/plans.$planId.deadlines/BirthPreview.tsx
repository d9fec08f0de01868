import { Link } from "@remix-run/react";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { ScrollRegion } from "~/components/ScrollRegion";
import { birthPreviewTable } from "~/plan/birthPreview";
import type { Plan } from "~/plan/plan";

interface BirthPreviewProps {
  readonly plan: Plan;
  readonly planId: string;
  readonly settings: OrganizationSettings;
}

/** 予定日どおり、2週間早い、2週間遅い出生を並べる。 */
export function BirthPreview({ plan, planId, settings }: BirthPreviewProps) {
  const table = birthPreviewTable(plan, settings);
  if (!table) return null;
  return (
    <section className="not-printed" aria-labelledby="preview-title">
      <h2 id="preview-title">生まれる日がずれたら</h2>
      <p>
        予定日より早いときと遅いときを並べました。動かす休みは「
        <Link to={`/plans/${planId}/steps/leaves`}>休み方</Link>」の画面で選べます。
      </p>
      <ScrollRegion label="生まれる日がずれたときの表">
        <table className="summary-table birth-preview">
          <thead>
            <tr>
              <th scope="col">項目</th>
              {table.cases.map(({ name, birthDate }) => (
                <th scope="col" key={name}>
                  {name}
                  <span className="birth-preview__birth">{formatJapaneseDate(birthDate)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={table.cases[index]?.name}>
                    {cell.text}
                    {cell.notes.map((note) => (
                      <span className="birth-preview__note" key={note}>
                        {note}
                      </span>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
