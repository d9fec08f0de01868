/** Every character of this set is a grapheme by itself, in any company: no marks, no selectors, no joiners. */
const plain =
  /^[\n\u0020-\u007E\u00A0-\u00AC\u3000-\u3029\u3030-\u3096\u309B-\u30FF\u31F0-\u31FF\u3400-\u9FFF\uF900-\uFAFF\uFF01-\uFF9D]*$/u;
const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** No marks, selectors, joiners or controls in it. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** 書記素（目に見える一文字）ごとに分ける。The short cut spares the segmenter, a tenth of the time of a document. */
export function graphemes(text: string): readonly string[] {
  return isPlain(text) ? Array.from(text) : Array.from(segmenter.segment(text), ({ segment }) => segment);
}
