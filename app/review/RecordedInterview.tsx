import { SummaryList } from "~/components/SummarySection";
import type { RecordLine } from "~/workflow/recordLines";

interface RecordedInterviewProps {
  readonly lines: readonly RecordLine[];
  readonly isAcknowledged: boolean;
}

/** 面談の記録。本人にも所属長にも、同じものが見える。 */
export function RecordedInterview({ lines, isAcknowledged }: RecordedInterviewProps) {
  return (
    <section aria-labelledby="record-title">
      <h2 id="record-title">面談の記録</h2>
      <p className="small quiet">
        {isAcknowledged ? "本人も、この記録を確かめました。" : "本人は、まだこの記録を確かめていません。"}
      </p>
      <SummaryList rows={lines} />
    </section>
  );
}
