import { decodePDFRawStream, PDFArray, PDFDict, PDFRawStream } from "pdf-lib";
import {
  type ArchiveRule,
  complain,
  forbiddenAnywhere,
  isFilledAnywhere,
  name,
  named,
  textOf,
  typed,
} from "./archiveFile";
import { fontComplaints } from "./fonts";
import { alignedGlyphs, contentOf, operatorsIn } from "./pageContent";

const pathAndTextOperators = new Set(
  "q Q cm w J j M d m l c v y h re S s f F f* B B* b b* n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* Tj TJ g G BMC BDC EMC".split(
    " ",
  ),
);
const mostNestedStates = 28;

/** 6.2〜6.5 ページの内容、書体、注釈、動作。 */
export const pageRules: readonly ArchiveRule[] = [
  {
    clause: "6.2.2・6.1.10",
    title: "ページの描画命令",
    complaints: ({ doc }) =>
      doc.getPages().flatMap((page, index) => {
        const operators = operatorsIn(contentOf(page.node.Contents()));
        const unknown = [...new Set(operators)].filter((operator) => !pathAndTextOperators.has(operator));
        const depth = operators.reduce(
          ({ now, most }, operator) => {
            const next = now + (operator === "q" ? 1 : operator === "Q" ? -1 : 0);
            return { now: next, most: Math.max(most, next) };
          },
          { now: 0, most: 0 },
        );
        return [
          ...unknown.map((operator) => `${index + 1}ページに ${operator}`),
          ...complain(!page.node.Resources(), `${index + 1}ページに Resources がない`),
          ...complain(depth.most > mostNestedStates || depth.now !== 0, `${index + 1}ページの q と Q`),
        ];
      }),
  },
  {
    clause: "6.2.3",
    title: "出力の色空間",
    complaints: ({ doc }) => {
      const intents = doc.catalog.lookupMaybe(name("OutputIntents"), PDFArray);
      const intent = intents?.lookup(0, PDFDict);
      const profile = intent?.lookup(name("DestOutputProfile"));
      if (!intent || !(profile instanceof PDFRawStream)) return ["OutputIntent かICCプロファイルがない"];
      const icc = Buffer.from(decodePDFRawStream(profile).decode());
      return [
        ...complain(intents?.size() !== 1, "OutputIntent が一つでない"),
        ...complain(named(intent, "S") !== "/GTS_PDFA1", "S が GTS_PDFA1 でない"),
        ...complain(!textOf(intent.lookup(name("OutputConditionIdentifier"))), "OutputConditionIdentifier がない"),
        ...complain(icc.readUInt32BE(0) !== icc.length, "ICCの長さが違う"),
        ...complain(icc.toString("latin1", 36, 40) !== "acsp", "ICCの印がない"),
        ...complain(!["mntr", "prtr"].includes(icc.toString("latin1", 12, 16)), "ICCの種類"),
        ...complain(icc.toString("latin1", 16, 20) !== "RGB ", "ICCの色空間がRGBでない"),
        ...complain(named(profile.dict, "N") !== "3", "N が3でない"),
      ];
    },
  },
  {
    clause: "6.2.5・6.2.8〜6.2.10",
    title: "透明、画像、XObject、拡張された描画状態",
    complaints: (file) => [
      ...forbiddenAnywhere(["SMask", "Group", "OPI", "TR", "TR2", "HTP", "BM"])(file),
      ...["ExtGState", "XObject"].filter((key) => isFilledAnywhere(file, key)).map((key) => `/${key} に中身がある`),
    ],
  },
  { clause: "6.2.11", title: "書体", complaints: (file) => typed(file, "Font").flatMap(fontComplaints(file)) },
  {
    clause: "6.2.11.8",
    title: ".notdef を使わない",
    complaints: ({ doc }) =>
      doc
        .getPages()
        .flatMap((page, index) =>
          complain(
            /<(?:[0-9A-Fa-f]{4})*?0000/u.test(alignedGlyphs(contentOf(page.node.Contents()))),
            `${index + 1}ページ`,
          ),
        ),
  },
  {
    clause: "6.3・6.4",
    title: "注釈と入力欄",
    complaints: (file) => [
      ...forbiddenAnywhere(["AcroForm", "XFA", "NeedAppearances"])(file),
      ...complain(isFilledAnywhere(file, "Annots"), "/Annots に中身がある"),
    ],
  },
  {
    clause: "6.5",
    title: "動作",
    complaints: (file) => [
      ...forbiddenAnywhere(["OpenAction", "AA", "JavaScript", "JS", "A1"])(file),
      ...typed(file, "Action").map((action) => `動作 ${named(action, "S")}`),
    ],
  },
];
