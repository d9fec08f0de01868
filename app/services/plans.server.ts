import type { CreatedPlan, PlanContent, PlanToCreate, StoredPlan } from "#server/plans";
import { type Asking, introducing, requireSession, type Session } from "./session.server";
import { notThere } from "./whoIsAsking.server";

/**
 * Stores a new plan. The same form sent again gives the same plan, with `isNew: false` and what was sent first,
 * also when both came at the same moment from a browser that had no session yet.
 */
export function createPlan(session: Session, plan: PlanToCreate): Promise<CreatedPlan> {
  return session.room.plans.create(session, plan);
}

/** Throws 404 alike for a plan that is not there and for one that is someone else's. */
export async function readPlan(session: Session, id: string): Promise<StoredPlan> {
  const plan = await session.room.plans.read(session, id);
  if (!plan) throw notThere();
  return plan;
}

/** "stale": the plan was saved elsewhere since this revision was read. Nothing was written then. */
export async function savePlan(
  session: Session,
  id: string,
  revision: number,
  content: PlanContent,
): Promise<{ revision: number } | "stale"> {
  const saved = await session.room.plans.save(session, id, revision, content);
  if (!saved) throw notThere();
  return saved;
}

/** 32 bytes for one purpose of this plan, the same for every session that has opened it. */
export async function secretOfPlan(session: Session, id: string, purpose: string): Promise<Uint8Array<ArrayBuffer>> {
  const secret = await session.room.plans.secretOf(session, id, purpose);
  if (!secret) throw notThere();
  return new Uint8Array(secret);
}

/** 再開コード as XXXX-XXXX-XXXX-X, for as long as its owner has not said that he kept it. */
export function resumeCodeToShow(session: Session, planId: string): Promise<string | undefined> {
  return session.room.resumeCodes.show(session, planId);
}

export function markResumeCodeKept(session: Session, planId: string): Promise<void> {
  return session.room.resumeCodes.markKept(session, planId);
}

/** Answer with the headers in every case: they may set the cookie of a new session. */
export type OpenedByCode = { readonly headers: Headers } & (
  | { readonly kind: "opened"; readonly planId: string }
  /** 422. A letter is wrong or missing; no attempt was counted. */
  | { readonly kind: "unreadable" }
  /** 422. Well written, but no plan has it. */
  | { readonly kind: "unknown" }
  /** 429; the headers carry `Retry-After`. */
  | { readonly kind: "tooManyAttempts"; readonly retryAfterSeconds: number }
);

/** Opens a plan by its 再開コード, as the person typed it. The browser gets a new session token with it. */
export async function openWithResumeCode(asking: Asking, typed: string): Promise<OpenedByCode> {
  const { session, headers } = await requireSession(asking);
  const opening = await session.room.resumeCodes.open(session, typed);

  switch (opening.kind) {
    case "opened":
      return { kind: "opened", planId: opening.planId, headers: await introducing(asking, opening.renewed) };
    case "tooManyAttempts":
      headers.set("Retry-After", String(opening.retryAfterSeconds));
      return { ...opening, headers };
    case "unreadable":
    case "unknown":
      return { kind: opening.kind, headers };
  }
}
