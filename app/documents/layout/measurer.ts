import type { TextStyle } from "./sheet";

/** All that the layout knows about fonts. */
export interface TextMeasurer {
  /** Millimetres. */
  widthOf(text: string, style: TextStyle): number;
}
