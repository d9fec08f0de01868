import { expect, test, vi } from "vitest";
import { interviewDocument } from "../../../app/documents/interviewDocument";
import { ownCopyDocument } from "../../../app/documents/ownCopyDocument";
import { asArchivePart1 } from "../../documents/paperKit";
import { hasPreflight, preflightOf } from "../../documents/preflight";
import { someMoney } from "../../documents/sampleMoney";
import { aLongPlan, aPrintablePlan } from "../../documents/samplePlans";

vi.setConfig({ testTimeout: 60_000 });

const code = "0123 4567 89ab cdef";

/** The paper itself is made as PDF/A-3b, for which no free checker is at hand: all but its attachment is checked as 1b. */
test.skipIf(!hasPreflight).each([
  ["本人控え", ownCopyDocument(aLongPlan(), [], someMoney(), code)],
  ["面談記録", interviewDocument(aPrintablePlan({ hasSealBox: true }), code, undefined)],
])(
  `%sは、PDF/A-1bとして正しい${hasPreflight ? "" : "（JavaとPDFBoxがないので、確かめていません）"}`,
  async (_, content) => {
    expect(preflightOf(await asArchivePart1(content))).toMatch(/is a valid PDF\/A-1b file/u);
  },
);
