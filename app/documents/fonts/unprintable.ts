import { drawableText } from "../layout/drawableText";
import { graphemes } from "../layout/graphemes";
import type { FontLibrary } from "./fontLibrary";

/** 紙に載る文字と、その場所（「氏名」「業務1の名称」）。 */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

export interface UnprintableCharacter {
  readonly place: string;
  readonly character: string;
  /** 「U+E000」。外字は画面でも見えないことがある。 */
  readonly codePoints: string;
  /** `missing`: 〓が印字される。`variation`: 標準の字形で印字される。 */
  readonly printedAs: "missing" | "variation";
}

const variationSelector = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** 印字できない文字を、印刷する前に挙げる。Each character once for each place. */
export async function unprintableCharacters(
  texts: readonly PlacedText[],
  fonts: FontLibrary,
): Promise<readonly UnprintableCharacter[]> {
  const typefaces = await fonts.everyTypeface("regular");
  const isCovered = (character: string) => typefaces.some((typeface) => typeface.covers(character));
  return texts.flatMap(({ place, text }) =>
    [...new Set(graphemes(drawableText(text)))]
      .filter((character) => character !== "\n" && !isCovered(character))
      .map((character) => {
        const standard = character.replace(variationSelector, "");
        const printedAs = standard !== character && isCovered(standard) ? "variation" : "missing";
        return { place, character, codePoints: codePointsOf(character), printedAs };
      }),
  );
}

function codePointsOf(character: string): string {
  return Array.from(character, (one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`).join(
    " ",
  );
}
