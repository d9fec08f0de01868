import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import { describe, expect, test, vi } from "vitest";
import { openArchive } from "../../documents/archive/archiveFile";
import { brokenClauses } from "../../documents/archive/archiveRules";
import { batch, interviewRecord, ownCopy, submission } from "../../documents/paperKit";
import { anInterviewRecord } from "../../documents/sampleInterview";
import { someMoney } from "../../documents/sampleMoney";
import { aLongPlan, aPrintablePlan } from "../../documents/samplePlans";

vi.setConfig({ testTimeout: 60_000 });

const papers: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["提出用", () => submission(aLongPlan())],
  ["本人控え", () => ownCopy(aPrintablePlan(), someMoney())],
  ["面談記録の用紙", () => interviewRecord(aPrintablePlan({ hasSealBox: true }))],
  ["面談記録", () => interviewRecord(aPrintablePlan(), anInterviewRecord())],
  ["まとめ", () => batch([aPrintablePlan(), aLongPlan()])],
];

/** No free checker knows part 3; what a reader of the file can decide is decided here, clause by clause. */
test.each(papers)("%sは、PDF/A-3b（ISO 19005-3）の構造の規則を守る", async (_, make) => {
  expect(brokenClauses(await openArchive(await make()))).toEqual([]);
});

describe("規則から外れたファイルは、どの規則かを言う", () => {
  const name = (text: string) => PDFName.of(text);
  const attachment = (doc: PDFDocument) => doc.catalog.lookup(name("AF"), PDFArray).lookup(0, PDFDict);
  const eachFont = (doc: PDFDocument, change: (font: PDFDict) => void) => {
    for (const [, object] of doc.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict && object.has(name("BaseFont"))) change(object);
    }
  };

  const damages: readonly (readonly [clause: string, what: string, damage: (doc: PDFDocument) => void])[] = [
    [
      "6.1.3",
      "ID がない",
      (doc) => {
        delete doc.context.trailerInfo.ID;
      },
    ],
    ["6.1.5", "題名だけを変える", (doc) => doc.setTitle("別の題名")],
    ["6.1.12", "権限", (doc) => doc.catalog.set(name("Perms"), doc.context.obj({}))],
    ["6.2.3", "出力の色空間がない", (doc) => doc.catalog.delete(name("OutputIntents"))],
    [
      "6.2.5",
      "透明",
      (doc) =>
        doc
          .getPage(0)
          .node.Resources()
          ?.set(name("ExtGState"), doc.context.obj({ G1: { ca: 0.5 } })),
    ],
    ["6.2.11", "ToUnicode がない", (doc) => eachFont(doc, (font) => font.delete(name("ToUnicode")))],
    ["6.2.11", "CIDToGIDMap がない", (doc) => eachFont(doc, (font) => font.delete(name("CIDToGIDMap")))],
    [
      "6.2.11",
      "書体が埋め込まれていない",
      (doc) => eachFont(doc, (font) => font.lookupMaybe(name("FontDescriptor"), PDFDict)?.delete(name("FontFile2"))),
    ],
    ["6.2.11", "文字の幅が違う", (doc) => eachFont(doc, (font) => font.set(name("W"), doc.context.obj([])))],
    ["6.3", "注釈", (doc) => doc.getPage(0).node.set(name("Annots"), doc.context.obj([{ Type: "Annot" }]))],
    ["6.5", "開いたときの動作", (doc) => doc.catalog.set(name("OpenAction"), doc.context.obj({ S: "JavaScript" }))],
    ["6.6.2", "XMPがない", (doc) => doc.catalog.delete(name("Metadata"))],
    ["6.8", "付属のファイルの役割がない", (doc) => attachment(doc).delete(name("AFRelationship"))],
    ["6.8", "付属のファイルが指されていない", (doc) => doc.catalog.delete(name("AF"))],
    [
      "6.8",
      "付属のファイルの型がない",
      (doc) => {
        const stream = attachment(doc).lookup(name("EF"), PDFDict).lookup(name("F"));
        if (stream instanceof PDFRawStream) stream.dict.delete(name("Subtype"));
      },
    ],
    ["6.9", "層", (doc) => doc.catalog.set(name("OCProperties"), doc.context.obj({}))],
    ["6.10", "代わりの表示", (doc) => doc.catalog.set(name("Requirements"), doc.context.obj([]))],
  ];

  test.each(damages)("%s：%s", async (clause, _, damage) => {
    const doc = await PDFDocument.load(await submission(aPrintablePlan()), { updateMetadata: false });
    damage(doc);
    const broken = brokenClauses(await openArchive(await doc.save({ updateFieldAppearances: false })));
    expect(broken.map((complaint) => complaint.split(" ")[0]).join()).toContain(clause);
  });

  test("6.2.2、6.2.11.8：知らない描画命令と、.notdef", async () => {
    const doc = await PDFDocument.load(await submission(aPrintablePlan()), { updateMetadata: false });
    const content = doc.context.flateStream("/Im1 Do BT /F1 9 Tf <00010000> Tj ET");
    doc.getPage(0).node.set(name("Contents"), doc.context.register(content));
    const broken = brokenClauses(await openArchive(await doc.save({ updateFieldAppearances: false })));
    expect(broken).toEqual(["6.2.2・6.1.10 ページの描画命令：1ページに Do", "6.2.11.8 .notdef を使わない：1ページ"]);
  });
});
