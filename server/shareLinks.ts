import { createHash } from "node:crypto";
import { countingAttempts } from "./attempts";
import type { Clock } from "./clock";
import type { Sealing } from "./keys/sealing";
import { isPlanId } from "./planId";
import { randomToken } from "./randomText";
import type { NewSession, Session, Sessions } from "./sessions";
import type { Database } from "./storage/database";
import type { Tables } from "./storage/tables";

/** A link that opens one case to whoever holds it, for a time. */
export interface ShareLink {
  readonly id: string;
  /** 「山田課長あて」 */
  readonly label: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly isRevoked: boolean;
  readonly issuer: Issuer["kind"];
  /** When it was opened, newest first. */
  readonly openings: readonly string[];
}

/**
 * Who makes a link: a session that has opened the plan, the holder of a living link for his delegate, or an account that
 * may. For the last two the caller has made sure.
 */
export type Issuer =
  | { readonly kind: "ownPlan"; readonly session: Session }
  | { readonly kind: "link"; readonly linkId: string }
  | { readonly kind: "account"; readonly accountId: string };

export interface LinkToCreate {
  readonly label: string;
  readonly days: number;
  /** Known to the page with the form only: the same form sent twice makes one link. */
  readonly idempotencyKey: string;
}

type Exchange =
  | { readonly kind: "opened"; readonly planId: string; readonly renewed: NewSession }
  /** Unknown, expired, revoked, or never a token: nobody can tell which. */
  | { readonly kind: "closed" }
  | { readonly kind: "tooManyAttempts"; readonly retryAfterSeconds: number };

export interface ShareLinks {
  /** The secret of the link, to be shown once; undefined when the issuer may make none for this plan. */
  create(issuer: Issuer, planId: string, link: LinkToCreate): Promise<{ token: string } | undefined>;
  list(session: Session, planId: string): Promise<readonly ShareLink[]>;
  /** From now on for this many days. A revoked link stays revoked. */
  extend(session: Session, planId: string, linkId: string, days: number): Promise<void>;
  /** At once, also for those who have it open, and for the delegates of its holder. */
  revoke(session: Session, planId: string, linkId: string): Promise<void>;
  /** Opens the case for this browser, under a new session token. */
  exchange(session: Session, token: string): Promise<Exchange>;
}

const day = 86_400_000;
const mostDays = 60;
/** 10 attempts a minute for one session, 300 for all: 256 random bits stay out of reach, and the database stays quiet. */
const limits = { seconds: 60, ofOne: 10, ofAll: 300 } as const;

export function shareLinksIn(database: Database, sealing: Sealing, sessions: Sessions, clock: Clock): ShareLinks {
  const attempts = countingAttempts(limits);
  const placeOf = (id: string) => ({ table: "shareLinks", id, revision: 1, column: "label" }) as const;
  const inDays = (days: number) =>
    new Date(clock().getTime() + Math.min(Math.max(Math.trunc(days), 1), mostDays) * day).toISOString();

  const plansOf = (session: Session, planId: string) =>
    database
      .selectFrom("planAccess")
      .select("planId")
      .where("sessionIdHash", "=", session.idHash)
      .where("planId", "=", planId);

  /** A delegate has none of his own: what he may do ends with him who named him. */
  async function mayIssue(issuer: Issuer, planId: string): Promise<boolean> {
    switch (issuer.kind) {
      case "ownPlan":
        return (await plansOf(issuer.session, planId).executeTakeFirst()) !== undefined;
      case "link": {
        const own = await database
          .selectFrom("shareLinks")
          .select("issuer")
          .where("id", "=", issuer.linkId)
          .where("planId", "=", planId)
          .executeTakeFirst();
        return own !== undefined && kindOf(own.issuer) !== "link";
      }
      case "account":
        return true;
    }
  }

  function linkOf(row: Tables["shareLinks"], openings: string[]): ShareLink {
    const { id, keyId, label, createdAt, expiresAt, revokedAt, issuer } = row;
    return {
      id,
      label: sealing.unseal(placeOf(id), keyId, label),
      createdAt,
      expiresAt,
      isRevoked: revokedAt !== null,
      issuer: kindOf(issuer),
      openings,
    };
  }

  return {
    async create(issuer, planId, { label, days, idempotencyKey }) {
      if (!isPlanId(planId) || !(await mayIssue(issuer, planId))) return undefined;
      // As random as the key of the form, and the same when the form comes again.
      const token = sealing.fingerprint(`share link|${planId}`, idempotencyKey || randomToken()).toString("base64url");
      const id = hashOf(token).slice(0, 22);
      await database
        .insertInto("shareLinks")
        .values({
          id,
          planId,
          tokenHash: hashOf(token),
          keyId: sealing.keyId,
          label: sealing.seal(placeOf(id), label),
          createdAt: clock().toISOString(),
          expiresAt: inDays(days),
          revokedAt: null,
          issuer: nameOf(issuer),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return { token };
    },

    async list(session, planId) {
      if (!isPlanId(planId)) return [];
      const links = await database
        .selectFrom("shareLinks")
        .selectAll()
        .where("planId", "in", plansOf(session, planId))
        .orderBy("createdAt", "desc")
        .execute();
      const openings = await database
        .selectFrom("linkOpenings")
        .innerJoin("shareLinks", "shareLinks.id", "linkOpenings.linkId")
        .select(["linkOpenings.linkId", "linkOpenings.at"])
        .where("shareLinks.planId", "=", planId)
        .orderBy("linkOpenings.at", "desc")
        .execute();
      return links.map((link) =>
        linkOf(
          link,
          openings.filter(({ linkId }) => linkId === link.id).map(({ at }) => at),
        ),
      );
    },

    async extend(session, planId, linkId, days) {
      if (!isPlanId(planId)) return;
      await database
        .updateTable("shareLinks")
        .set({ expiresAt: inDays(days) })
        .where("id", "=", linkId)
        .where("planId", "in", plansOf(session, planId))
        .where("revokedAt", "is", null)
        .execute();
    },

    async revoke(session, planId, linkId) {
      if (!isPlanId(planId)) return;
      await database
        .updateTable("shareLinks")
        .set({ revokedAt: clock().toISOString() })
        .where((link) => link.or([link("id", "=", linkId), link("issuer", "=", nameOf({ kind: "link", linkId }))]))
        .where("planId", "in", plansOf(session, planId))
        .where("revokedAt", "is", null)
        .execute();
    },

    async exchange(session, token) {
      const retryAfterSeconds = await attempts.waitBefore(session.idHash);
      if (retryAfterSeconds !== undefined) return { kind: "tooManyAttempts", retryAfterSeconds };

      const now = clock().toISOString();
      const link = await database
        .selectFrom("shareLinks")
        .select(["id", "planId"])
        .where("tokenHash", "=", hashOf(token))
        .where("revokedAt", "is", null)
        .where("expiresAt", ">", now)
        .executeTakeFirst();
      if (link === undefined) return { kind: "closed" };

      const renewed = await sessions.renew(session);
      await database.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("reviewAccess")
          .values({ sessionIdHash: renewed.session.idHash, linkId: link.id })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await transaction.insertInto("linkOpenings").values({ id: randomToken(), linkId: link.id, at: now }).execute();
      });
      return { kind: "opened", planId: link.planId, renewed };
    },
  };
}

function nameOf(issuer: Issuer): string {
  switch (issuer.kind) {
    case "ownPlan":
      return "ownPlan";
    case "link":
      return `link:${issuer.linkId}`;
    case "account":
      return `account:${issuer.accountId}`;
  }
}

function kindOf(issuer: string): Issuer["kind"] {
  return (["link", "account"] as const).find((kind) => issuer.startsWith(`${kind}:`)) ?? "ownPlan";
}

/** 256 random bits need no slow hash. */
function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
