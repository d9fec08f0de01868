import { forbiddenPhrases, type GuideStep, helpfulPhrases } from "~/review/guide";

/** 10分の面談の進め方。 */
export function Guide({ steps }: { readonly steps: readonly GuideStep[] }) {
  return (
    <section aria-labelledby="guide-title">
      <h2 id="guide-title">10分の面談の進め方</h2>
      <ol className="guide">
        {steps.map(({ title, minutes, points }) => (
          <li key={title}>
            <h3>
              {title}
              <span className="quiet small">　{minutes}分</span>
            </h3>
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <details>
        <summary>助けになる言葉</summary>
        <ul>
          {helpfulPhrases.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>言ってはいけない言葉と、その理由</summary>
        <dl className="summary-list">
          {forbiddenPhrases.map(({ phrase, reason }) => (
            <div key={phrase}>
              <dt>{phrase}</dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
