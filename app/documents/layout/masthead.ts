import { encode } from "uqr";
import type { Masthead } from "../blocks";
import type { Bounds, Mark } from "./marks";
import type { TextMeasurer } from "./measurer";
import { artifact, ruleAt } from "./rules";
import { bodyWidth, lineHeights, type TextStyle, unit } from "./sheet";
import { type Strip, strip } from "./strips";
import { addTo, type Structure, structure } from "./structure";
import { alignedMark, marksOf, textBox } from "./textLines";

const titleStyle: TextStyle = { size: "title", weight: "bold" };
const factStyle: TextStyle = { size: "small", weight: "regular" };
const codeSide = 10 * unit;
const codeDescription = "計画番号と照合コードの二次元コード";

/** The code stands in the right corner, the facts beside it; all rest on the line of the title. */
export function mastheadStrips(masthead: Masthead, parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const { scanned } = masthead;
  const factsEnd = scanned ? bodyWidth - codeSide - 3 * unit : bodyWidth;
  const title = textBox(masthead.title, factsEnd / 2, titleStyle, measurer);
  const factsHeight = masthead.facts.length * lineHeights.small;
  const bottom = Math.max(title.height, factsHeight, codeSide);
  const height = bottom + 2 * unit;
  const code = { x: bodyWidth - codeSide, y: bottom - codeSide, width: codeSide, height: codeSide };
  const heading = addTo(parent, structure("H1"));
  const facts = addTo(parent, structure("P"));
  const figure = scanned ? addTo(parent, structure("Figure", { alternative: codeDescription })) : undefined;
  return [
    strip(height, () => [
      { belongsTo: heading, marks: marksOf(title, 0, bottom - title.height) },
      {
        belongsTo: facts,
        marks: masthead.facts.map((fact, index) =>
          alignedMark(fact, factsEnd, bottom - factsHeight + index * lineHeights.small, factStyle, measurer),
        ),
      },
      ...(scanned && figure ? [{ belongsTo: figure, marks: codeMarks(scanned, code), bounds: code }] : []),
      artifact(ruleAt(height)),
    ]),
  ];
}

/** 二次元コード。Dark modules side by side are drawn as one box; the margin of the sheet is its quiet zone. */
function codeMarks(text: string, { x, y, width }: Bounds): readonly Mark[] {
  const { data } = encode(text, { ecc: "M", border: 0 });
  const side = width / data.length;
  return data.flatMap((row, line) =>
    darkRuns(row).map(
      ({ start, length }): Mark => ({
        kind: "box",
        x: x + start * side,
        y: y + line * side,
        width: length * side,
        height: side,
        fill: "ink",
      }),
    ),
  );
}

function darkRuns(row: readonly boolean[]): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = [];
  for (const [index, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1 });
  }
  return runs;
}
