import { Link } from "@remix-run/react";
import type { Answer, Simulated } from "./answer";

interface NotYetProps {
  readonly answer: Exclude<Answer, Simulated>;
  readonly planId: string;
}

/** 試算できないときに、先にすること。 */
export function NotYet({ answer, planId }: NotYetProps) {
  switch (answer.kind) {
    case "coveredElsewhere":
      return (
        <div className="notice">
          <p>会計年度任用職員の育児休業給付は、共済組合ではなく雇用保険から出ます。この画面では計算していません。</p>
          <p>金額は、ハローワークか、勤務先の人事担当に確かめてください。計画書は同じように作れます。</p>
        </div>
      );
    case "birthMissing":
      return (
        <div className="notice">
          <p>出産予定日を入れると、手取りの見通しが出ます。</p>
          <p>
            <Link to={`/plans/${planId}/steps/birth`}>予定日を入れる</Link>
          </p>
        </div>
      );
    case "leaveMissing":
      return (
        <div className="notice">
          <p>育児休業の予定を入れると、手取りの見通しが出ます。</p>
          <p>配偶者出産休暇などの有給の休暇では、給料は変わりません。</p>
          <p>
            <Link to={`/plans/${planId}/steps/leaves`}>休み方を考える</Link>
          </p>
        </div>
      );
  }
}
