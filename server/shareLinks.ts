import { createHash } from "node:crypto";
import { countingAttempts } from "./attempts";
import type { Clock } from "./clock";
import type { Sealing } from "./keys/sealing";
import { endOfParent, type Issuer, kindOfIssuer, nameOfIssuer, revokeWithDelegates } from "./linkIssuers";
import { isPlanId } from "./planId";
import { randomToken } from "./randomText";
import type { NewSession, Session, Sessions } from "./sessions";
import type { Database, Transaction } from "./storage/database";
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
  /** From now on for this many days, never shorter; a delegate's not beyond the link it came from. A revoked link stays revoked. */
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

  const plansOf = (session: Session, planId: string, within: Pick<Database, "selectFrom"> = database) =>
    within
      .selectFrom("planAccess")
      .select("planId")
      .where("sessionIdHash", "=", session.idHash)
      .where("planId", "=", planId);

  /**
   * Until when this issuer may open this plan to others; undefined when he may not. A delegate names nobody: what he may
   * do ends with him who named him.
   */
  async function latestEndFor(within: Transaction, issuer: Issuer, planId: string): Promise<string | undefined> {
    const latest = inDays(mostDays);
    switch (issuer.kind) {
      case "ownPlan":
        return (await plansOf(issuer.session, planId, within).executeTakeFirst()) && latest;
      case "link": {
        const own = await within
          .selectFrom("shareLinks")
          .select(["issuer", "expiresAt"])
          .where("id", "=", issuer.linkId)
          .where("planId", "=", planId)
          .where("revokedAt", "is", null)
          .executeTakeFirst();
        return own && kindOfIssuer(own.issuer) !== "link" ? own.expiresAt : undefined;
      }
      case "account":
        return latest;
    }
  }

  /** Does it to a link that stands, of a plan that this session has opened itself. */
  async function ofOwnPlan(
    session: Session,
    planId: string,
    linkId: string,
    act: (transaction: Transaction, link: Tables["shareLinks"]) => Promise<void>,
  ): Promise<void> {
    if (!isPlanId(planId)) return;
    await database.transaction().execute(async (transaction) => {
      const link = await transaction
        .selectFrom("shareLinks")
        .selectAll()
        .where("id", "=", linkId)
        .where("planId", "in", plansOf(session, planId, transaction))
        .where("revokedAt", "is", null)
        .executeTakeFirst();
      if (link) await act(transaction, link);
    });
  }

  function linkOf(row: Tables["shareLinks"], openings: string[]): ShareLink {
    const { id, keyId, label, createdAt, expiresAt, revokedAt, issuer } = row;
    return {
      id,
      label: sealing.unseal(placeOf(id), keyId, label),
      createdAt,
      expiresAt,
      isRevoked: revokedAt !== null,
      issuer: kindOfIssuer(issuer),
      openings,
    };
  }

  return {
    async create(issuer, planId, { label, days, idempotencyKey }) {
      if (!isPlanId(planId)) return undefined;
      // As random as the key of the form, and the same when the form comes again.
      const token = sealing.fingerprint(`share link|${planId}`, idempotencyKey || randomToken()).toString("base64url");
      const id = hashOf(token).slice(0, 22);
      return database.transaction().execute(async (transaction) => {
        const latest = await latestEndFor(transaction, issuer, planId);
        if (latest === undefined) return undefined;
        await transaction
          .insertInto("shareLinks")
          .values({
            id,
            planId,
            tokenHash: hashOf(token),
            keyId: sealing.keyId,
            label: sealing.seal(placeOf(id), label),
            createdAt: clock().toISOString(),
            expiresAt: earlier(inDays(days), latest),
            revokedAt: null,
            issuer: nameOfIssuer(issuer),
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return { token };
      });
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
      await ofOwnPlan(session, planId, linkId, async (transaction, { id, issuer, expiresAt }) => {
        const until = earlier(inDays(days), (await endOfParent(transaction, issuer)) ?? inDays(mostDays));
        if (until > expiresAt)
          await transaction.updateTable("shareLinks").set({ expiresAt: until }).where("id", "=", id).execute();
      });
    },

    async revoke(session, planId, linkId) {
      await ofOwnPlan(session, planId, linkId, (transaction, { id }) =>
        revokeWithDelegates(transaction, [id], clock().toISOString()),
      );
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

/** Of two instants as ISO text. */
function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** 256 random bits need no slow hash. */
function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
