import type { Block, DocumentContent, PageStart } from "../blocks";
import { blanksStrips } from "./blanks";
import { chartStrips } from "./chart";
import { fieldsStrips } from "./fields";
import { headingStrips, listStrips, paragraphStrips } from "./headings";
import { keyFiguresStrips } from "./keyFigures";
import { mastheadStrips } from "./masthead";
import type { TextMeasurer } from "./measurer";
import { type Page, paginate } from "./pagination";
import { type PageName, withRunningFoot } from "./runningFoot";
import { signaturesStrips } from "./signatures";
import { changed, type Strip, together } from "./strips";
import { addTo, type Structure, structure } from "./structure";
import { tableStrips } from "./table";
import { timelineStrips } from "./timeline";

export interface LaidOutDocument {
  readonly title: string;
  readonly structure: Structure;
  readonly pages: readonly Page[];
}

/** 内容をページに割り付ける。Pure: the same blocks and the same measurer give the same positions. */
export function layout(content: DocumentContent, measurer: TextMeasurer): LaidOutDocument {
  const root = structure("Document");
  return { title: content.title, structure: root, pages: pagesOf(content, root, measurer) };
}

/**
 * いくつかの文書を、一つに綴じる。Each begins on the front of a sheet and counts its own pages beside those of all;
 * the index in front of them says where.
 */
export function layoutBound(
  title: string,
  index: (firstPages: readonly number[]) => DocumentContent,
  contents: readonly DocumentContent[],
  measurer: TextMeasurer,
): LaidOutDocument {
  const root = structure("Document");
  const indexRoot = addTo(root, structure("Part"));
  const front = onWholeSheets(pagesOf(index([]), structure("Part"), measurer)).length;
  const pages: Page[] = [];
  const firstPages = contents.map((content) => {
    const before = front + pages.length;
    pages.push(...onWholeSheets(pagesOf(content, addTo(root, structure("Part")), measurer, nameAfter(before))));
    return before + 1;
  });
  const indexPages = onWholeSheets(pagesOf(index(firstPages), indexRoot, measurer, nameAfter(0)));
  return { title, structure: root, pages: [...indexPages, ...pages] };
}

function nameAfter(pagesBefore: number): PageName {
  return (number, count) => `${number} / ${count}　通し ${pagesBefore + number}`;
}

function onWholeSheets(pages: readonly Page[]): readonly Page[] {
  return pages.length % 2 === 0 ? pages : [...pages, { pieces: [] }];
}

function pagesOf(content: DocumentContent, root: Structure, measurer: TextMeasurer, name?: PageName): readonly Page[] {
  return withRunningFoot(paginate(stripsOf(content.blocks, root, measurer)), content, root, measurer, name);
}

function stripsOf(blocks: readonly Block[], parent: Structure, measurer: TextMeasurer): readonly Strip[] {
  const strips: Strip[] = [];
  let startsPage: Strip["startsPage"];
  for (const block of blocks) {
    if (isPageStart(block)) {
      startsPage = block.kind;
      continue;
    }
    const [first, ...others] = blockStrips(block, parent, measurer);
    if (!first) continue;
    strips.push(startsPage ? changed(first, { startsPage }) : first, ...others);
    startsPage = undefined;
  }
  return strips;
}

function isPageStart(block: Block): block is PageStart {
  return block.kind === "newPage" || block.kind === "overleaf";
}

type PlacedBlock = Exclude<Block, PageStart>;

function blockStrips(block: PlacedBlock, parent: Structure, measurer: TextMeasurer) {
  switch (block.kind) {
    case "masthead":
      return mastheadStrips(block, parent, measurer);
    case "heading":
      return headingStrips(block, parent, measurer);
    case "paragraph":
      return paragraphStrips(block, parent, measurer);
    case "list":
      return listStrips(block, parent, measurer);
    case "keyFigures":
      return keyFiguresStrips(block, parent, measurer);
    case "fields":
      return fieldsStrips(block, parent, measurer);
    case "table":
      return tableStrips(block, parent, measurer);
    case "timeline":
      return timelineStrips(block, parent, measurer);
    case "chart":
      return chartStrips(block, parent, measurer);
    case "blanks":
      return blanksStrips(block, parent, measurer);
    case "signatures":
      return signaturesStrips(block, parent, measurer);
    case "together":
      return together(stripsOf(block.blocks, parent, measurer));
  }
}
