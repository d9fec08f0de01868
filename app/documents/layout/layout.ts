import type { Block, DocumentContent, PageStart } from "../blocks";
import { blanksStrips } from "./blanks";
import { chartStrips } from "./chart";
import { fieldsStrips } from "./fields";
import { headingStrips, listStrips, paragraphStrips } from "./headings";
import { keyFiguresStrips } from "./keyFigures";
import { mastheadStrips } from "./masthead";
import type { TextMeasurer } from "./measurer";
import { type Page, paginate } from "./pagination";
import { withRunningFoot } from "./runningFoot";
import { signaturesStrips } from "./signatures";
import { changed, type Strip, together } from "./strips";
import { type Structure, structure } from "./structure";
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
  const pages = paginate(stripsOf(content.blocks, root, measurer));
  return { title: content.title, structure: root, pages: withRunningFoot(pages, content, root, measurer) };
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
