import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { presumedBirth } from "#salary-rules/leave-requirements";
import type { Difference } from "~/forms/DifferenceTable";
import type { FormValues } from "~/forms/formValues";
import { differencesIn } from "~/plan/differences";
import { type Draft, newDraft, planOf, stateOf, withAnswers, withSettledDates } from "~/plan/draft";
import { openDraft } from "~/plan/draftVersions/openDraft";
import { knownAnswers } from "~/plan/knownAnswers";
import type { Plan } from "~/plan/plan";
import { type Change, undone } from "~/plan/previousAnswers";
import { sampleAnswers } from "~/plan/sample";
import { type StepName, stepNames } from "~/plan/steps";
import { clockTimeInJapan } from "~/timeInJapan";
import { createPlan, readPlan, savePlan } from "./plans.server";
import { requireSession } from "./session.server";
import { todayInJapan } from "./today.server";
import { type Owner, requireOwner } from "./whoIsAsking.server";

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

/** 開いている計画。 */
export interface OpenPlan extends Owner {
  readonly revision: number;
  readonly draft: Draft;
  readonly today: IsoDate;
}

export interface PlanPage extends Omit<OpenPlan, "session"> {
  readonly plan: Plan;
  /** 最後に保存した時刻（14:03）。 */
  readonly savedAt: string;
}

/**
 * The plan of this address, if it is this session's; otherwise the same 404 as one that does not exist.
 * A plan that has ended opens only at its own quiet page.
 */
export async function openPlan(args: RouteArgs): Promise<OpenPlan> {
  const open = await openEvenIfEnded(args);
  if (open.draft.endedOn) throw redirect(`/plans/${open.planId}/end`, 303);
  return open;
}

/** For the frame around every page of a plan, and for the page of its end. */
export async function openEvenIfEnded(args: RouteArgs): Promise<OpenPlan> {
  const owner = await requireOwner(args);
  const { revision, body } = await readPlan(owner.session, owner.planId);
  return { ...owner, revision, draft: openedDraft(body), today: todayInJapan() };
}

/** A plan that a later release has saved is refused and left as it is. */
function openedDraft(body: unknown): Draft {
  const draft = openDraft(body);
  if (draft === "newerVersion") throw new Response(null, { status: 501 });
  return draft;
}

/** What a page shows of an open plan. */
export function pageOf({ planId, revision, draft, today }: OpenPlan): PlanPage {
  return { planId, revision, draft, today, plan: planOf(draft, today), savedAt: clockTimeInJapan(draft.savedAt) };
}

export async function loadPlanPage(args: RouteArgs): Promise<PlanPage> {
  return pageOf(await openPlan(args));
}

export type Kept =
  | { readonly kind: "kept"; readonly open: OpenPlan }
  /** Someone was faster; the plan as it is stored now. */
  | { readonly kind: "stale"; readonly open: OpenPlan };

export type KeptAnswers =
  | Extract<Kept, { kind: "kept" }>
  | (Extract<Kept, { kind: "stale" }> & { readonly differences: readonly Difference[] });

export interface AnswersToKeep {
  readonly values: FormValues;
  readonly change: Change;
  /** What he had typed when he pressed a button that changes the rows: undoing brings it back. */
  readonly before?: FormValues;
}

/**
 * 手順の答えを、入力されたまま保存する。Refuses when someone saved something else on top of the revision he started from;
 * the same answers sent twice are simply kept.
 */
export async function keepAnswers(
  open: OpenPlan,
  step: StepName,
  { values, change, before }: AnswersToKeep,
  startedFrom: number,
): Promise<KeptAnswers> {
  const savedAt = new Date().toISOString();
  const known = (answers: FormValues) => knownAnswers(step, answers, open.today);
  const settled = withSettledDates(open.draft, open.today);
  const typed = before ? withAnswers(settled, step, known(before), savedAt, "typing") : settled;
  const kept = await keepDraft(open, withAnswers(typed, step, known(values), savedAt, change), startedFrom);
  if (kept.kind === "kept") return kept;
  const differences = differencesIn(step, known(values), kept.open.draft.answers[step] ?? {});
  return differences.length > 0 ? { ...kept, differences } : { kind: "kept", open: kept.open };
}

/** ひとつ前に戻す。Names the step whose answers came back, if it was one step. */
export async function undoLastChange(open: OpenPlan): Promise<StepName | undefined> {
  const { previous } = open.draft;
  if (previous) await keepDraft(open, { ...undone(open.draft), savedAt: new Date().toISOString() });
  return previous && "step" in previous ? previous.step : undefined;
}

/** Saves the draft on top of the revision it was made from. */
export async function keepDraft(open: OpenPlan, draft: Draft, startedFrom = open.revision): Promise<Kept> {
  const saved = await savePlan(open.session, open.planId, startedFrom, {
    body: draft,
    summary: summaryOf(draft, open.today),
  });
  if (saved === "stale") return { kind: "stale", open: await openedAgain(open) };
  return { kind: "kept", open: { ...open, draft, revision: saved.revision } };
}

async function openedAgain(open: OpenPlan): Promise<OpenPlan> {
  const { revision, body } = await readPlan(open.session, open.planId);
  return { ...open, revision, draft: openedDraft(body) };
}

/** 新しい計画を作る。The same form sent twice makes one plan. */
export async function beginPlan(args: ActionFunctionArgs, kind: "empty" | "sample", idempotencyKey: string) {
  const { session, headers } = await requireSession(args);
  const today = todayInJapan();
  const draft = newDraft(today, new Date().toISOString(), kind === "sample" ? sampleAnswers(today) : undefined);
  const plan = { body: draft, summary: summaryOf(draft, today), idempotencyKey };
  const { id } = await createPlan(session, plan);
  return { planId: id, headers };
}

/** 一覧のための要約。 */
function summaryOf(draft: Draft, today: IsoDate) {
  const { birth } = planOf(draft, today);
  return {
    status: draft.endedOn ? "ended" : "draft",
    isSample: draft.isSample,
    dueDate: presumedBirth(birth),
    stepsDone: stepNames.filter((step) => stateOf(draft, step, today) === "done").length,
  };
}
