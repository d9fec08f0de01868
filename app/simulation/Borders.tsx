import type { Border } from "#salary-rules";
import { comparedToPlan, effectText } from "./effectText";

/** はじめから見せる境目の数。 */
const nearest = 3;

/** 日付の近くにある境目。長くする方も短くする方も、同じ調子で並べる。 */
export function Borders({ borders }: { readonly borders: readonly Border[] }) {
  if (borders.length === 0) return null;
  const further = borders.slice(nearest);
  return (
    <section aria-labelledby="borders-title">
      <h2 id="borders-title">日付の近くにある境目</h2>
      <p>終わりの日を変えると、計算が変わるところです。どちらがよいということではありません。</p>
      <BorderList borders={borders.slice(0, nearest)} />
      {further.length > 0 ? (
        <details className="money-more">
          <summary>ほかの境目（{further.length}件）</summary>
          <BorderList borders={further} />
        </details>
      ) : null}
    </section>
  );
}

function BorderList({ borders }: { readonly borders: readonly Border[] }) {
  return (
    <ul className="borders">
      {borders.map(({ rule, leaveId, newEnd, message, effect, difference, reference }) => (
        <li key={`${leaveId}-${rule}-${newEnd}`} className="border">
          <p>{message}</p>
          <p className="border__difference">{effectText(effect)}</p>
          <p className="small">{comparedToPlan("休む日数の違いも合わせた手取りの合計", difference.value)}</p>
          <p className="trace__source">
            根拠：
            <a href={reference.url} rel="noreferrer">
              {reference.title}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
