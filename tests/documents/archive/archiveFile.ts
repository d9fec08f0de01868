import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from "pdf-lib";

export interface ArchiveFile {
  readonly bytes: Uint8Array;
  /** The bytes as Latin-1: for what a parser would hide. */
  readonly raw: string;
  readonly doc: PDFDocument;
  readonly objects: readonly PDFObject[];
  readonly dictionaries: readonly PDFDict[];
  readonly xmp: string;
}

export async function openArchive(bytes: Uint8Array): Promise<ArchiveFile> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = doc.context.enumerateIndirectObjects().flatMap(([, object]) => withParts(object));
  const dictionaries = objects.flatMap((object) =>
    object instanceof PDFDict ? [object] : object instanceof PDFStream ? [object.dict] : [],
  );
  const metadata = doc.catalog.lookup(name("Metadata"));
  const xmp = metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : "";
  return { bytes, raw: Buffer.from(bytes).toString("latin1"), doc, objects, dictionaries, xmp };
}

export const name = (text: string) => PDFName.of(text);
export const complain = (isBroken: boolean, why: string): readonly string[] => (isBroken ? [why] : []);
export const textOf = (value: PDFObject | undefined) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;

function withParts(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFArray) return [object, ...object.asArray().flatMap(withParts)];
  if (object instanceof PDFDict) return [object, ...object.values().flatMap(withParts)];
  if (object instanceof PDFStream) return [object, ...object.dict.values().flatMap(withParts)];
  return [object];
}

export const holds = (dictionary: PDFDict, key: string) => dictionary.has(name(key));
export const named = (dictionary: PDFDict, key: string) => dictionary.lookup(name(key))?.toString();
export const typed = ({ dictionaries }: ArchiveFile, type: string) =>
  dictionaries.filter((one) => named(one, "Type") === `/${type}`);
const keysAnywhere = ({ dictionaries }: ArchiveFile, keys: readonly string[]) =>
  keys.filter((key) => dictionaries.some((one) => holds(one, key)));

export const forbiddenAnywhere = (keys: readonly string[]) => (file: ArchiveFile) =>
  keysAnywhere(file, keys).map((key) => `/${key} がある`);

/** pdf-lib gives every page some of these, empty. */
export function isFilledAnywhere({ dictionaries }: ArchiveFile, key: string): boolean {
  return dictionaries.some((one) => {
    const value = one.lookup(name(key));
    return (value instanceof PDFDict && value.keys().length > 0) || (value instanceof PDFArray && value.size() > 0);
  });
}

/** PDF/A-3b（ISO 19005-3:2012）の規則のうち、ファイルを読めば確かめられるもの。 */
export interface ArchiveRule {
  readonly clause: string;
  readonly title: string;
  /** What is wrong; nothing where the rule holds. */
  complaints(file: ArchiveFile): readonly string[];
}
