import { checkLabels, divisionLabels, hrItemLabels as label, replacementLabels, timesLabels } from "../desk/hrWords";
import type { Block } from "./blocks";

const day = "令和　　年　　月　　日";

/** 人事担当課が手で書き込む欄（G1–G6）。Stands on HR's own sheet: the father's copy ends with their signature. */
export const hrBlanks: readonly Block[] = [
  { kind: "heading", text: "人事担当課の記入欄" },
  {
    kind: "blanks",
    rows: [
      { label: label.receipt, text: `${day}　　　受け付けた人` },
      { label: label.copies, options: ["本人", "所属", "人事担当課"] },
      { label: label.checked, options: Object.values(checkLabels) },
      { label: label.replacement, options: Object.values(replacementLabels) },
      { label: label.approval, lines: 4 },
      { label: label.grouping, options: [...Object.values(divisionLabels), ...Object.values(timesLabels)] },
      { label: label.congratulatedOn, text: day },
    ],
  },
];
