import { Link } from "@remix-run/react";
import { type SimulatedMonth, valueInJapanese } from "#salary-rules";
import { Disclosure } from "~/components/Disclosure";
import { editionDate, editionPeriod } from "./editionDate";
import { editionsIn } from "./editions";
import type { MoneyOrganization } from "./moneyOrganization";

interface RulesUsedProps {
  readonly months: readonly SimulatedMonth[];
  readonly organization: MoneyOrganization;
}

/** 使った率や上限と、その版。 */
export function RulesUsed({ months, organization }: RulesUsedProps) {
  return (
    <section className="rules-used" aria-labelledby="editions-title">
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
        団体の設定：{organization.municipality}（{editionDate(organization.edition)}の版）。すべての規定と数字は、
        <Link to="/rules">使っている規定と数字</Link>で読めます。
      </p>
    </section>
  );
}
