import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import type { Circumstances } from "#salary-rules/leave-requirements";
import { isFiscalYearEmployee } from "#salary-rules/leave-requirements/plan";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { Notice } from "~/components/Notice";
import { daysLeft, plannableWindows } from "~/plan/leaveFacts";
import type { Plan } from "~/plan/plan";

interface UsableLeavesProps {
  readonly birth: Circumstances & Pick<Plan["birth"], "employment">;
  readonly settings: OrganizationSettings;
  readonly today: IsoDate;
}

/** 予定日がわかった瞬間に返す答え：使える休みと、その最後の日。 */
export function UsableLeaves({ birth, settings, today }: UsableLeavesProps) {
  const windows = plannableWindows(birth, settings);
  if (windows.length === 0) return null;
  return (
    <section className="usable-leaves" aria-labelledby="usable-leaves-title">
      <h2 id="usable-leaves-title">使える休みと、最後の日</h2>
      {isFiscalYearEmployee(birth) ? (
        <Notice level="warning">
          会計年度任用職員の方は、休める期間に別の条件があります。手当は共済組合ではなく雇用保険から出るため、このナビでは金額を計算しません。人事担当課に確かめてください。
        </Notice>
      ) : null}
      <dl className="summary-list">
        {windows.map(({ kind, end, label, isProvisional }) => (
          <div key={kind}>
            <dt>{label.name}</dt>
            <dd>
              {label.period}（{label.days}日間）{isProvisional ? "　予定" : ""}
              <span className="small quiet">
                {"\n"}最後の日：{formatJapaneseDate(end)}　{daysLeft(today, end)}
                {label.note ? `。${label.note}` : ""}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
