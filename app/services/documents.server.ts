import type { PlacedText, UnprintableCharacter } from "../documents/fonts/unprintable";
import type {
  BatchRequest,
  InterviewRequest,
  OwnCopyRequest,
  PaperAnswer,
  PaperRequest,
  SubmissionRequest,
} from "../documents/paperRequest";
import type { Session } from "./session.server";

/** 提出用。The caller has read the plan for this session and reduced it to what its reader may see. */
export function submissionPdf(session: Session, plan: SubmissionRequest["plan"]): Promise<Uint8Array<ArrayBuffer>> {
  return ask(session, { kind: "submission", plan });
}

/** 本人控え, for the page without JavaScript. Made in memory; nothing of it is kept. */
export function ownCopyPdf(session: Session, copy: Omit<OwnCopyRequest, "kind">): Promise<Uint8Array<ArrayBuffer>> {
  return ask(session, { kind: "ownCopy", ...copy });
}

/** 面談記録。Without a record it is a sheet to write on. */
export function interviewPdf(
  session: Session,
  interview: Omit<InterviewRequest, "kind">,
): Promise<Uint8Array<ArrayBuffer>> {
  return ask(session, { kind: "interview", ...interview });
}

const baseOfBatch = 30_000;
const forEachPlan = 1_000;

/** 提出用のまとめ。A long job: it keeps nobody else waiting, and has time for all of its plans. */
export function batchPdf({ room }: Session, batch: Omit<BatchRequest, "kind">): Promise<Uint8Array<ArrayBuffer>> {
  const request: BatchRequest = { kind: "batch", ...batch };
  const timeoutInMilliseconds = baseOfBatch + batch.plans.length * forEachPlan;
  return room.runInWorker<PaperAnswer<BatchRequest>>("pdfWorker", request, { timeoutInMilliseconds });
}

/** 印字できない文字。Asked for while the plan is checked, before anything is printed. */
export function unprintableCharacters(
  session: Session,
  texts: readonly PlacedText[],
): Promise<readonly UnprintableCharacter[]> {
  return ask(session, { kind: "unprintable", texts });
}

/** A PDF as an answer: shown in the browser under this file name, kept by no cache. */
export function pdfResponse(pdf: Uint8Array<ArrayBuffer>, fileName: string): Response {
  return new Response(pdf, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="plan.pdf"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "no-store",
    },
  });
}

function ask<Request extends PaperRequest>({ room }: Session, request: Request): Promise<PaperAnswer<Request>> {
  return room.runInWorker("pdfWorker", request);
}
