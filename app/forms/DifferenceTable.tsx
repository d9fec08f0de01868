import { ScrollRegion } from "~/components/ScrollRegion";

/** 二つの内容で違っている欄。 */
export interface Difference {
  readonly name: string;
  readonly label: string;
  readonly here: string;
  readonly stored: string;
}

interface DifferenceTableProps {
  readonly caption: string;
  /** `here` と `stored` の見出し。 */
  readonly columns: readonly [here: string, stored: string];
  readonly differences: readonly Difference[];
}

/** 違っている欄の表。 */
export function DifferenceTable({ caption, columns, differences }: DifferenceTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="summary-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">欄</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ name, label, here, stored }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <Content text={here} />
              <Content text={stored} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Content({ text }: { readonly text: string }) {
  return <td>{text === "" ? <span className="quiet">入力なし</span> : text}</td>;
}
