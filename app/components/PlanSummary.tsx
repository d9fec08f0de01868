import { formatJapaneseDate } from "#salary-rules/kernel/japaneseDate";
import { ScrollRegion } from "~/components/ScrollRegion";
import { SummaryList, SummarySection } from "~/components/SummarySection";
import { whoInWords } from "~/plan/cover";
import {
  afterReturnInWords,
  coverLabels,
  employmentLabels,
  intentionLabels,
  leaveInWords,
  olderChildInWords,
  relationshipLabels,
  rolesInWords,
  wishLabels,
  workPatternInWords,
  worryLabels,
} from "~/plan/labels";
import { appointmentInWords, lengthOf } from "~/plan/leaveFacts";
import type { Plan } from "~/plan/plan";

interface PlanSummaryProps {
  readonly plan: Plan;
  readonly planId: string;
  /** まだ答えのない手順。 */
  readonly unanswered: readonly string[];
}

/** 計画の全体。どの答えも、ここから変更できる。 */
export function PlanSummary({ plan, planId, unanswered }: PlanSummaryProps) {
  const { birth, appointment, family, intention, annualLeaveLeft, afterReturn, wishes, worries, person, shared } = plan;
  const sharedOrNot = shared.family ? "（所属長に見せる）" : "（見せない）";
  const changeAt = (step: string) => `/plans/${planId}/steps/${step}?from=check`;
  const date = (day: Plan["birth"]["dueDate"]) => (day ? formatJapaneseDate(day, "both") : "");
  return (
    <>
      <SummarySection title="予定日" changeAt={changeAt("birth")}>
        <SummaryList
          isAnswered={!unanswered.includes("birth")}
          rows={[
            ["出産予定日", date(birth.dueDate)],
            ["出生日", date(birth.birthDate)],
            ["お子さんの人数", birth.multiple ? "双子以上（多胎）" : "1人"],
            ["上のお子さん", olderChildInWords(birth) || "いない"],
            ["任用区分", employmentLabels[birth.employment]],
            ["勤務の形", workPatternInWords(birth)],
            ...(appointment ? ([["任期", appointmentInWords(appointment)]] as const) : []),
            ...(family
              ? ([
                  [`続柄${sharedOrNot}`, family.relationship ? relationshipLabels[family.relationship] : ""],
                  [`里帰り出産${sharedOrNot}`, family.homecoming],
                  [`配偶者の予定${sharedOrNot}`, family.spousePlan],
                ] as const)
              : []),
          ]}
        />
      </SummarySection>
      <SummarySection title="休み方" changeAt={changeAt("leaves")}>
        {plan.leaves.length === 0 ? <p className="quiet">休みの計画はまだありません。</p> : <LeaveTable plan={plan} />}
        {intention ? <p>取得の意向：{intentionLabels[intention]}</p> : null}
        {annualLeaveLeft === undefined ? null : <p>年次有給休暇の、いまの残り：{annualLeaveLeft}日</p>}
      </SummarySection>
      <SummarySection title="仕事の引継ぎ" changeAt={changeAt("duties")}>
        {plan.duties.length === 0 ? <p className="quiet">仕事はまだ書かれていません。</p> : <DutyTable plan={plan} />}
      </SummarySection>
      <SummarySection title="家のこと" changeAt={changeAt("home")}>
        {plan.chores.length === 0 ? (
          <p className="quiet">書かれていません（任意）。</p>
        ) : (
          <SummaryList rows={plan.chores.map((chore) => [chore.task, rolesInWords(chore)])} />
        )}
      </SummarySection>
      <SummarySection title="お願い・不安" changeAt={changeAt("wishes")}>
        <SummaryList
          isAnswered={!unanswered.includes("wishes")}
          rows={[
            ["復帰後の働き方", afterReturn ? afterReturnInWords(afterReturn) : ""],
            ...Object.entries(wishLabels).map(([key, label]) => [label, wishes[key as keyof typeof wishes]] as const),
            [
              plan.shared.worries ? "不安なこと（所属長に見せる）" : "不安なこと（見せない）",
              [worries.topics.map((topic) => worryLabels[topic]).join("、"), worries.note].filter(Boolean).join("\n"),
            ],
          ]}
        />
      </SummarySection>
      <SummarySection title="あなた" changeAt={changeAt("person")}>
        <SummaryList
          isAnswered={!unanswered.includes("person")}
          rows={[
            ["所属", person.department],
            ["職名", person.position],
            ["氏名", person.name],
            ...(person.staffNumber
              ? ([
                  [`職員番号${shared.staffNumber ? "（提出用に載せる）" : "（載せない）"}`, person.staffNumber],
                ] as const)
              : []),
          ]}
        />
      </SummarySection>
    </>
  );
}

function LeaveTable({ plan }: { readonly plan: Plan }) {
  return (
    <ScrollRegion label="休みの一覧">
      <table className="summary-table">
        <thead>
          <tr>
            <th scope="col">種類</th>
            <th scope="col">期間</th>
            <th scope="col" className="figures">
              日数
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.leaves.map((leave) => (
            <tr key={leave.id}>
              <th scope="row">{leaveInWords(leave)}</th>
              <td>
                {formatJapaneseDate(leave.start)}から
                <br />
                {formatJapaneseDate(leave.end)}まで
              </td>
              <td className="figures">{lengthOf(leave)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function DutyTable({ plan }: { readonly plan: Plan }) {
  return (
    <ScrollRegion label="仕事の一覧">
      <table className="summary-table">
        <thead>
          <tr>
            <th scope="col">業務</th>
            <th scope="col">カバーの方法</th>
            <th scope="col">担当する人</th>
          </tr>
        </thead>
        <tbody>
          {plan.duties.map((duty) => (
            <tr key={duty.id}>
              <th scope="row">{duty.name}</th>
              <td>{duty.method ? coverLabels[duty.method] : <span className="badge">未定</span>}</td>
              <td>{duty.who || <span className="quiet">{whoInWords(duty)}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
