import { data } from "@remix-run/node";
import { stateOf } from "~/plan/draft";
import { readersView } from "~/plan/readersView";
import { attempt, type CaseFile, caseFileOf } from "~/workflow/caseFile";
import { type Act, caseEventSchema } from "~/workflow/events";
import { type Ruling, statusLabels } from "~/workflow/workflow";
import { z } from "~/zod";
import type { OpenPlan } from "./drafts.server";
import { gateOf, planForPaper } from "./submission.server";

/** 提出からあとのこと。`revision` guards against two people acting at once. */
export interface OpenCase {
  readonly file: CaseFile;
  readonly revision: number;
}

export type Acted =
  | { readonly kind: "done" }
  /** Something else happened in between; nothing was written. */
  | { readonly kind: "stale" }
  | Exclude<Ruling, { kind: "allowed" }>;

const eventsSchema = z.array(caseEventSchema);

/** 本人の計画の、提出からあとのこと。 */
export async function openCase({ session, planId }: OpenPlan): Promise<OpenCase> {
  const stored = await session.room.cases.read(session, planId);
  if (!stored) throw new Response(null, { status: 404 });
  return { file: caseFileOf(eventsSchema.parse(stored.events)), revision: stored.revision };
}

/** 本人の行為。The same act sent twice is one. */
export async function actAsEmployee(open: OpenPlan, revisionSeen: number, act: Act): Promise<Acted> {
  const { file, revision } = await openCase(open);
  if (revision !== revisionSeen) return isLastAct(file, act) ? { kind: "done" } : { kind: "stale" };
  const tried = attempt(file, act, { identifiedBy: "ownPlan", role: "employee" }, new Date().toISOString());
  if (tried.kind !== "done") return tried;
  const { event } = tried;
  const appended = await open.session.room.cases.append(open.session, open.planId, revision, {
    event,
    summary: summaryOf(tried.file),
  });
  return { kind: appended === "stale" || appended === undefined ? "stale" : "done" };
}

function isLastAct({ events }: CaseFile, act: Act): boolean {
  const last = events.at(-1);
  if (!last) return false;
  const { at: _at, actor: _actor, ...lastAct } = last;
  return JSON.stringify(lastAct) === JSON.stringify(caseActOf(act));
}

/** In the shape and order in which events are stored. */
function caseActOf(act: Act): unknown {
  const {
    at: _at,
    actor: _actor,
    ...parsed
  } = caseEventSchema.parse({
    at: "",
    actor: { identifiedBy: "ownPlan", role: "employee" },
    ...act,
  });
  return parsed;
}

/** 断った行為への答え。The page says what happened and shows the case as it is now. */
export function refusedAct(acted: Exclude<Acted, { kind: "done" }>) {
  return data({ refusal: refusalInWords(acted) }, { status: 409 });
}

function refusalInWords(acted: Exclude<Acted, { kind: "done" }>): string {
  switch (acted.kind) {
    case "stale":
      return "先に別の操作がありました。いまの内容を確かめてから、もう一度お試しください。";
    case "notNow":
      return `いまは「${statusLabels[acted.status]}」なので、この操作はできません。`;
    case "notYours":
      return "この操作は、あなたの役割ではできません。";
  }
}

/** The revision the page was made from. */
export function startedFrom(form: FormData): number {
  const revision = Number(form.get("_revision"));
  return Number.isSafeInteger(revision) ? revision : -1;
}

/** 一覧のための要約。 */
function summaryOf({ status, version }: CaseFile) {
  return { status, version };
}

/** 提出できない理由。 */
export type NotYet = "sample" | "unfinished" | "againstTheRules";

/**
 * 提出するのは、本人の計画で、予定日とお名前があり、直すところの残っていないものだけ。
 * Days of leave may still be open: the interview is there for that.
 */
export function whyNotYet(open: OpenPlan): NotYet | undefined {
  const { draft, today } = open;
  if (draft.isSample) return "sample";
  const isReady = (["birth", "person"] as const).every((step) => stateOf(draft, step, today) === "done");
  if (!isReady) return "unfinished";
  return gateOf(open).kind === "closed" ? "againstTheRules" : undefined;
}

/** 所属長に見せる形の、いまの計画。 */
export function viewForSupervisor(open: OpenPlan) {
  return readersView(planForPaper(open), "supervisor");
}
