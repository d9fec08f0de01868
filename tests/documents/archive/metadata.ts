import { PDFDict, PDFString } from "pdf-lib";
import { type ArchiveFile, complain, name, textOf } from "./archiveFile";

/** 6.1.5 */
export function informationThatDiffers({ doc, xmp }: ArchiveFile): readonly string[] {
  const information = doc.context.lookup(doc.context.trailerInfo.Info);
  if (!(information instanceof PDFDict)) return ["Info がない"];
  const within = (element: string) => new RegExp(`<${element}>(?:<rdf:Alt><rdf:li[^>]*>)?([^<]*)<`, "u").exec(xmp)?.[1];
  const escaped = (text: string | undefined) =>
    text?.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
  const instant = (key: string) => {
    const date = information.lookup(name(key));
    return date instanceof PDFString ? `${date.decodeDate().toISOString().slice(0, 19)}Z` : undefined;
  };
  const pairs: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ["Title", escaped(textOf(information.lookup(name("Title")))), within("dc:title")],
    ["Creator", escaped(textOf(information.lookup(name("Creator")))), within("xmp:CreatorTool")],
    ["Producer", escaped(textOf(information.lookup(name("Producer")))), within("pdf:Producer")],
    ["CreationDate", instant("CreationDate"), within("xmp:CreateDate")],
    ["ModDate", instant("ModDate"), within("xmp:ModifyDate")],
  ];
  return pairs.flatMap(([key, one, other]) => complain(one === undefined || one !== other, `${key} ${one} / ${other}`));
}

export const xmpProperties: Readonly<Record<string, readonly string[]>> = {
  x: ["xmpmeta"],
  rdf: ["RDF", "Description", "Alt", "Bag", "Seq", "li"],
  dc: ["format", "title", "language", "creator", "description"],
  xmp: ["CreatorTool", "CreateDate", "ModifyDate", "MetadataDate"],
  pdf: ["Producer", "Keywords"],
  pdfaid: ["part", "conformance"],
};
