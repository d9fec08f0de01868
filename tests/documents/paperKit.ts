import { PDFDocument } from "pdf-lib";
import { vi } from "vitest";
import { isoDate } from "#salary-rules/kernel/isoDate";
import { nationalSettings } from "#salary-rules/organization/presets";
import type { Block, DocumentContent } from "../../app/documents/blocks";
import { printableDeadlines } from "../../app/documents/deadlinePages";
import { draw } from "../../app/documents/draw/draw";
import { readFont } from "../../app/documents/fontFiles.server";
import { type FontName, fontLibrary } from "../../app/documents/fonts/fontLibrary";
import { type LaidOutDocument, layout } from "../../app/documents/layout/layout";
import { makeBatch, makeInterviewRecord, makeOwnCopy, makeSubmission } from "../../app/documents/makePdf";
import type { MoneyPages } from "../../app/documents/moneyPages";
import type { PaperData } from "../../app/documents/paperData";
import type { PrintablePlan } from "../../app/documents/printablePlan";
import { newDraft, planOf } from "../../app/plan/draft";
import { sampleAnswers } from "../../app/plan/sample";
import { toDoItems } from "../../app/plan/toDo";
import type { InterviewAnswers } from "../../app/workflow/interviewRecord";

const someDeadlines = () => {
  const today = isoDate("2026-11-24");
  const plan = planOf(newDraft(today, "", sampleAnswers(today)), today);
  return printableDeadlines(toDoItems(plan, [], nationalSettings));
};

/** One library for a test file: the fonts are parsed once, as in the worker. */
export const fonts = fontLibrary(readFont);

const nothing = () => {};
export const submission = (plan: PrintablePlan) => makeSubmission(plan, fonts, nothing);
export const ownCopy = (plan: PrintablePlan, money: MoneyPages, data: PaperData = { plan: {} }) =>
  makeOwnCopy({ plan, deadlines: someDeadlines(), money, data }, fonts, nothing);
export const interviewRecord = (plan: PrintablePlan, record?: InterviewAnswers) =>
  makeInterviewRecord(plan, record, fonts, nothing);
export const batch = (plans: readonly PrintablePlan[]) => makeBatch(plans, isoDate("2026-12-01"), fonts, nothing);

const identity = { identifier: "0".repeat(32), madeAt: new Date("2026-11-24T00:00:00Z") };

export interface Paper {
  readonly pdf: Uint8Array;
  readonly laidOut: LaidOutDocument;
}

/** A paper with just these blocks, and every typeface at hand. */
export async function paperWith(...blocks: readonly Block[]): Promise<Paper> {
  const content: DocumentContent = { title: "試し刷り", blocks, note: "注記", footing: "照合コード" };
  const typesetter = await fonts.typesetterFor(["𠮷≒"]);
  const laidOut = layout(content, typesetter);
  return { pdf: await draw(laidOut, typesetter, identity, []), laidOut };
}

/** The same content in the form that the checker of archives knows: PDF/A-1b, which allows no attachment. */
export async function asArchivePart1(content: DocumentContent): Promise<Uint8Array> {
  const typesetter = await fonts.typesetterFor(["𠮷≒"]);
  return draw(layout(content, typesetter), typesetter, { ...identity, part: 1 }, []);
}

export const aParagraph = (text: string, style: "text" | "lead" = "text"): Block => ({
  kind: "paragraph",
  text,
  style,
});

/** The strings that were drawn, in order. */
export function drawnStrings({ pages }: LaidOutDocument): readonly string[] {
  return pages.flatMap(({ pieces }) =>
    pieces.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []))),
  );
}

/** The same paper with whole fonts in it: the reference for what the subset must show. */
export async function withWholeFonts<Result>(make: () => Promise<Result>): Promise<Result> {
  const { embedFont } = PDFDocument.prototype;
  const spy = vi.spyOn(PDFDocument.prototype, "embedFont").mockImplementation(async function (
    this: PDFDocument,
    _,
    options,
  ) {
    const name = options?.customName?.replace("AAAAAA+", "") as FontName;
    return embedFont.call(this, new Uint8Array(await readFont(name)), { ...options, subset: false });
  });
  try {
    return await make();
  } finally {
    spy.mockRestore();
  }
}
