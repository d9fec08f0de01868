import type { Heading, List, Paragraph } from "../blocks";
import type { Mark } from "./marks";
import type { TextMeasurer } from "./measurer";
import { artifact, ruleAt } from "./rules";
import { bodyWidth, lineHeights, type TextStyle, unit } from "./sheet";
import { changed, type Strip, strip } from "./strips";
import { addTo, type Structure, structure } from "./structure";
import { marksOf, type TextBox, textBox } from "./textLines";

const headingStyle: TextStyle = { size: "text", weight: "bold" };

export function headingStrips({ text }: Heading, parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const box = textBox(text, bodyWidth, headingStyle, measurer);
  const heading = addTo(parent, structure("H2"));
  return [
    strip(box.height + 1.5 * unit, () => [artifact(ruleAt(0)), { belongsTo: heading, marks: marksOf(box, 0, unit) }], {
      spaceBefore: 4 * unit,
      keepsWithNext: true,
    }),
  ];
}

const paragraphStyles: Readonly<Record<NonNullable<Paragraph["style"]>, TextStyle>> = {
  lead: { size: "text", weight: "bold" },
  text: { size: "text", weight: "regular" },
  small: { size: "small", weight: "regular" },
};

export function paragraphStrips(paragraph: Paragraph, parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const style = paragraphStyles[paragraph.style ?? "text"];
  const box = textBox(paragraph.text, bodyWidth, style, measurer);
  const strips = lineStrips(box, 0, addTo(parent, structure("P")));
  return strips.map((one, index) =>
    paragraph.introduces && index === strips.length - 1 ? changed(one, { keepsWithNext: true }) : one,
  );
}

const bulletWidth = 2.5 * unit;

export function listStrips({ items }: List, parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const list = addTo(parent, structure("L"));
  return items.flatMap((item, position) => {
    const box = textBox(item, bodyWidth - bulletWidth, paragraphStyles.text, measurer);
    const strips = lineStrips(box, bulletWidth, addTo(addTo(list, structure("LI")), structure("LBody")));
    const isBeforeLast = position === items.length - 2;
    return strips.map((one, index) =>
      changed(one, {
        ...(index === 0 && { pieces: (height: number) => [artifact(bullet()), ...one.pieces(height)] }),
        // The last item never stands alone on a page.
        keepsWithNext: one.keepsWithNext || (isBeforeLast && index === strips.length - 1),
      }),
    );
  });
}

function bullet(): Mark {
  const side = 1;
  return { kind: "box", x: unit / 2, y: (lineHeights.text - side) / 2, width: side, height: side, fill: "grey" };
}

/** One strip a line, so that a long paragraph may go on over the page; never one line alone on either side. */
function lineStrips(box: TextBox, x: number, owner: Structure): readonly Strip[] {
  return box.lines.map((line, index) =>
    strip(lineHeights[box.style.size], () => [{ belongsTo: owner, marks: marksOf({ ...box, lines: [line] }, x, 0) }], {
      spaceBefore: index === 0 ? unit : 0,
      keepsWithNext: box.lines.length > 1 && (index === 0 || index === box.lines.length - 2),
    }),
  );
}
