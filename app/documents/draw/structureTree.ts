import type { Bounds } from "../layout/marks";
import { millimetresPerPoint, sheet } from "../layout/sheet";
import type { Structure } from "../layout/structure";
import { type PDFContext, PDFHexString, PDFName, type PDFRef } from "./pdfLib";

export interface TaggedPage {
  readonly ref: PDFRef;
  /** The owner of each marked content sequence of the page. */
  readonly owners: readonly Structure[];
}

interface Sequence {
  readonly page: PDFRef;
  readonly identifier: number;
}

/** タグ付きPDFの構造。Returns the reference for the catalog; page n has StructParents n. */
export function writeStructureTree(
  context: PDFContext,
  root: Structure,
  pages: readonly TaggedPage[],
  boundsOf: ReadonlyMap<Structure, Bounds>,
): PDFRef {
  const sequences = sequencesByOwner(pages);
  const treeRef = context.nextRef();
  const refs = new Map<Structure, PDFRef>();
  const documentRef = write(root, treeRef);
  const parents = pages.flatMap(({ owners }, index) => [
    index,
    context.register(context.obj(owners.map((owner) => refs.get(owner) ?? documentRef))),
  ]);
  context.assign(
    treeRef,
    context.obj({
      Type: "StructTreeRoot",
      K: [documentRef],
      ParentTree: context.register(context.obj({ Nums: parents })),
      ParentTreeNextKey: pages.length,
    }),
  );
  return treeRef;

  function write(node: Structure, parent: PDFRef): PDFRef {
    const ref = context.nextRef();
    refs.set(node, ref);
    const content = (sequences.get(node) ?? []).map(({ page, identifier }) =>
      context.obj({ Type: "MCR", Pg: page, MCID: identifier }),
    );
    const children = node.children.map((child) => write(child, ref));
    const element = context.obj({ Type: "StructElem", S: node.role, P: parent, K: [...content, ...children] });
    if (node.alternative) element.set(PDFName.of("Alt"), PDFHexString.fromText(node.alternative));
    const attributes = attributesOf(node, boundsOf.get(node));
    if (attributes) element.set(PDFName.of("A"), context.obj(attributes));
    context.assign(ref, element);
    return ref;
  }
}

function sequencesByOwner(pages: readonly TaggedPage[]): ReadonlyMap<Structure, readonly Sequence[]> {
  const sequences = new Map<Structure, Sequence[]>();
  for (const { ref, owners } of pages) {
    for (const [identifier, owner] of owners.entries()) {
      sequences.set(owner, [...(sequences.get(owner) ?? []), { page: ref, identifier }]);
    }
  }
  return sequences;
}

function attributesOf({ role, scope }: Structure, bounds: Bounds | undefined) {
  if (scope) return { O: "Table", Scope: scope };
  if (role !== "Figure" || !bounds) return undefined;
  const { x, y, width, height } = bounds;
  const box = [x, sheet.height - y - height, x + width, sheet.height - y].map((edge) => edge / millimetresPerPoint);
  return { O: "Layout", BBox: box, Placement: "Block" };
}
