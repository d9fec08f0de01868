import { Link } from "@remix-run/react";
import { type SimulatedMonth, valueInJapanese } from "#salary-rules";
import { Disclosure } from "~/components/Disclosure";
import { editionPeriod } from "./editionDate";
import { editionsIn } from "./editions";

/** 使った率や上限と、その版。 */
export function RulesUsed({ months }: { readonly months: readonly SimulatedMonth[] }) {
  return (
    <section aria-labelledby="editions-title">
      <h2 id="editions-title">使った規定</h2>
      <Disclosure className="editions" summary="この試算に使った率・上限と、その根拠">
        {() => (
          <ul>
            {editionsIn(months).map(({ label, value, unit, from, until, reference, note }) => (
              <li key={`${label}-${from}`}>
                {label}：{valueInJapanese(value, unit)}（{editionPeriod(from, until)}）
                <span className="trace__source">
                  根拠：
                  <a href={reference.url} rel="noreferrer">
                    {reference.title}
                  </a>
                  {note ? `。${note}` : ""}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
      <p className="small">
        すべての規定と数字は、<Link to="/rules">使っている規定と数字</Link>で読めます。
      </p>
    </section>
  );
}
