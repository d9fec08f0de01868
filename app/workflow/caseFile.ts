import type { Act, Actor, CaseEvent, DeskRecord, FollowUp, RecordedInterview, Result, Submission } from "./events";
import { type Ruling, rulingOn, type Status } from "./workflow";

/** 一つの計画の、提出からあとのこと。Everything in it follows from the events. */
export interface CaseFile {
  readonly status: Status;
  /** 提出した回数。最初の提出が第1版。 */
  readonly version: number;
  readonly events: readonly CaseEvent[];
  readonly submission?: Submission;
  readonly previousSubmission?: Submission;
  readonly interview?: RecordedInterview;
  /** 本人が、いまの面談記録を確かめた。 */
  readonly isAcknowledged: boolean;
  readonly confirmation?: CaseEvent;
  /** 人事担当課の記録。 */
  readonly deskRecord?: DeskRecord;
  /** 復帰の前後の面談。新しいものが後ろ。 */
  readonly followUps: readonly FollowUp[];
  /** 休みの実績。 */
  readonly result?: Result;
  readonly statusBeforeEnd?: Status;
}

export const noCase: CaseFile = { status: "draft", version: 0, events: [], followUps: [], isAcknowledged: false };

/** 読む人に内容が見える計画か。What was taken back or has ended shows its status only. */
export function isOpenToReaders(file: CaseFile): file is CaseFile & { readonly submission: Submission } {
  return file.submission !== undefined && file.status !== "withdrawn" && file.status !== "ended";
}

export type Attempt =
  | { readonly kind: "done"; readonly file: CaseFile; readonly event: CaseEvent }
  | Exclude<Ruling, { kind: "allowed" }>;

/** 行為を試みる。The table decides; a refused act leaves no trace. */
export function attempt(file: CaseFile, act: Act, actor: Actor, at: string): Attempt {
  const ruling = rulingOn(file.status, act.action, actor.role);
  if (ruling.kind !== "allowed") return ruling;
  const event = { ...act, actor, at } as CaseEvent;
  return { kind: "done", file: withEvent(file, event), event };
}

/** 行為の記録から、いまの姿を組み立てる。 */
export function caseFileOf(events: readonly CaseEvent[]): CaseFile {
  return events.reduce(withEvent, noCase);
}

function withEvent(file: CaseFile, event: CaseEvent): CaseFile {
  const ruling = rulingOn(file.status, event.action, event.actor.role);
  if (ruling.kind !== "allowed") throw new Error(`${event.action} cannot follow ${file.status}`);
  const { statusBeforeEnd, ...rest } = file;
  const next = { ...rest, events: [...file.events, event], status: statusAfter(file, ruling.to) };
  switch (event.action) {
    case "submit":
      return {
        ...withoutConfirmation(next),
        version: file.version + 1,
        submission: event,
        ...(file.submission && { previousSubmission: file.submission }),
      };
    case "sendBack":
      return withoutConfirmation(next);
    case "recordInterview":
      return { ...withoutConfirmation(next), interview: event, isAcknowledged: false };
    case "acknowledge":
      return { ...next, isAcknowledged: true };
    case "confirm":
      return { ...next, confirmation: event };
    case "recordAtDesk":
      return { ...next, deskRecord: event };
    case "recordFollowUp":
      return { ...next, followUps: [...file.followUps, event] };
    case "reportResult":
      return { ...next, result: event };
    case "end":
      return { ...next, statusBeforeEnd: file.status };
    case "comment":
    case "withdraw":
    case "resume":
      return next;
  }
}

function statusAfter({ status, statusBeforeEnd }: CaseFile, to: Extract<Ruling, { kind: "allowed" }>["to"]): Status {
  if (to === "same") return status;
  return to === "before" ? (statusBeforeEnd ?? "draft") : to;
}

function withoutConfirmation({ confirmation: _, ...file }: CaseFile): CaseFile {
  return file;
}
