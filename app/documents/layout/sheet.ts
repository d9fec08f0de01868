/** The sheet: one grid, one type scale. Lengths in millimetres, type sizes in points. */
export const sheet = {
  width: 210,
  height: 297,
  left: 20,
  right: 20,
  top: 17,
  /** Where the running foot begins; the body ends above it. */
  footTop: 279,
} as const;

export const bodyWidth = sheet.width - sheet.left - sheet.right;
export const bodyHeight = sheet.footTop - 4 - sheet.top;

/** 1 grid unit; every line height and every space is a multiple of half of it. */
export const unit = 1.35;

export const millimetresPerPoint = 25.4 / 72;

export type Weight = "regular" | "bold";
/** Ink, or the one grey (dark enough to survive a copier). */
export type Tone = "ink" | "grey";
export type Size = "title" | "text" | "small";

export interface TextStyle {
  readonly size: Size;
  readonly weight: Weight;
}

export const points: Readonly<Record<Size, number>> = { title: 18, text: 9.5, small: 7.5 };

export const lineHeights: Readonly<Record<Size, number>> = { title: 7 * unit, text: 4 * unit, small: 3 * unit };

/** 文字を手で書き込める高さ（22ポイント以上）。 */
export const writingHeight = 6 * unit;

export const hairline = 0.15;
export const rule = 0.35;

/** Share of the em above the baseline: Japanese type sits in a box from 0.88 above it to 0.12 below. */
const ascent = 0.88;

/** Distance from the top of a line to its baseline. */
export function baselineIn(lineHeight: number, size: Size): number {
  const em = points[size] * millimetresPerPoint;
  return (lineHeight - em) / 2 + ascent * em;
}
