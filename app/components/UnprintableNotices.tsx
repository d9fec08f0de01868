import type { UnprintableCharacter } from "~/documents/fonts/unprintable";
import { Notice } from "./Notice";

/** 紙に印字できない文字を、印刷する前に名指しする。 */
export function UnprintableNotices({ characters }: { readonly characters: readonly UnprintableCharacter[] }) {
  return characters.map(({ place, character, codePoints, printedAs }) => (
    <Notice key={`${place}-${codePoints}`} level="warning">
      {place}の「{character}」（{codePoints}）は、
      {printedAs === "missing"
        ? "紙では〓になります。印刷のあとで、手で書き足してください。"
        : "紙では標準の字形になります。"}
    </Notice>
  ));
}
