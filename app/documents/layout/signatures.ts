import type { SignatureBox, Signatures } from "../blocks";
import { labelStyle } from "./fields";
import type { Mark, Piece } from "./marks";
import type { TextMeasurer } from "./measurer";
import { artifact, hairlineAt } from "./rules";
import { bodyWidth, hairline, lineHeights, type TextStyle, unit, writingHeight } from "./sheet";
import { type Strip, strip } from "./strips";
import { addTo, type Structure, structure } from "./structure";
import { alignedMark, marksOf, textBox } from "./textLines";

const roleStyle: TextStyle = { size: "text", weight: "bold" };
const padding = unit;
const gutter = 4 * unit;
const signingLabel = "署名又は記名";
const signingDay = "令和　　年　　月　　日";
const sealLabel = "（押印は任意）";
const sealMark = "印";
const sealSide = 10 * unit;

/** 署名欄。Three boxes side by side; each is read as paragraphs, not as a picture. */
export function signaturesStrips({ boxes }: Signatures, parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const inner = (bodyWidth - (boxes.length - 1) * gutter) / boxes.length;
  const parts = boxes.map((box) => ({ box, statement: textBox(box.statement, inner, labelStyle, measurer) }));
  const headHeight = lineHeights.text + Math.max(...parts.map(({ statement }) => statement.height)) + 2 * padding;
  const height = headHeight + 2 * writingHeight + writingHeight;

  const pieces = parts.map(({ box, statement }, index): Piece => {
    const x = index * (inner + gutter);
    return {
      belongsTo: addTo(parent, structure("P")),
      marks: [
        ...marksOf(textBox(box.role, inner, roleStyle, measurer), x, padding),
        ...marksOf(statement, x, padding + lineHeights.text, "grey"),
        ...signingMarks(box, x, inner, headHeight, height, measurer),
      ],
    };
  });
  const dividers = parts.slice(1).map((_, index): Mark => {
    const x = (index + 1) * (inner + gutter) - gutter / 2;
    return { kind: "line", x1: x, y1: unit, x2: x, y2: height - unit, thickness: hairline, tone: "grey" };
  });
  return [strip(height, () => [...pieces, artifact(...dividers, hairlineAt(height))])];
}

function signingMarks(
  box: SignatureBox,
  x: number,
  inner: number,
  top: number,
  bottom: number,
  measurer: TextMeasurer,
): readonly Mark[] {
  const dateTop = bottom - writingHeight + (writingHeight - lineHeights.small) / 2;
  return [
    ...marksOf(
      textBox(box.hasSealBox ? signingLabel + sealLabel : signingLabel, inner, labelStyle, measurer),
      x,
      top,
      "grey",
    ),
    { ...hairlineAt(bottom - writingHeight, x, x + inner) },
    ...marksOf(textBox(signingDay, inner, labelStyle, measurer), x, dateTop),
    ...(box.hasSealBox ? sealMarks(x + inner, bottom - writingHeight - padding, measurer) : []),
  ];
}

/** 押印の欄。Stands at the end of the signing line; no rule asks for the seal. */
function sealMarks(end: number, bottom: number, measurer: TextMeasurer): readonly Mark[] {
  const top = bottom - sealSide;
  const middle = top + (sealSide - lineHeights.small) / 2;
  return [
    { kind: "box", x: end - sealSide, y: top, width: sealSide, height: sealSide, outline: hairline },
    alignedMark(sealMark, end - sealSide / 2, middle, labelStyle, measurer, "centre", "grey"),
  ];
}
