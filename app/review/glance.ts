import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { daysInclusive } from "#salary-rules/kernel/isoDate";
import { formatJapaneseDate, formatJapanesePeriod } from "#salary-rules/kernel/japaneseDate";
import { isChildcareLeave, presumedBirth } from "#salary-rules/leave-requirements";
import type { OrganizationSettings } from "#salary-rules/organization/settings";
import { terms } from "#salary-rules/vocabulary";
import { isUncovered } from "~/plan/cover";
import { requestsOf, timelineOf } from "~/plan/leaveFacts";
import type { Plan } from "~/plan/plan";

/** 計画を一目で：いつ、仕事、期限。 */
export function glanceAt(plan: Plan, settings: OrganizationSettings, today: IsoDate) {
  const requests = requestsOf(plan, settings, today);
  return {
    sentence: sentenceAbout(plan),
    timeline: timelineOf(plan, settings),
    requests,
    nextRequest: requests.find(({ day }) => day >= today),
    openDuties: plan.duties.filter(isUncovered),
    coverage: coverageIn(plan),
  };
}

/** 「カバー未定 2件」 */
function coverageIn({ duties }: Plan): string {
  if (duties.length === 0) return "まだ書かれていません";
  const open = duties.filter(isUncovered).length;
  return open > 0 ? `カバー未定 ${open}件` : "カバーは決まっています";
}

/** 「山田太郎さんは 2027年2月10日から3月9日まで（28日間）、育児休業を予定しています。」 */
export function sentenceAbout({ person, leaves, birth }: Plan): string {
  const name = `${person.name || "申し出た職員"}さん`;
  const [longest] = leaves
    .filter(isChildcareLeave)
    .toSorted((one, other) => daysInclusive(other.start, other.end) - daysInclusive(one.start, one.end));
  if (longest) {
    const others = leaves.length - 1;
    const period = `${formatJapanesePeriod(longest.start, longest.end)}（${daysInclusive(longest.start, longest.end)}日間）`;
    return `${name}は、${period}、${terms.childcareLeave}を予定しています。${others > 0 ? `ほかに${others}件の休みがあります。` : ""}`;
  }
  if (leaves.length > 0) return `${name}は、${leaves.length}件の休みを予定しています。育児休業は、まだ決めていません。`;
  const day = presumedBirth(birth);
  const due = day ? `${birth.birthDate ? "出生日" : "出産予定日"}は${formatJapaneseDate(day)}です。` : "";
  return `${name}は、休みの時期をまだ決めていません。${due}`;
}
