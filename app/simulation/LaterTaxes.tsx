import { marksOf, type TaxComparison, type YearTaxes } from "#salary-rules";
import { Disclosure } from "~/components/Disclosure";
import { Marks } from "~/components/Marks";
import { TraceView } from "~/components/TraceView";
import { yearTaxTexts } from "./yearTaxTexts";

/** あとから変わる税。年末調整と、翌年度の住民税。 */
export function LaterTaxes({ yearTaxes }: { readonly yearTaxes: readonly YearTaxes[] }) {
  if (yearTaxes.length === 0) return null;
  return (
    <section aria-labelledby="later-taxes-title">
      <h2 id="later-taxes-title">あとから変わる税</h2>
      <p>手当金には税がかからないので、休んだ年の所得と税は減ります。</p>
      {yearTaxes.map((taxes) => (
        <section key={taxes.year} className="bonus" aria-label={`${taxes.year}年の所得による税`}>
          <ul>
            {yearTaxTexts(taxes).map(({ text, tax }) => (
              <li key={text}>
                {text}
                <Marks marks={marksOf(tax.difference)} />
              </li>
            ))}
          </ul>
          <Disclosure className="why" summary={`${taxes.year}年の税の計算のしかた`}>
            {() => yearTaxTexts(taxes).map(({ label, tax }) => <TaxTraces key={label} label={label} tax={tax} />)}
          </Disclosure>
        </section>
      ))}
    </section>
  );
}

/** 年の税そのものの式まで。その先の月々の額は、月ごとの明細にある。 */
const stepsOfTax = 6;

/** 二つの額の根拠と、その差。差の印は、二つの額の印を合わせたもの。 */
function TaxTraces({ label, tax }: { readonly label: string; readonly tax: TaxComparison }) {
  const { withLeave, withoutLeave, difference } = tax;
  return (
    <>
      <p className="line__traces-title">{label}（休む場合）</p>
      <TraceView amount={withLeave} mostSteps={stepsOfTax} listsDoubts={false} />
      <p className="line__traces-title">{label}（休まない場合）</p>
      <TraceView amount={withoutLeave} mostSteps={stepsOfTax} listsDoubts={false} />
      <p className="line__traces-title">{label}による手取りの差</p>
      <TraceView amount={difference} mostSteps={1} />
    </>
  );
}
