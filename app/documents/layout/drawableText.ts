import { isPlain } from "./graphemes";

/** Control characters but the line feed, format characters, line separators, style selectors of emoji. */
const invisible = /(?!\n)\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\uFE0E|\uFE0F/gu;
const kangxiRadical = /[\u2F00-\u2FD5]/gu;
const kanaWithVoicingMark = /[\u3041-\u30FF][\u3099\u309A]/gu;

/**
 * The text as it is drawn. Names are never normalised as a whole (NFC turns 神 U+FA19 into 神 U+795E); only what looks
 * the same and shares a glyph is brought together, so that the extracted text equals the drawn one.
 */
export function drawableText(text: string): string {
  const joined = text.replace(/～/gu, "〜");
  if (isPlain(joined)) return joined;
  return joined
    .replace(/\r\n?/gu, "\n")
    .replace(invisible, "")
    .replace(kangxiRadical, (radical) => radical.normalize("NFKC"))
    .replace(kanaWithVoicingMark, (kana) => kana.normalize("NFC"));
}
