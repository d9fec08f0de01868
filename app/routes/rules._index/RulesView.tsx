import type { ReactNode } from "react";
import { Page } from "~/components/Page";
import type { RulesContent } from "~/rules/rulesContent";
import { MunicipalitySettings, Reporting } from "./MunicipalitySettings";
import { Calculations, Checks, Doubts, Measures } from "./Rules";
import { ContributionRates, Values } from "./Values";

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

/** 使っている規定と数字。 */
export function RulesView({ content }: { readonly content: RulesContent }) {
  const sections = sectionsOf(content);
  return (
    <Page
      title="使っている規定と数字"
      lead={`試算と案内のもとになるものを、${content.today}の時点ですべて並べています。`}
    >
      <nav aria-label="目次" className="rules__contents">
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title, body }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {body}
        </section>
      ))}
    </Page>
  );
}

function sectionsOf(content: RulesContent): readonly Section[] {
  const { municipality, values, contributionRates, calculations, doubts, omissions, checks, measures } = content;
  return [
    { id: "municipality", title: "この団体の設定", body: <MunicipalitySettings municipality={municipality} /> },
    { id: "values", title: "いま効力のある値", body: <Values values={values} /> },
    { id: "contribution-rates", title: "共済組合の掛金率", body: <ContributionRates rates={contributionRates} /> },
    { id: "calculations", title: "計算のしかた", body: <Calculations calculations={calculations} /> },
    { id: "doubts", title: "確かでないところ", body: <Doubts doubts={doubts} omissions={omissions} /> },
    { id: "checks", title: "計画について確かめること", body: <Checks checks={checks} /> },
    { id: "measures", title: "使える休暇・休業", body: <Measures measures={measures} /> },
    { id: "reporting", title: "まちがいを見つけたとき", body: <Reporting contacts={municipality.contacts} /> },
  ];
}
