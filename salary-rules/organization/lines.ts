import { type Document, isMap, isScalar, isSeq, type LineCounter, type ParsedNode } from "yaml";
import type { Path } from "./problems";

/** その項目が書かれた行。書かれていなければ、それを書くべきまとまりの行。 */
export function lineOf(document: Document, path: Path, lines: LineCounter): number {
  let child: Child | undefined = { start: 0, value: document.contents };
  let start = child.start;
  for (const segment of path) {
    child = childOf(child.value, segment);
    if (!child) break;
    start = child.start;
  }
  return lines.linePos(start).line;
}

interface Child {
  readonly start: number;
  readonly value: unknown;
}

function childOf(parent: unknown, segment: PropertyKey): Child | undefined {
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === segment);
    return pair && { start: startOf(pair.key), value: pair.value };
  }
  if (!isSeq(parent)) return undefined;
  const item = parent.items[Number(segment)];
  return { start: startOf(item), value: item };
}

/** Every node that came from a text knows its range. */
function startOf(node: unknown): number {
  const [start] = (node as ParsedNode).range;
  return start;
}
