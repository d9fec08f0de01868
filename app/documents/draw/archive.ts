import { type PDFDocument, PDFHexString, PDFName, PDFString } from "./pdfLib";
import { srgbProfile } from "./srgbProfile";

export interface ArchiveFacts {
  readonly title: string;
  readonly producer: string;
  readonly madeAt: Date;
  /** 32 hexadecimal digits. */
  readonly identifier: string;
  readonly part: ArchivePart;
}

/** PDF/A の部。Part 3 allows attachments; part 1 is what the checker at hand (Apache PDFBox Preflight) knows. */
export type ArchivePart = 1 | 3;

/** 長期保存のための構造（PDF/A-3b、検査のときは1b）: 文書情報と同じ内容のXMP、出力の色空間、識別子。 */
export function writeArchiveStructure(doc: PDFDocument, facts: ArchiveFacts): void {
  const { context, catalog } = doc;
  doc.setTitle(facts.title, { showInWindowTitleBar: true });
  doc.setLanguage("ja-JP");
  doc.setCreator(facts.producer);
  doc.setProducer(facts.producer);
  doc.setCreationDate(facts.madeAt);
  doc.setModificationDate(facts.madeAt);

  const metadata = context.stream(new TextEncoder().encode(xmp(facts)), { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(metadata));

  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const intent = context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: PDFString.of("sRGB"),
    Info: PDFString.of("sRGB"),
    DestOutputProfile: profile,
  });
  catalog.set(PDFName.of("OutputIntents"), context.obj([context.register(intent)]));

  const identifier = PDFHexString.of(facts.identifier);
  context.trailerInfo.ID = context.obj([identifier, identifier]);
}

function xmp({ title, producer, madeAt, part }: ArchiveFacts): string {
  const instant = madeAt.toISOString().replace(/\.\d+Z$/u, "Z");
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>ja-JP</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escaped(producer)}</xmp:CreatorTool>
<xmp:CreateDate>${instant}</xmp:CreateDate>
<xmp:ModifyDate>${instant}</xmp:ModifyDate>
<pdf:Producer>${escaped(producer)}</pdf:Producer>
<pdfaid:part>${part}</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}
