import { SummaryList } from "~/components/SummarySection";
import type { Municipality } from "~/rules/rulesContent";
import { Source } from "./Source";

/** この団体が自分で決めている条件。 */
export function MunicipalitySettings({ municipality }: { readonly municipality: Municipality }) {
  const { name, edition, sections } = municipality;
  return (
    <>
      <SummaryList
        rows={[
          ["団体", name],
          ["設定の版", edition],
        ]}
      />
      {sections.map(({ title, rows }) => (
        <section key={title}>
          <h3>{title}</h3>
          <SummaryList
            rows={rows.map(({ name: label, text, source }) => [
              label,
              <>
                {text}
                {source ? <Source source={source} /> : null}
              </>,
            ])}
          />
        </section>
      ))}
    </>
  );
}

/** まちがいを見つけたときの知らせ方。 */
export function Reporting({ contacts }: { readonly contacts: readonly string[] }) {
  return (
    <>
      <p>勤務先の人事担当課に、次の3つを伝えてください。設定や登録された値を見直します。</p>
      <ul>
        <li>項目の名前か番号（例：V05、育児休業手当金の給付率）</li>
        <li>正しいと思う内容</li>
        <li>確かめた資料の名前と、読んだ日</li>
      </ul>
      {contacts.length > 0 ? (
        <>
          <p>窓口</p>
          <ul>
            {contacts.map((contact) => (
              <li key={contact}>{contact}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
