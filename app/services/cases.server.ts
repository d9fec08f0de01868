import { data } from "@remix-run/node";
import type { EventToAppend, StoredCase } from "#server/cases";
import { type CaseSummary, caseSummary } from "~/desk/caseSummary";
import { stateOf } from "~/plan/draft";
import { readersView } from "~/plan/readersView";
import { dayInJapan } from "~/timeInJapan";
import { attempt, type CaseFile, caseFileOf } from "~/workflow/caseFile";
import { type Act, type Actor, caseEventSchema } from "~/workflow/events";
import { recordIn } from "~/workflow/recordIn";
import { type Ruling, statusLabels } from "~/workflow/workflow";
import { z } from "~/zod";
import { audit } from "./audit.server";
import type { OpenPlan } from "./drafts.server";
import { organizationSettings } from "./organization.server";
import { gateOf, planForPaper } from "./submission.server";
import { todayInJapan } from "./today.server";
import { notThere } from "./whoIsAsking.server";

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
  const stored = await session.room.cases.read(session, "ownPlan", planId);
  if (!stored) throw notThere();
  return fileIn(stored);
}

export function fileIn({ events, revision }: StoredCase): OpenCase {
  return { file: caseFileOf(eventsSchema.parse(events)), revision };
}

/** 本人の行為。 */
export async function actAsEmployee(open: OpenPlan, revisionSeen: number, act: Act): Promise<Acted> {
  const { session, planId } = open;
  const actor = { identifiedBy: "ownPlan", role: "employee" } as const;
  const acted = await actOn(await openCase(open), revisionSeen, act, actor, (revision, appended) =>
    session.room.cases.append(session, "ownPlan", planId, revision, appended),
  );
  if (acted.kind === "done") await audit({ session, planId }, { act: act.action, planId });
  return acted;
}

type Append = (revision: number, appended: EventToAppend) => Promise<{ revision: number } | "stale" | undefined>;

/** 行為を試み、記録する。The same act sent twice is one. */
export async function actOn(
  { file, revision }: OpenCase,
  revisionSeen: number,
  act: Act,
  actor: Actor,
  append: Append,
): Promise<Acted> {
  if (revision !== revisionSeen) return isLastAct(file, act, actor) ? { kind: "done" } : { kind: "stale" };
  const tried = attempt(file, act, actor, new Date().toISOString());
  if (tried.kind !== "done") return tried;
  const appended = await append(revision, { event: tried.event, summary: summaryOf(tried.file) });
  return { kind: appended === "stale" || appended === undefined ? "stale" : "done" };
}

function isLastAct({ events }: CaseFile, act: Act, actor: Actor): boolean {
  const last = events.at(-1);
  // Parsed like the stored ones, so that the fields come in the same order.
  return (
    last !== undefined && JSON.stringify(caseEventSchema.parse({ ...act, actor, at: last.at })) === JSON.stringify(last)
  );
}

/** 断った行為への答え。The page says what happened and shows the case as it is now. */
export function refusedAct(acted: Exclude<Acted, { kind: "done" }>, typed = "", item = "") {
  return data({ refusal: refusalInWords(acted), typed, item }, { status: 409 });
}

export function refusalInWords(acted: Exclude<Acted, { kind: "done" }>): string {
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
export function summaryOf(file: CaseFile): CaseSummary {
  const submittedOn = file.submission ? dayInJapan(file.submission.at) : todayInJapan();
  return caseSummary({ file, record: recordIn(file), submittedOn, settings: organizationSettings() });
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
