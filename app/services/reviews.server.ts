import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import { textField } from "~/forms/fields";
import { longestText } from "~/forms/formValues";
import { type FieldMessage, messagesOf } from "~/forms/messages";
import { itemIn } from "~/review/commentItems";
import { type DiscouragingWords, discouragingWordsIn } from "~/review/lexicon";
import { commentNumbered } from "~/review/threads";
import type { Act } from "~/workflow/events";
import { z } from "~/zod";
import { audit } from "./audit.server";
import { type Acted, actOn, fileIn, type OpenCase } from "./cases.server";
import { type Asking, introducing, requireSession } from "./session.server";
import { todayInJapan } from "./today.server";
import { notThere, type Reviewer, requireReviewer } from "./whoIsAsking.server";

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

/** 所属長が、リンクで開いている計画。 */
export interface OpenReview extends OpenCase, Reviewer {
  readonly today: IsoDate;
}

export async function openReview(args: RouteArgs): Promise<OpenReview> {
  const reviewer = await requireReviewer(args);
  const { session, planId } = reviewer;
  const stored = await session.room.cases.read(session, "link", planId);
  if (!stored || stored.revision === 0) throw notThere();
  return { ...reviewer, today: todayInJapan(), ...fileIn(stored) };
}

/** To be shown or printed: who looked is written down before. */
export async function showReview(args: RouteArgs, act: "view" | "print"): Promise<OpenReview> {
  const review = await openReview(args);
  await audit(review, { act, planId: review.planId });
  return review;
}

/** 所属長の行為。A name that comes with it is what the recipient of the link says. */
export async function actAsSupervisor(
  review: OpenReview,
  revisionSeen: number,
  act: Act,
  declaredName: string,
): Promise<Acted> {
  const { linkId, session, planId } = review;
  const actor = { identifiedBy: "link", role: "supervisor", linkId, declaredName } as const;
  const acted = await actOn(review, revisionSeen, act, actor, (revision, appended) =>
    session.room.cases.append(session, "link", planId, revision, appended),
  );
  if (acted.kind === "done") await audit(review, { act: act.action, planId });
  return acted;
}

const comment = textField("伝えること", { most: 400, required: true });
const name = textField("お名前", { most: 50, required: true });
const actSchemas = {
  confirm: z.object({ name }),
  comment: z.object({ comment, name }),
  sendBack: z.object({ comment, name }),
} as const;

interface TypedAct {
  readonly act: string;
  readonly item: string;
  readonly comment: string;
  readonly name: string;
  /** 返事なら、返した先のコメント。 */
  readonly replyTo: string;
}

export type ActingFromPage =
  | Acted
  | { readonly kind: "refused"; readonly typed: TypedAct; readonly messages: readonly FieldMessage[] }
  /** Nothing is sent until he has seen them; then he decides. */
  | { readonly kind: "flagged"; readonly typed: TypedAct; readonly words: readonly DiscouragingWords[] };

/** 計画の画面での行為：確認、コメント、差戻し。 */
export async function actFromPage(review: OpenReview, revisionSeen: number, form: FormData): Promise<ActingFromPage> {
  const typed = typedActIn(form);
  const act = (["confirm", "comment", "sendBack"] as const).find((known) => known === typed.act);
  if (!act) return { kind: "notYours" };
  const read = actSchemas[act].safeParse(typed);
  if (!read.success) return { kind: "refused", typed, messages: messagesOf(actSchemas[act], read.error) };
  const words = discouragingWordsIn(typed.comment);
  if (words.length > 0 && form.get("_intent") !== "anyway") return { kind: "flagged", typed, words };
  const item = itemIn(review.file, typed.item);
  const said = { comment: "", ...read.data, item, replyTo: commentNumbered(review.file.events, typed.replyTo) };
  return actAsSupervisor(review, revisionSeen, actFrom(act, said), read.data.name);
}

export function typedActIn(form: FormData): TypedAct {
  const text = (field: string) => String(form.get(field) ?? "").slice(0, longestText);
  return {
    act: text("_act"),
    item: text("item"),
    comment: text("comment"),
    name: text("name"),
    replyTo: text("_replyTo"),
  };
}

interface Said {
  readonly item: string;
  readonly comment: string;
  readonly replyTo: number | undefined;
}

function actFrom(act: keyof typeof actSchemas, { item, comment, replyTo }: Said): Act {
  switch (act) {
    case "confirm":
      return { action: "confirm" };
    case "comment":
      return { action: "comment", item, comment, ...(replyTo !== undefined && { replyTo }) };
    case "sendBack":
      return { action: "sendBack", comment };
  }
}

export type OpenedLink =
  | { readonly kind: "opened"; readonly planId: string; readonly headers: Headers }
  | { readonly kind: "tooManyAttempts"; readonly headers: Headers };

/** Opens a case by the secret of its link, as it stands in the address or was pasted. */
export async function openLink(asking: Asking, pasted: string): Promise<OpenedLink> {
  const { session, headers } = await requireSession(asking);
  const exchanged = await session.room.shareLinks.exchange(session, tokenIn(pasted));
  switch (exchanged.kind) {
    case "opened":
      return { kind: "opened", planId: exchanged.planId, headers: await introducing(asking, exchanged.renewed) };
    case "tooManyAttempts":
      headers.set("Retry-After", String(exchanged.retryAfterSeconds));
      return { kind: "tooManyAttempts", headers };
    case "closed":
      throw notThere();
  }
}

/** What stands after the # of a whole address, or the code alone. */
function tokenIn(pasted: string): string {
  return pasted.slice(0, 500).split("#").at(-1)?.trim() ?? "";
}
