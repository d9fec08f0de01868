import { marksOf, type YearTaxes } from "#salary-rules";
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
            {yearTaxTexts(taxes).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p className="key-figure__marks">
            <Marks marks={marksOf(taxes.yearEndAdjustment.difference)} />
          </p>
          <Disclosure className="why" summary={`${taxes.year}年の税の計算のしかた`}>
            {() => (
              <>
                <TraceView amount={taxes.yearEndAdjustment.withLeave} />
                {taxes.residentTax ? <TraceView amount={taxes.residentTax.withLeave} /> : null}
              </>
            )}
          </Disclosure>
        </section>
      ))}
    </section>
  );
}
