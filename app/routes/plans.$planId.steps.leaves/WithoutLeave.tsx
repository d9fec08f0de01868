import { Link } from "@remix-run/react";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import type { Plan } from "~/plan/plan";
import { withoutLeave } from "~/plan/withoutLeave";

interface WithoutLeaveProps {
  readonly plan: Plan;
  readonly planId: string;
  readonly settings: OrganizationSettings;
}

/** 何も取らないと選んだ人に、残る権利と期限を、すすめも引き止めもせずに伝える。 */
export function WithoutLeave({ plan, planId, settings }: WithoutLeaveProps) {
  const facts = withoutLeave(plan, settings);
  if (!facts) return null;
  return (
    <section aria-labelledby="without-leave-title">
      <h2 id="without-leave-title">何も取らない場合に、知っておくこと</h2>
      <ul>
        <li>休まなければ、給与は変わりません。育児休業手当金は出ません。</li>
        <li>理由を書く必要はありません。面談でも、取らない意向のまま相談できます。</li>
        <li>気持ちが変わったら、この画面でいつでも休みを足せます。</li>
        <li>部分休業や早出遅出勤務などは、休まなくても使えます。「お願い・不安」の画面で選べます。</li>
      </ul>
      <h3>あとからでも使える休み</h3>
      <dl className="summary-list">
        {facts.usable.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>休まなくても、残る期限</h3>
      <dl className="summary-list">
        {facts.deadlines.map(({ key, name, due, isProvisional, isUnconfirmed }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              {due ? formatJapaneseDate(due) : ""}
              {isProvisional ? <span className="badge">予定</span> : null}
              {isUnconfirmed ? <span className="badge mark mark--unconfirmed">要確認</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        すべての期限は、<Link to={`/plans/${planId}/deadlines`}>期限とすること</Link>で確かめられます。
      </p>
    </section>
  );
}
