import { PDFRawStream } from "pdf-lib";
import { type ArchiveRule, complain, forbiddenAnywhere, holds, name, named } from "./archiveFile";
import { attachmentComplaints } from "./attachments";
import { xmpProperties } from "./metadata";

/** 6.6〜6.11 メタデータ、付属のファイル、そのほか。 */
export const dataRules: readonly ArchiveRule[] = [
  {
    clause: "6.6.2",
    title: "XMPの入れ物",
    complaints: ({ doc, xmp }) => {
      const metadata = doc.catalog.lookup(name("Metadata"));
      const head = /<\?xpacket begin=[^?]*\?>/u.exec(xmp)?.[0] ?? "";
      return [
        ...complain(!(metadata instanceof PDFRawStream), "Metadata がない"),
        ...complain(metadata instanceof PDFRawStream && holds(metadata.dict, "Filter"), "圧縮されている"),
        ...complain(
          metadata instanceof PDFRawStream && named(metadata.dict, "Subtype") !== "/XML",
          "Subtype が XML でない",
        ),
        ...complain(head === "" || /bytes=|encoding=/u.test(head), "xpacket の見出し"),
        ...complain(!/<\?xpacket end=["'][rw]["']\?>\s*$/u.test(xmp), "xpacket の終わり"),
      ];
    },
  },
  {
    clause: "6.6.2.3",
    title: "XMPの項目は、決められたもの",
    complaints: ({ xmp }) =>
      [...xmp.matchAll(/<([a-z]+):([A-Za-z]+)[ >]/gu)].flatMap(([, prefix = "", property = ""]) =>
        complain(!(xmpProperties[prefix] ?? []).includes(property), `${prefix}:${property}`),
      ),
  },
  {
    clause: "6.6.4",
    title: "PDF/A-3 の適合水準 B",
    complaints: ({ xmp }) => [
      ...complain(!xmp.includes('xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'), "名前空間"),
      ...complain(!xmp.includes("<pdfaid:part>3</pdfaid:part>"), "part が3でない"),
      ...complain(!xmp.includes("<pdfaid:conformance>B</pdfaid:conformance>"), "conformance が B でない"),
    ],
  },
  { clause: "6.8", title: "付属のファイル", complaints: attachmentComplaints },
  { clause: "6.9", title: "表示を切り替える層", complaints: forbiddenAnywhere(["OCProperties", "OC"]) },
  {
    clause: "6.10・6.11",
    title: "代わりの表示と、求める機能",
    complaints: forbiddenAnywhere(["AlternatePresentations", "PresSteps", "Requirements"]),
  },
];
