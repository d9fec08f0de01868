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

function toBeWritten(plan: PrintablePlan): readonly Block[] {
  const { heldOn, method, attendees, reportedOn, explained, noDisadvantage, materials } = interviewBlanks;
  const { intention, reasonsAgainst, specialLeave, consideration, contact, nextMeeting } = interviewBlanks;
  return [
    { kind: "heading", text: "面談の内容" },
    blanks(heldOn, method, attendees, reportedOn, explained, noDisadvantage, materials),
    blanks(intention, reasonsAgainst, specialLeave),
    fields({ label: "希望と引継ぎ", value: `希望は計画書の1枚目、業務の引継ぎは2枚目のとおり${countOfDuties(plan)}` }),
    blanks(consideration, contact, nextMeeting),
  ];
}

function recorded(plan: PrintablePlan, record: InterviewAnswers): readonly Block[] {
  const duties: Field = { label: "業務の分担", value: `計画書の2枚目のとおり${countOfDuties(plan)}` };
  return recordSections(record, eraDate).flatMap(({ title, lines }): readonly Block[] => {
    const written = lines.map(([label, value]) => ({ label, value }));
    return [{ kind: "heading", text: title }, fields(...written, ...(title === sectionTitles.decided ? [duties] : []))];
  });
}

function blanks(...rows: readonly Blank[]): Block {
  return { kind: "blanks", rows };
}

function fields(...rows: readonly Field[]): Block {
  return { kind: "fields", rows: rows.map((row) => [row]) };
}

/** 「（業務4件、うち未定1件）」 */
function countOfDuties({ duties }: PrintablePlan): string {
  if (duties.length === 0) return "";
  const open = duties.filter(({ cover }) => cover !== "covered").length;
  return `（業務${duties.length}件${open > 0 ? `、うち未定${open}件` : ""}）`;
}
