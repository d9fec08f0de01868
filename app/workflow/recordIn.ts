import { nested } from "~/forms/formValues";
import type { CaseFile } from "./caseFile";
import { type InterviewAnswers, interviewRecordSchema } from "./interviewRecord";

/** いまの面談の記録。A record that an older release let through and this one does not is shown as missing. */
export function recordIn({ interview }: CaseFile): InterviewAnswers | undefined {
  return interview && interviewRecordSchema.safeParse(nested(interview.answers)).data;
}
