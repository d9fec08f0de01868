import type { Piece } from "./marks";
import { bodyHeight, sheet } from "./sheet";
import { placed, type Strip } from "./strips";

export interface Page {
  readonly pieces: readonly Piece[];
}

interface Placement {
  readonly strip: Strip;
  readonly space: number;
}

/** 帯をページに割り付ける。What keeps together moves to the next page together, unless it is taller than a page. */
export function paginate(strips: readonly Strip[]): readonly Page[] {
  const pages: Placement[][] = [];
  let page: Placement[] = [];
  let used = 0;
  let pagesSinceStart = 0;

  function startPage() {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
    pagesSinceStart += 1;
  }

  function place(one: Strip) {
    const isFirst = page.length === 0;
    if (isFirst && one.repeated && pages.length > 0) {
      page.push({ strip: one.repeated, space: 0 });
      used += one.repeated.height;
    }
    const space = isFirst ? 0 : one.spaceBefore;
    page.push({ strip: one, space });
    used += space + one.height;
  }

  for (const group of groupsOf(strips)) {
    const [first] = group;
    if (first?.startsPage === "newPage" || (first?.startsPage === "overleaf" && pagesSinceStart === 0)) {
      startPage();
      pagesSinceStart = 0;
    }
    // A group taller than a page is broken, but never after its first strip: that is its heading.
    const height = heightOf(group) <= bodyHeight ? heightOf(group) : heightOf(group.slice(0, 2));
    if (page.length > 0 && used + height > bodyHeight && height <= bodyHeight) startPage();
    for (const one of group) {
      if (page.length > 0 && used + one.spaceBefore + one.height > bodyHeight) startPage();
      place(one);
    }
  }
  startPage();
  return pages.map((placements) => ({ pieces: piecesOf(placements) }));
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((total, one) => total + one.spaceBefore + one.height, 0);
}

/** Runs of strips that keep together. */
function groupsOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [];
  let isOpen = false;
  for (const one of strips) {
    if (isOpen) groups.at(-1)?.push(one);
    else groups.push([one]);
    isOpen = one.keepsWithNext;
  }
  return groups;
}

function piecesOf(placements: readonly Placement[]): readonly Piece[] {
  const used = placements.reduce((total, { strip, space }) => total + space + strip.height, 0);
  const shares = placements.reduce((total, { strip }) => total + strip.stretch, 0);
  const perShare = shares > 0 ? (bodyHeight - used) / shares : 0;
  let y: number = sheet.top;
  return placements.flatMap(({ strip, space }) => {
    y += space;
    const height = strip.height + strip.stretch * perShare;
    const pieces = placed(strip, sheet.left, y, height);
    y += height;
    return pieces;
  });
}
