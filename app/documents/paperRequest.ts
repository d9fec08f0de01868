import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { InterviewAnswers } from "../workflow/interviewRecord";
import type { FontLibrary } from "./fonts/fontLibrary";
import { type PlacedText, type UnprintableCharacter, unprintableCharacters } from "./fonts/unprintable";
import { makeBatch, makeInterviewRecord, makeOwnCopy, makeSubmission, type OnStage, type OwnCopy } from "./makePdf";
import type { PrintablePlan } from "./printablePlan";

/** What a worker is asked for: the same on the server and in the browser. */
export interface SubmissionRequest {
  readonly kind: "submission";
  readonly plan: PrintablePlan;
}

export interface OwnCopyRequest extends OwnCopy {
  readonly kind: "ownCopy";
}

export interface InterviewRequest {
  readonly kind: "interview";
  readonly plan: PrintablePlan;
  readonly record?: InterviewAnswers | undefined;
}

export interface BatchRequest {
  readonly kind: "batch";
  readonly plans: readonly PrintablePlan[];
  readonly createdOn: IsoDate;
}

export interface UnprintableRequest {
  readonly kind: "unprintable";
  readonly texts: readonly PlacedText[];
}

export type PaperRequest = SubmissionRequest | OwnCopyRequest | InterviewRequest | BatchRequest | UnprintableRequest;
export type PaperAnswer<Request extends PaperRequest> = Request extends UnprintableRequest
  ? readonly UnprintableCharacter[]
  : Uint8Array<ArrayBuffer>;

export function answerPaperRequest(
  request: PaperRequest,
  fonts: FontLibrary,
  onStage: OnStage = () => {},
): Promise<Uint8Array<ArrayBuffer> | readonly UnprintableCharacter[]> {
  switch (request.kind) {
    case "submission":
      return makeSubmission(request.plan, fonts, onStage);
    case "ownCopy":
      return makeOwnCopy(request, fonts, onStage);
    case "interview":
      return makeInterviewRecord(request.plan, request.record, fonts, onStage);
    case "batch":
      return makeBatch(request.plans, request.createdOn, fonts, onStage);
    case "unprintable":
      return unprintableCharacters(request.texts, fonts);
  }
}
