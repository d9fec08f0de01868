import type { DocumentContent } from "../blocks";
import type { Piece } from "./marks";
import { shifted } from "./marks";
import type { TextMeasurer } from "./measurer";
import type { Page } from "./pagination";
import { hairlineAt } from "./rules";
import { bodyWidth, lineHeights, sheet, type TextStyle, unit } from "./sheet";
import { addTo, type Structure, structure } from "./structure";
import { alignedMark, marksOf, textBox } from "./textLines";

const small: TextStyle = { size: "small", weight: "regular" };

/** How a page is named at its foot. */
export type PageName = (number: number, count: number) => string;

/** 各ページの下。The note is read out once, on the first page; the rest of the foot is not read out. */
export function withRunningFoot(
  pages: readonly Page[],
  { note, footing }: Pick<DocumentContent, "note" | "footing">,
  root: Structure,
  measurer: TextMeasurer,
  pageName: PageName = (number, count) => `${number} / ${count}`,
): readonly Page[] {
  const noteOwner = addTo(root, structure("P"));
  const noteBox = textBox(note, bodyWidth, small, measurer);
  const footingTop = unit + noteBox.height;
  return pages.map(({ pieces }, index) => {
    const foot: readonly Piece[] = [
      { belongsTo: "artifact", marks: [hairlineAt(0)] },
      { belongsTo: index === 0 ? noteOwner : "artifact", marks: marksOf(noteBox, 0, unit / 2) },
      {
        belongsTo: "artifact",
        marks: [
          ...marksOf(textBox(footing, bodyWidth, small, measurer), 0, footingTop - unit / 2, "grey"),
          alignedMark(pageName(index + 1, pages.length), bodyWidth, unit / 2 + lineHeights.small, small, measurer),
        ],
      },
    ];
    return { pieces: [...pieces, ...foot.map((piece) => shifted(piece, sheet.left, sheet.footTop))] };
  });
}
