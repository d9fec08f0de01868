import type { Block, DocumentContent } from "./blocks";
import { canonicalJson, type Json } from "./canonicalJson";
import { checkCode, fingerprint } from "./checkCode";
import { type Attachment, draw } from "./draw/draw";
import type { FontLibrary } from "./fonts/fontLibrary";
import { layout } from "./layout/layout";
import { planDocument } from "./planDocument";
import type { PrintablePlan } from "./printablePlan";

/** 提出用 */
export async function makeSubmission(plan: PrintablePlan, fonts: FontLibrary): Promise<Uint8Array> {
  const code = checkCode(await fingerprint(plan.data));
  return makePdf(planDocument(plan, code), plan, plan.data, fonts);
}

async function makePdf(
  content: DocumentContent,
  plan: PrintablePlan,
  data: Json,
  fonts: FontLibrary,
): Promise<Uint8Array> {
  const typesetter = await fonts.typesetterFor(textsIn(content));
  const identifier = (await fingerprint({ title: content.title, createdOn: plan.createdOn, data })).slice(0, 32);
  const madeAt = new Date(`${plan.createdOn}T00:00:00Z`);
  return draw(layout(content, typesetter), typesetter, { identifier, madeAt }, [attachmentOf(data)]);
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
