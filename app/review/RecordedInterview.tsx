import { SummaryList } from "~/components/SummarySection";
import type { InterviewAnswers } from "~/workflow/interviewRecord";
import { itemLabels } from "~/workflow/interviewWords";
import { type RecordLine, recordLines } from "~/workflow/recordLines";

export interface ShownRecord {
  readonly lines: readonly RecordLine[];
  /** イクボスのひとこと。Empty when he wrote none. */
  readonly ownLine: string;
  readonly declaredName: string;
}

export function shownRecord(record: InterviewAnswers): ShownRecord {
  const { ownLine, declaredName } = record;
  return { lines: recordLines({ ...record, ownLine: "" }), ownLine, declaredName };
}

interface RecordedInterviewProps extends ShownRecord {
  readonly isAcknowledged: boolean;
}

/** 面談の記録。本人にも所属長にも、同じものが見える。 */
export function RecordedInterview({ lines, ownLine, declaredName, isAcknowledged }: RecordedInterviewProps) {
  return (
    <section aria-labelledby="record-title">
      <h2 id="record-title">面談の記録</h2>
      {ownLine ? (
        <figure className="own-line">
          <figcaption className="small">{itemLabels.ownLine}</figcaption>
          <blockquote>{ownLine}</blockquote>
          <p className="small quiet">{declaredName}（お名前は自己申告）</p>
        </figure>
      ) : null}
      <p className="small quiet">
        {isAcknowledged ? "本人も、この記録を確かめました。" : "本人は、まだこの記録を確かめていません。"}
      </p>
      <SummaryList rows={lines} />
    </section>
  );
}
