import { formatJapaneseMonth } from "#salary-rules/kernel/japaneseDate";
import { Amount } from "~/components/Amount";
import { figureRows, type MonthFigures, type RefusedFigures } from "./monthTable";

type Figures = readonly (MonthFigures | RefusedFigures)[];

/** グラフと同じ数字の表。月を横に、内訳を縦に並べる。 */
export function FigureTable({ figures }: { readonly figures: Figures }) {
  const rows = figureRows.filter(
    ({ key }) =>
      key === "pay" || key === "total" || figures.some((month) => month.kind === "computed" && month[key] !== 0),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="figure-table" aria-label="月ごとの手取りの表" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">月</th>
            {figures.map(({ month }) => (
              <th key={month} scope="col">
                {formatJapaneseMonth(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, isTotal }) => (
            <tr key={key} className={isTotal ? "figure-table__total" : undefined}>
              <th scope="row">{label}</th>
              {figures.map((month) => (
                <td key={month.month}>{month.kind === "computed" ? <Amount value={month[key]} /> : "計算不可"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
