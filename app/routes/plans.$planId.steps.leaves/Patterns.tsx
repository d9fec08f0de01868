import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { leavePatterns } from "~/plan/leavePatterns";

/** はじめの形。 */
export function Patterns({ settings }: { readonly settings: OrganizationSettings }) {
  return (
    <section aria-labelledby="patterns-title">
      <h2 id="patterns-title">はじめの形から選ぶ</h2>
      <ul className="patterns">
        {leavePatterns(settings).map(({ name, title, detail }) => (
          <li key={name}>
            <button type="submit" className="button" name="_intent" value={`pattern:${name}`}>
              {title}
              <span className="patterns__detail">{detail}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">まだ決めていない場合は、このまま次へ進めます。</p>
    </section>
  );
}
