import { PDFArray, type PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFStream, PDFString } from "pdf-lib";
import { type ArchiveRule, complain, holds, name } from "./archiveFile";
import { informationThatDiffers } from "./metadata";

const standardFilters = ["/FlateDecode", "/ASCIIHexDecode", "/ASCII85Decode", "/RunLengthDecode", "/DCTDecode"];
const longestName = 127;
const longestString = 32_767;
const largestInteger = 2_147_483_647;

/** 6.1 ファイルの構造。 */
export const fileRules: readonly ArchiveRule[] = [
  {
    clause: "6.1.2",
    title: "ファイルの見出し",
    complaints: ({ bytes, raw }) => [
      ...complain(!/^%PDF-1\.[0-7][\r\n]/u.test(raw), "%PDF-1.n で始まらない"),
      ...complain(!/^%PDF-1\.[0-7]\r?\n%/u.test(raw) || fourBinaryBytes(bytes) < 4, "2行目に4バイトの印がない"),
    ],
  },
  {
    clause: "6.1.3",
    title: "トレーラー",
    complaints: ({ doc, raw }) => [
      ...complain(!(doc.context.trailerInfo.ID instanceof PDFArray), "ID がない"),
      ...complain(doc.context.trailerInfo.Encrypt !== undefined, "暗号化されている"),
      ...complain(!/%%EOF\r?\n?$/u.test(raw), "%%EOF のあとに続きがある"),
    ],
  },
  {
    clause: "6.1.5",
    title: "文書情報とXMPの一致",
    complaints: informationThatDiffers,
  },
  {
    clause: "6.1.6・6.1.13",
    title: "文字列、名前、数の限度",
    complaints: ({ objects }) => [
      ...objects.flatMap((object) => {
        if (object instanceof PDFHexString)
          return complain(
            object.asString().length % 2 !== 0 || object.asString().length / 2 > longestString,
            "16進の文字列",
          );
        if (object instanceof PDFString) return complain(object.asString().length > longestString, "長い文字列");
        if (object instanceof PDFName) return complain(object.asString().length > longestName, "長い名前");
        if (object instanceof PDFNumber) return complain(Math.abs(object.asNumber()) > largestInteger, "大きい数");
        return [];
      }),
    ],
  },
  {
    clause: "6.1.7",
    title: "ストリーム",
    complaints: ({ objects }) => [
      ...objects.flatMap((object) =>
        object instanceof PDFRawStream
          ? complain(
              object.getContentsSize() !== object.dict.lookup(name("Length"), PDFNumber).asNumber(),
              "Length が違う",
            )
          : [],
      ),
      ...objects.flatMap((object) =>
        object instanceof PDFStream
          ? filtersOf(object.dict)
              .filter((filter) => !standardFilters.includes(filter))
              .map((filter) => `${filter} を使っている`)
          : [],
      ),
      ...objects.flatMap((object) =>
        object instanceof PDFStream && ["F", "FFilter", "FDecodeParms"].some((key) => holds(object.dict, key))
          ? ["外のファイルを指すストリーム"]
          : [],
      ),
    ],
  },
  {
    clause: "6.1.12",
    title: "権限",
    complaints: ({ doc }) => complain(holds(doc.catalog, "Perms"), "Perms がある"),
  },
];

function fourBinaryBytes(bytes: Uint8Array): number {
  const secondLine = bytes.indexOf(0x25, 1);
  return [1, 2, 3, 4].filter((offset) => (bytes[secondLine + offset] ?? 0) > 127).length;
}

function filtersOf(dictionary: PDFDict): readonly string[] {
  const filter = dictionary.lookup(name("Filter"));
  if (filter instanceof PDFArray) return filter.asArray().map(String);
  return filter ? [filter.toString()] : [];
}
