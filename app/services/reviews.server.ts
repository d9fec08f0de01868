import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { Act } from "~/workflow/events";
import { type Acted, actOn, fileIn, type OpenCase } from "./cases.server";
import { type Asking, findSession, introducing, requireSession, type Session } from "./session.server";
import { todayInJapan } from "./today.server";

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

/** 所属長が、リンクで開いている計画。 */
export interface OpenReview extends OpenCase {
  readonly session: Session;
  readonly planId: string;
  readonly linkId: string;
  readonly today: IsoDate;
}

/** 404 alike for a link that is unknown, expired or revoked, for another's plan, and for one that was never submitted. */
export async function openReview(args: RouteArgs): Promise<OpenReview> {
  const session = await findSession(args);
  const planId = args.params["planId"] ?? "";
  const stored = session && (await session.room.cases.read(session, "link", planId));
  if (!stored?.linkId || stored.revision === 0) throw closed();
  return { session: session as Session, planId, linkId: stored.linkId, today: todayInJapan(), ...fileIn(stored) };
}

/** 所属長の行為。A name that comes with it is what the recipient of the link says. */
export function actAsSupervisor(
  review: OpenReview,
  revisionSeen: number,
  act: Act,
  declaredName: string,
): Promise<Acted> {
  const { linkId, session, planId } = review;
  const actor = { identifiedBy: "link", role: "supervisor", linkId, declaredName } as const;
  return actOn(review, revisionSeen, act, actor, (revision, appended) =>
    session.room.cases.append(session, "link", planId, revision, appended),
  );
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
      throw closed();
  }
}

/** What stands after the # of a whole address, or the code alone. */
function tokenIn(pasted: string): string {
  return pasted.slice(0, 500).split("#").at(-1)?.trim() ?? "";
}

function closed(): Response {
  return new Response(null, { status: 404 });
}
