import { drawableText } from "../layout/drawableText";
import { graphemes } from "../layout/graphemes";
import type { TextMeasurer } from "../layout/measurer";
import { millimetresPerPoint, points, type TextStyle, type Weight } from "../layout/sheet";
import type { Typeface } from "./typeface";

/** The typefaces of each weight, in the order they are asked for a grapheme. */
export type Typefaces = Readonly<Record<Weight, readonly Typeface[]>>;

export interface Run {
  readonly typeface: Typeface;
  readonly text: string;
  /** Millimetres. */
  readonly width: number;
}

/** 文字をどの書体で印字するかを決める。 */
export interface Typesetter extends TextMeasurer {
  runsOf(text: string, style: TextStyle): readonly Run[];
}

/** げた記号。Stands where no font has the character, so that it can be written in by hand. */
const missingMark = "〓";
const variationSelector = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

export function typesetter(typefaces: Typefaces): Typesetter {
  function setGrapheme(grapheme: string, weight: Weight): Run {
    for (const candidate of [grapheme, grapheme.replace(variationSelector, ""), missingMark]) {
      const typeface = candidate && typefaces[weight].find((one) => one.covers(candidate));
      if (typeface) return { typeface, text: candidate, width: typeface.advanceOf(candidate) };
    }
    throw new Error(`書体に〓がありません: ${weight}`);
  }

  const memory: Record<Weight, Map<string, Run>> = { regular: new Map(), bold: new Map() };
  function known(grapheme: string, weight: Weight): Run {
    const found = memory[weight].get(grapheme);
    if (found) return found;
    const run = setGrapheme(grapheme, weight);
    memory[weight].set(grapheme, run);
    return run;
  }

  function runsOf(text: string, { size, weight }: TextStyle): readonly Run[] {
    const em = points[size] * millimetresPerPoint;
    const runs: Run[] = [];
    for (const grapheme of graphemes(drawableText(text))) {
      const { typeface, text: drawn, width } = known(grapheme, weight);
      const last = runs.at(-1);
      if (last?.typeface === typeface) {
        runs[runs.length - 1] = { typeface, text: last.text + drawn, width: last.width + width * em };
      } else {
        runs.push({ typeface, text: drawn, width: width * em });
      }
    }
    return runs;
  }

  function widthOf(text: string, { size, weight }: TextStyle): number {
    const em = points[size] * millimetresPerPoint;
    return graphemes(drawableText(text)).reduce((total, grapheme) => total + known(grapheme, weight).width * em, 0);
  }

  return { runsOf, widthOf };
}
