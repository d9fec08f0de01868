import type { Border } from "#salary-rules";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { differenceText } from "./yenInJapanese";

/** 日付の近くにある境目。長くする方も短くする方も、同じ調子で並べる。 */
export function Borders({ borders }: { readonly borders: readonly Border[] }) {
  if (borders.length === 0) return null;
  return (
    <section aria-labelledby="borders-title">
      <h2 id="borders-title">日付の近くにある境目</h2>
      <p>終わりの日を変えると、計算が変わるところです。どちらがよいということではありません。</p>
      <ul className="borders">
        {borders.map(({ rule, leaveId, newEnd, message, difference, reference }) => (
          <li key={`${leaveId}-${rule}-${newEnd}`} className="border">
            <p className="border__date">{formatJapaneseDate(newEnd)}まで</p>
            <p>
              {message}
              <strong className="border__difference">手取りは全体で {differenceText(difference.value)}</strong>
            </p>
            <p className="trace__source">
              根拠：
              <a href={reference.url} rel="noreferrer">
                {reference.title}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
