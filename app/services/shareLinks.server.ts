import type { Issuer } from "#server/linkIssuers";
import { randomToken } from "#server/randomText";
import type { ShareLink } from "#server/shareLinks";
import { textField } from "~/forms/fields";
import { answersOf } from "~/forms/formValues";
import { type FieldMessage, messagesOf } from "~/forms/messages";
import { instantInWords } from "~/review/eventWords";
import { linkDays, usualLinkDays } from "~/sharing/linkDays";
import type { CaseFile } from "~/workflow/caseFile";
import { z } from "~/zod";
import { audit } from "./audit.server";
import { openCase } from "./cases.server";
import type { OpenDeskCase } from "./desk.server";
import type { OpenPlan } from "./drafts.server";
import type { OpenReview } from "./reviews.server";

const newLinkSchema = z.object({
  label: textField("だれあてか", { most: 40, required: true }),
  days: z.coerce.number().refine((days) => linkDays.some((choice) => choice === days), "使える日数を選んでください"),
});

export type LinkMade =
  | { readonly kind: "made"; readonly label: string; readonly address: string; readonly code: string }
  | { readonly kind: "refused"; readonly label: string; readonly messages: readonly FieldMessage[] }
  | { readonly kind: "notSubmitted" };

/** 共有リンクを作る。Its secret is shown in this answer and never again; only a hash of it is kept. */
export async function makeLink(open: OpenPlan, request: Request, form: FormData): Promise<LinkMade> {
  const { session, planId } = open;
  const { file } = await openCase(open);
  return linkMadeBy(open, planId, file, { kind: "ownPlan", session }, request, form);
}

/** 人事担当が、本人の代わりに作る。 */
export function makeLinkAtDesk(open: OpenDeskCase, request: Request, form: FormData): Promise<LinkMade> {
  return linkMadeBy(open, open.planId, open.file, { kind: "account", accountId: open.account.id }, request, form);
}

/** 所属長が、不在のときの代理に渡す。 It ends with his own link. */
export function makeLinkForDelegate(review: OpenReview, request: Request, form: FormData): Promise<LinkMade> {
  return linkMadeBy(review, review.planId, review.file, { kind: "link", linkId: review.linkId }, request, form);
}

async function linkMadeBy(
  asking: Parameters<typeof audit>[0],
  planId: string,
  file: CaseFile,
  issuer: Issuer,
  request: Request,
  form: FormData,
): Promise<LinkMade> {
  const values = answersOf(form);
  const read = newLinkSchema.safeParse(values);
  if (!read.success) {
    return { kind: "refused", label: String(values["label"] ?? ""), messages: messagesOf(newLinkSchema, read.error) };
  }
  if (file.version === 0) return { kind: "notSubmitted" };
  const link = { ...read.data, idempotencyKey: String(form.get("_key") ?? "") };
  const created = await asking.session.room.shareLinks.create(issuer, planId, link);
  if (!created) return { kind: "notSubmitted" };
  await audit(asking, { act: "makeLink", planId });
  const address = `${new URL(request.url).origin}/s#${created.token}`;
  return { kind: "made", label: read.data.label, address, code: created.token };
}

/** 送ったリンクの、いまの様子。 */
export interface SharedLink {
  readonly id: string;
  readonly label: string;
  /** だれが作ったか。 */
  readonly issuer: Issuer["kind"];
  readonly state: "alive" | "expired" | "revoked";
  readonly until: string;
  /** 開かれた日時。新しい順。 */
  readonly openings: readonly string[];
}

export async function linksOf({ session, planId }: OpenPlan): Promise<readonly SharedLink[]> {
  const links = await session.room.shareLinks.list(session, planId);
  return links.map((link) => ({
    id: link.id,
    label: link.label,
    issuer: link.issuer,
    state: stateOf(link),
    until: instantInWords(link.expiresAt),
    openings: link.openings.map(instantInWords),
  }));
}

function stateOf({ isRevoked, expiresAt }: ShareLink): SharedLink["state"] {
  if (isRevoked) return "revoked";
  return new Date().toISOString() < expiresAt ? "alive" : "expired";
}

/** The secret of the link is made from it, so it is as random. */
export function newLinkKey(): string {
  return randomToken();
}

export async function extendLink(open: OpenPlan, linkId: string): Promise<void> {
  const { session, planId } = open;
  await session.room.shareLinks.extend(session, planId, linkId, usualLinkDays);
  await audit(open, { act: "extendLink", planId, linkTouched: linkId });
}

export async function revokeLink(open: OpenPlan, linkId: string): Promise<void> {
  const { session, planId } = open;
  await session.room.shareLinks.revoke(session, planId, linkId);
  await audit(open, { act: "revokeLink", planId, linkTouched: linkId });
}
