import { PDFArray, PDFDict, PDFStream, PDFString } from "pdf-lib";
import { type ArchiveFile, complain, holds, name, named } from "./archiveFile";

/** 6.8 */
export function attachmentComplaints(file: ArchiveFile): readonly string[] {
  const associated = file.doc.catalog.lookupMaybe(name("AF"), PDFArray)?.asArray().map(String) ?? [];
  const specifications = file.doc.context
    .enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFDict && named(object, "Type") === "/Filespec");
  return specifications.flatMap(([ref, specification]) => {
    if (!(specification instanceof PDFDict)) return [];
    const stream = specification.lookupMaybe(name("EF"), PDFDict)?.lookup(name("F"));
    const parameters = stream instanceof PDFStream ? stream.dict.lookupMaybe(name("Params"), PDFDict) : undefined;
    return [
      ...complain(!holds(specification, "F") || !holds(specification, "UF"), "F と UF がそろっていない"),
      ...complain(
        !/^\/(?:Source|Data|Alternative|Supplement|Unspecified)$/u.test(named(specification, "AFRelationship") ?? ""),
        "AFRelationship がない",
      ),
      ...complain(!associated.includes(ref.toString()), "AF から指されていない"),
      ...complain(
        !(stream instanceof PDFStream) || !/^\/[a-z]+#2F[a-z]+$/u.test(String(stream.dict.get(name("Subtype")))),
        "MIMEの型がない",
      ),
      ...complain(!(parameters?.lookup(name("ModDate")) instanceof PDFString), "Params の ModDate がない"),
    ];
  });
}
