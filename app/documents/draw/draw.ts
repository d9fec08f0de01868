import type { Typeface } from "../fonts/typeface";
import type { Run, Typesetter } from "../fonts/typesetter";
import type { LaidOutDocument } from "../layout/layout";
import type { Bounds, Piece } from "../layout/marks";
import { millimetresPerPoint, sheet } from "../layout/sheet";
import type { Structure } from "../layout/structure";
import { writeArchiveStructure } from "./archive";
import { type Bookmark, writeOutline } from "./outline";
import { pageContent, type TextEncoder } from "./pageContent";
import { AFRelationship, PDFDocument, type PDFFont, PDFName } from "./pdfLib";
import { type TaggedPage, writeStructureTree } from "./structureTree";

export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Identity {
  /** 32 hexadecimal digits, the same for the same document. */
  readonly identifier: string;
  readonly madeAt: Date;
}

const producer = "育児参加計画ナビ";
const pageSize: [number, number] = [sheet.width / millimetresPerPoint, sheet.height / millimetresPerPoint];

/** 割り付けた文書をPDFにする。The same document, fonts and identity give the same bytes. */
export async function draw(
  laidOut: LaidOutDocument,
  typesetter: Typesetter,
  identity: Identity,
  attachments: readonly Attachment[],
): Promise<Uint8Array<ArrayBuffer>> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  const fonts = await embedFonts(doc, usedTypefaces(laidOut, typesetter));
  const pages = laidOut.pages.map((page, index) => drawPage(doc, page.pieces, index, typesetter, fonts));

  writeArchiveStructure(doc, { title: laidOut.title, producer, ...identity });
  const tree = writeStructureTree(doc.context, laidOut.structure, pages, figureBounds(laidOut));
  doc.catalog.set(PDFName.of("StructTreeRoot"), tree);
  doc.catalog.set(PDFName.of("MarkInfo"), doc.context.obj({ Marked: true }));
  doc.catalog.set(PDFName.of("Outlines"), writeOutline(doc.context, bookmarks(laidOut, pages)));
  for (const { bytes, name, description, mediaType } of attachments) {
    await doc.attach(bytes, name, {
      mimeType: mediaType,
      description,
      afRelationship: AFRelationship.Source,
      creationDate: identity.madeAt,
      modificationDate: identity.madeAt,
    });
  }
  const saved = await doc.save({
    updateFieldAppearances: false,
    addDefaultPage: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  return new Uint8Array(saved);
}

type EmbeddedFonts = ReadonlyMap<Typeface, { readonly key: string; readonly font: PDFFont }>;

/** Only what the document uses is embedded: most have no need of the second typeface. */
function usedTypefaces({ pages }: LaidOutDocument, typesetter: Typesetter): readonly Typeface[] {
  const used = new Set<Typeface>();
  for (const { marks } of pages.flatMap(({ pieces }) => pieces)) {
    for (const mark of marks) {
      if (mark.kind !== "text") continue;
      for (const { typeface } of typesetter.runsOf(mark.text, mark.style)) used.add(typeface);
    }
  }
  return [...used].sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function embedFonts(doc: PDFDocument, typefaces: readonly Typeface[]): Promise<EmbeddedFonts> {
  const fonts = new Map<Typeface, { key: string; font: PDFFont }>();
  for (const [index, typeface] of typefaces.entries()) {
    doc.registerFontkit({ create: () => typeface.fork() as never });
    const font = await doc.embedFont(new Uint8Array(), { subset: true, customName: `AAAAAA+${typeface.name}` });
    fonts.set(typeface, { key: `F${index + 1}`, font });
  }
  return fonts;
}

function drawPage(
  doc: PDFDocument,
  pieces: readonly Piece[],
  index: number,
  typesetter: Typesetter,
  fonts: EmbeddedFonts,
): TaggedPage {
  const page = doc.addPage(pageSize);
  for (const { key, font } of fonts.values()) page.node.setFontDictionary(PDFName.of(key), font.ref);
  const encoder: TextEncoder = {
    runsOf: ({ text, style }) => typesetter.runsOf(text, style),
    shown: (run: Run) => {
      const embedded = fonts.get(run.typeface);
      if (!embedded) throw new Error(`埋め込まれていない書体です: ${run.typeface.name}`);
      return { font: embedded.key, glyphs: embedded.font.encodeText(run.text).toString() };
    },
  };
  const { operators, owners } = pageContent({ pieces }, encoder);
  page.node.set(PDFName.of("Contents"), doc.context.register(doc.context.flateStream(operators)));
  page.node.set(PDFName.of("StructParents"), doc.context.obj(index));
  page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
  return { ref: page.ref, owners };
}

function figureBounds({ pages }: LaidOutDocument): ReadonlyMap<Structure, Bounds> {
  const bounds = new Map<Structure, Bounds>();
  for (const piece of pages.flatMap(({ pieces }) => pieces)) {
    if (piece.bounds && piece.belongsTo !== "artifact") bounds.set(piece.belongsTo, piece.bounds);
  }
  return bounds;
}

/** A heading of the first rank opens a part where there are several; otherwise it is the document itself. */
function bookmarks(laidOut: LaidOutDocument, tagged: readonly TaggedPage[]): readonly Bookmark[] {
  const isBound = laidOut.structure.children.some(({ role }) => role === "Part");
  const found: (Bookmark & { readonly children: Bookmark[] })[] = [];
  for (const [index, { pieces }] of laidOut.pages.entries()) {
    for (const { belongsTo, marks } of pieces) {
      const [mark] = marks;
      const page = tagged[index]?.ref;
      if (belongsTo === "artifact" || mark?.kind !== "text" || !page) continue;
      const top = (sheet.height - mark.y + 8) / millimetresPerPoint;
      const bookmark = { title: mark.text, page, top, children: [] };
      if (belongsTo.role === "H1" && isBound) found.push(bookmark);
      if (belongsTo.role === "H2") (isBound ? found.at(-1)?.children : found)?.push(bookmark);
    }
  }
  return found;
}
