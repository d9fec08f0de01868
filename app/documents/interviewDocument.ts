import type { InterviewAnswers } from "../workflow/interviewRecord";
import { sectionTitles } from "../workflow/interviewWords";
import { recordSections } from "../workflow/recordLines";
import type { Blank, Block, DocumentContent, Field } from "./blocks";
import { interviewBlanks } from "./interviewBlanks";
import { eraDate } from "./japaneseDates";
import { applicant, footing, masthead, noteOnEveryPage } from "./planDocument";
import type { PrintablePlan } from "./printablePlan";
import { signatureBlocks } from "./signatures";

const interviewTitle = "面談記録";

/** 面談記録 — 記録した内容、または記録する前の書き込む用紙。Both sides keep the same paper. */
export function interviewDocument(
  plan: PrintablePlan,
  code: string,
  record: InterviewAnswers | undefined,
): DocumentContent {
  return {
    title: interviewTitle,
    blocks: [
      masthead(interviewTitle, plan, code, []),
      ...applicant(plan),
      ...(record ? recorded(plan, record) : toBeWritten(plan)),
      {
        kind: "together",
        blocks: signatureBlocks(["employee", "supervisor"], plan.signatures, plan.hasSealBox),
      },
    ],
    note: noteOnEveryPage,
    footing: footing(interviewTitle, plan, code),
  };
}

/** 用紙は、紙1枚の両面。On the front what was said, on the back what was decided. */
function toBeWritten(plan: PrintablePlan): readonly Block[] {
  const { heldOn, method, attendees, reportedOn, explained, noDisadvantage, materials } = interviewBlanks;
  const { intention, reasonsAgainst, specialLeave, concerns, consideration, findings, toConsider } = interviewBlanks;
  const { coverers, support, handover, deputy, announcement } = interviewBlanks;
  const { contact, contactTopics, nextMeeting, returnInterview, ownLine } = interviewBlanks;
  return [
    { kind: "heading", text: sectionTitles.meeting },
    blanks(heldOn, method, attendees, reportedOn),
    { kind: "heading", text: sectionTitles.said },
    blanks(explained, noDisadvantage, materials),
    { kind: "heading", text: sectionTitles.heard },
    fields({ label: "本人の希望", value: "計画書の1枚目のとおり" }),
    blanks(intention, reasonsAgainst, specialLeave, concerns),
    { kind: "overleaf" },
    { kind: "heading", text: sectionTitles.decided },
    fields(dutiesOf(plan)),
    blanks(consideration, findings, toConsider, coverers, support, handover, deputy, announcement),
    { kind: "heading", text: sectionTitles.ahead },
    blanks(contact, contactTopics, nextMeeting, returnInterview, ownLine),
  ];
}

function recorded(plan: PrintablePlan, record: InterviewAnswers): readonly Block[] {
  return recordSections(record, eraDate).flatMap(({ title, lines }): readonly Block[] => {
    const written = lines.map(([label, value]) => ({ label, value }));
    const facts = title === sectionTitles.decided ? [...written, dutiesOf(plan)] : written;
    return facts.length === 0 ? [] : [{ kind: "heading", text: title }, fields(...facts)];
  });
}

function blanks(...rows: readonly Blank[]): Block {
  return { kind: "blanks", rows };
}

function fields(...rows: readonly Field[]): Block {
  return { kind: "fields", rows: rows.map((row) => [row]) };
}

function dutiesOf(plan: PrintablePlan): Field {
  return { label: "業務の分担", value: `計画書の2枚目のとおり${countOfDuties(plan)}` };
}

/** 「（業務4件、うち未定1件）」 */
function countOfDuties({ duties }: PrintablePlan): string {
  if (duties.length === 0) return "";
  const open = duties.filter(({ cover }) => cover !== "covered").length;
  return `（業務${duties.length}件${open > 0 ? `、うち未定${open}件` : ""}）`;
}
