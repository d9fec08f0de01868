import type { PageStart } from "../blocks";
import { type Piece, shifted } from "./marks";

/** 帯。A part of the document, as wide as the body, that is never cut by the end of a page. */
export interface Strip {
  readonly height: number;
  /** Space above it, which vanishes at the top of a page. */
  readonly spaceBefore: number;
  readonly keepsWithNext: boolean;
  /** Its share of the height that would stay empty at the end of the page. */
  readonly stretch: number;
  readonly startsPage: PageStart["kind"] | undefined;
  /** Drawn again above the strip where it is the first on a page (the heading of a table). */
  readonly repeated: Strip | undefined;
  /** Positions relative to the top left of the strip. */
  pieces(height: number): readonly Piece[];
}

const plainStrip: Omit<Strip, "height" | "pieces"> = {
  spaceBefore: 0,
  keepsWithNext: false,
  stretch: 0,
  startsPage: undefined,
  repeated: undefined,
};

export function strip(
  height: number,
  pieces: (height: number) => readonly Piece[],
  details: Partial<Omit<Strip, "height" | "pieces">> = {},
): Strip {
  return { ...plainStrip, ...details, height, pieces };
}

export function changed(original: Strip, details: Partial<Strip>): Strip {
  return { ...original, ...details };
}

/** Keeps the strips on one page (with what follows, if the last one asks for it). */
export function together(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((one, index) => (index < strips.length - 1 ? changed(one, { keepsWithNext: true }) : one));
}

/** The marks of a strip as an artifact: drawn, but not read out again. */
export function asArtifact(original: Strip): Strip {
  return changed(original, {
    pieces: (height) => original.pieces(height).map(({ marks }) => ({ belongsTo: "artifact", marks })),
  });
}

export function placed(one: Strip, x: number, y: number, height: number): readonly Piece[] {
  return one.pieces(height).map((piece) => shifted(piece, x, y));
}
