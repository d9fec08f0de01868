import type { Finding } from "#salary-rules/leave-requirements";
import { textField, tickField } from "~/forms/fields";
import { z } from "~/zod";
import type { DraftContent } from "./draftContent";

type Confirmation = NonNullable<DraftContent["confirmation"]>;

/**
 * 提出用を作れるか。A broken rule never stops saving, only the handing over, until he has asked the personnel office.
 * `confirmed`: it goes out with 「未確認の点あり」.
 */
export type SubmissionGate =
  | { readonly kind: "open" }
  | { readonly kind: "confirmed"; readonly points: readonly string[]; readonly note: string }
  | { readonly kind: "closed"; readonly points: readonly string[] };

/** 直すところが残っていれば提出を止める。 確認は、そのとき見た点にだけ効く。 */
export function submissionGate(findings: readonly Finding[], confirmation: Confirmation | undefined): SubmissionGate {
  const points = [...new Set(findings.filter(({ level }) => level === "error").map(({ message }) => message))];
  if (points.length === 0) return { kind: "open" };
  const isConfirmed = points.every((point) => confirmation?.points.includes(point));
  return confirmation && isConfirmed
    ? { kind: "confirmed", points, note: confirmation.note }
    : { kind: "closed", points };
}

export const mostOfNote = 200;

/** 「人事担当課に確認済み」と、その内容。 */
export const confirmationSchema = z.object({
  isConfirmed: tickField.refine((ticked) => ticked, "人事担当課に確認したら、印をつけてください"),
  note: textField("確認した内容", { most: mostOfNote, required: true }),
});
