/** PDFから取り出せなかった理由。 */
export type UnreadablePdf = "tooLarge" | "notPdf" | "encrypted" | "damaged" | "nothingAttached";

export type EmbeddedFiles =
  | { readonly kind: "found"; readonly files: readonly string[] }
  | { readonly kind: "unreadable"; readonly reason: UnreadablePdf };

/** 計画書のPDFは0.2MBに満たない。 */
const largestPdf = 5_000_000;
/** The longest plan, money included, takes a tenth of it. */
export const largestFile = 500_000;
const mostFiles = 10;
/** How far from its type the dictionary of an embedded file may begin and end. */
const dictionaryReach = 2_000;

/**
 * PDFに付いたファイルの中身。
 * The file may be hostile, so nothing in it is followed: it is looked over once from front to back for embedded files,
 * whatever its tables say, and what inflates beyond the measure is left where it is.
 */
export async function embeddedFiles(pdf: Blob): Promise<EmbeddedFiles> {
  if (pdf.size > largestPdf) return unreadable("tooLarge");
  const bytes = new Uint8Array(await pdf.arrayBuffer());
  const text = new TextDecoder("latin1").decode(bytes);
  if (!text.slice(0, 1_024).includes("%PDF-")) return unreadable("notPdf");
  if (/\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/u.test(text)) return unreadable("encrypted");

  const found = streamsIn(text).slice(0, mostFiles);
  if (found.length === 0) return unreadable(text.slice(-1_024).includes("%%EOF") ? "nothingAttached" : "damaged");
  const contents = await Promise.all(found.map((stream) => contentOf(stream, bytes)));
  const files = contents.filter((content) => content !== undefined);
  return files.length === 0 ? unreadable("damaged") : { kind: "found", files };
}

function unreadable(reason: UnreadablePdf): EmbeddedFiles {
  return { kind: "unreadable", reason };
}

interface EmbeddedStream {
  readonly from: number;
  readonly to: number;
  readonly isDeflated: boolean;
}

function streamsIn(text: string): readonly EmbeddedStream[] {
  const streams: EmbeddedStream[] = [];
  for (const { index } of text.matchAll(/\/Type\s?\/EmbeddedFile\b/gu)) {
    const stream = streamAround(text, index);
    if (stream) streams.push(stream);
    if (streams.length === mostFiles) break;
  }
  return streams;
}

/** The stream whose dictionary names the type at this place. */
function streamAround(text: string, place: number): EmbeddedStream | undefined {
  const before = text.slice(Math.max(0, place - dictionaryReach), place);
  const after = text.slice(place, place + dictionaryReach);
  const opening = before.lastIndexOf(" obj");
  const keyword = /stream\r?\n/u.exec(after);
  if (opening === -1 || !keyword) return undefined;

  const dictionary = before.slice(opening) + after.slice(0, keyword.index);
  const filter = /\/Filter\s*\[?\s*\/(\w+)\s*\]?/u.exec(dictionary)?.[1];
  if (filter !== undefined && filter !== "FlateDecode") return undefined;
  const from = place + keyword.index + keyword[0].length;
  const to = endOf(text, from, /\/Length\s+(\d+)(?!\s+\d+\s+R)\b/u.exec(dictionary)?.[1]);
  return to === undefined ? undefined : { from, to, isDeflated: filter !== undefined };
}

/** Where the dictionary says, if it is right; otherwise before the keyword, which stands on a line of its own. */
function endOf(text: string, from: number, length: string | undefined): number | undefined {
  const said = from + Number(length);
  if (length !== undefined && /^\s{0,2}endstream/u.test(text.slice(said, said + 11))) return said;
  const keyword = text.slice(from, from + largestFile).search(/\r?\n?endstream/u);
  return keyword === -1 ? undefined : from + keyword;
}

async function contentOf({ from, to, isDeflated }: EmbeddedStream, bytes: Uint8Array): Promise<string | undefined> {
  const raw = bytes.slice(from, to);
  if (raw.length > largestFile) return undefined;
  const content = isDeflated ? await inflated(raw) : raw;
  return content && new TextDecoder().decode(content);
}

/** Inflates piece by piece and gives up where the measure is full: a small file may hold gigabytes. */
async function inflated(raw: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  const reader = new Blob([raw]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      total += read.value.length;
      if (total > largestFile) {
        await reader.cancel();
        return undefined;
      }
      pieces.push(new Uint8Array(read.value));
    }
    return new Uint8Array(await new Blob(pieces).arrayBuffer());
  } catch {
    return undefined;
  }
}
