import type { IsoDate } from "#salary-rules/kernel/isoDate";
import type { InterviewAnswers } from "../workflow/interviewRecord";
import { batchIndex, batchParts, batchTitle, type CodedPlan } from "./batchDocument";
import type { Block, DocumentContent } from "./blocks";
import { canonicalJson, type Json } from "./canonicalJson";
import { checkCode, fingerprint } from "./checkCode";
import type { PrintableDeadline } from "./deadlinePages";
import { type Attachment, draw } from "./draw/draw";
import type { FontLibrary } from "./fonts/fontLibrary";
import { interviewDocument } from "./interviewDocument";
import { layout, layoutBound } from "./layout/layout";
import type { MoneyPages } from "./moneyPages";
import { ownCopyDocument } from "./ownCopyDocument";
import { type PaperData, paperDataFormat } from "./paperData";
import { planDocument } from "./planDocument";
import type { PrintablePlan } from "./printablePlan";

export type OnStage = (progress: { readonly stage: "layout" | "drawing" }) => void;

/** 提出用 */
export async function makeSubmission(
  plan: PrintablePlan,
  fonts: FontLibrary,
  onStage: OnStage,
): Promise<Uint8Array<ArrayBuffer>> {
  const code = checkCode(await fingerprint(plan.data));
  return makePdf(planDocument(plan, code), plan, { plan: plan.data }, fonts, onStage);
}

/** 本人控えに、計画のほかに要るもの。`data` is all that the father has entered, money included. */
export interface OwnCopy {
  readonly plan: PrintablePlan;
  readonly deadlines: readonly PrintableDeadline[];
  readonly money: MoneyPages;
  readonly data: PaperData;
}

/** 本人控え */
export async function makeOwnCopy(
  { plan, deadlines, money, data }: OwnCopy,
  fonts: FontLibrary,
  onStage: OnStage,
): Promise<Uint8Array<ArrayBuffer>> {
  const code = checkCode(await fingerprint(plan.data));
  return makePdf(ownCopyDocument(plan, deadlines, money, code), plan, data, fonts, onStage);
}

/** 面談記録。Without a record it is a sheet to write on. */
export async function makeInterviewRecord(
  plan: PrintablePlan,
  record: InterviewAnswers | undefined,
  fonts: FontLibrary,
  onStage: OnStage,
): Promise<Uint8Array<ArrayBuffer>> {
  const code = checkCode(await fingerprint(plan.data));
  return makePdf(interviewDocument(plan, code, record), plan, { plan: plan.data }, fonts, onStage);
}

/**
 * 提出用のまとめ — an index, then each plan behind a separating sheet, to be printed on both sides.
 * It carries no data: each plan's own paper does.
 */
export async function makeBatch(
  plans: readonly PrintablePlan[],
  createdOn: IsoDate,
  fonts: FontLibrary,
  onStage: OnStage,
): Promise<Uint8Array<ArrayBuffer>> {
  const coded = await Promise.all(
    plans.map(async (plan): Promise<CodedPlan> => ({ plan, code: checkCode(await fingerprint(plan.data)) })),
  );
  const index = (firstPages: readonly number[]) => batchIndex(coded, createdOn, firstPages);
  const parts = batchParts(coded);
  const typesetter = await fonts.typesetterFor([index([]), ...parts].flatMap(textsIn));
  onStage({ stage: "layout" });
  const laidOut = layoutBound(batchTitle, index, parts, typesetter);
  onStage({ stage: "drawing" });
  const identifier = (await fingerprint({ createdOn, codes: coded.map(({ code }) => code) })).slice(0, 32);
  return draw(laidOut, typesetter, { identifier, madeAt: startOf(createdOn) }, []);
}

async function makePdf(
  content: DocumentContent,
  { createdOn }: PrintablePlan,
  data: PaperData,
  fonts: FontLibrary,
  onStage: OnStage,
): Promise<Uint8Array<ArrayBuffer>> {
  const typesetter = await fonts.typesetterFor(textsIn(content));
  onStage({ stage: "layout" });
  const laidOut = layout(content, typesetter);
  onStage({ stage: "drawing" });
  const attached = { format: paperDataFormat, ...data };
  const identifier = (await fingerprint({ title: content.title, createdOn, attached })).slice(0, 32);
  return draw(laidOut, typesetter, { identifier, madeAt: startOf(createdOn) }, [attachmentOf(attached)]);
}

function startOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** 計画のデータ。The paper carries what it shows, so that it can be read back. */
function attachmentOf(data: Json): Attachment {
  return {
    name: "plan.json",
    description: "この計画書のデータ",
    mediaType: "application/json",
    bytes: new TextEncoder().encode(canonicalJson(data)),
  };
}

/** Every string of the document, wherever it stands. */
function textsIn(value: DocumentContent | Block | Json): readonly string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap((part) => textsIn(part as Json));
}
