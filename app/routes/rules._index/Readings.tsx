import { ScrollRegion } from "~/components/ScrollRegion";
import type { Reading, TableReading, TextReading } from "~/rules/rulesContent";

/** 値。短いものはそのまま、表は開いて読む。 */
export function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  const texts = readings.filter((reading) => reading.kind === "text");
  const tables = readings.filter((reading) => reading.kind === "table");
  return (
    <>
      {texts.length > 0 ? <Texts texts={texts} /> : null}
      {tables.map((table) => (
        <Table key={table.label} table={table} />
      ))}
    </>
  );
}

export function Texts({ texts }: { readonly texts: readonly TextReading[] }) {
  const [only] = texts;
  if (only?.label === "") return <p className="rule__value">{only.text}</p>;
  return (
    <dl className="rule__values">
      {texts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Table({ table: { label, columns, rows } }: { readonly table: TableReading }) {
  const name = label || "表";
  return (
    <details className="rule__table">
      <summary>
        {name}（{rows.length}行）
      </summary>
      <ScrollRegion label={name}>
        <table className="figures">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join()}>
                {columns.map((column, index) => (
                  <td key={column}>{row[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
