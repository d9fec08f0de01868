import { SummaryList } from "~/components/SummarySection";
import type { CaseFile } from "~/workflow/caseFile";
import { followUpLines } from "~/workflow/followUp";
import type { RecordLine } from "~/workflow/recordLines";
import { resultLines } from "~/workflow/result";

/** 面談のあとのこと。本人にも所属長にも人事担当にも、同じものが見える。 */
export interface LaterRecords {
  readonly followUps: readonly (readonly RecordLine[])[];
  readonly result: readonly RecordLine[];
}

export function laterRecordsOf({ followUps, result }: CaseFile): LaterRecords {
  return {
    followUps: followUps.map(({ answers }) => followUpLines(answers)),
    result: result ? resultLines(result.answers) : [],
  };
}

/** 復帰の前後の面談と、休みの実績。 */
export function AfterInterview({ followUps, result }: LaterRecords) {
  return (
    <>
      {followUps.length > 0 ? (
        <section aria-labelledby="follow-ups-title">
          <h2 id="follow-ups-title">復帰の面談</h2>
          {followUps.map((lines) => (
            <SummaryList key={lines[0]?.[1]} rows={lines} />
          ))}
        </section>
      ) : null}
      {result.length > 0 ? (
        <section aria-labelledby="result-title">
          <h2 id="result-title">休みの実績</h2>
          <SummaryList rows={result} />
        </section>
      ) : null}
    </>
  );
}
