import { deflateSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { aParagraph, paperWith, submission } from "../../../tests/documents/paperKit";
import { rewritten } from "../../../tests/documents/poppler";
import { aLongPlan } from "../../../tests/documents/samplePlans";
import { canonicalJson } from "../canonicalJson";
import { embeddedFiles, largestFile } from "./embeddedFiles";

vi.setConfig({ testTimeout: 30_000 });

const read = (pdf: Uint8Array) => embeddedFiles(new Blob([new Uint8Array(pdf)]));
const reasonFor = async (pdf: Uint8Array) => {
  const answer = await read(pdf);
  return answer.kind === "unreadable" ? answer.reason : "読み取れた";
};

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

function withStream(dictionary: string, content: Uint8Array): Uint8Array {
  const head = latin1(`%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile ${dictionary} /Length ${content.length} >>\nstream\n`);
  return new Uint8Array(Buffer.concat([head, content, latin1("\nendstream\nendobj\n%%EOF\n")]));
}

const noise = (length: number) => {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let index = 0; index < length; index += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[index] = state >> 16;
  }
  return bytes;
};

describe("計画書から取り出す", () => {
  test.each([
    ["作ったまま", []],
    ["ウェブ用に並べ替えられた", ["--linearize"]],
    ["圧縮し直された", ["--object-streams=generate", "--recompress-flate"]],
    ["圧縮を解かれた", ["--qdf", "--object-streams=disable"]],
  ])("%sPDFから、付いたデータがそのまま取り出せる", async (_, options) => {
    const plan = aLongPlan();
    const pdf = await submission(plan);
    expect(await read(options.length > 0 ? rewritten(pdf, ...options) : pdf)).toMatchObject({
      kind: "found",
      files: [expect.stringContaining(canonicalJson(plan.data))],
    });
  });
});

describe("読み取れないもの", () => {
  const started = () => ({ at: performance.now(), memory: process.memoryUsage().rss });

  test("ふくらむデータは、決めた大きさで読むのをやめる", async () => {
    const bomb = withStream("/Filter /FlateDecode", deflateSync(Buffer.alloc(400_000_000)));
    expect(bomb.length).toBeLessThan(500_000);
    const { at, memory } = started();
    expect(await reasonFor(bomb)).toBe("damaged");
    expect(performance.now() - at).toBeLessThan(5_000);
    expect(process.memoryUsage().rss - memory).toBeLessThan(60_000_000);
  });

  test("ちょうど決めた大きさまでは読み、1バイト多ければ読まない", async () => {
    const holding = (length: number) => withStream("/Filter /FlateDecode", deflateSync(Buffer.alloc(length, "a")));
    expect((await read(holding(largestFile))).kind).toBe("found");
    expect(await reasonFor(holding(largestFile + 1))).toBe("damaged");
  });

  test("途中で切れたPDFは、どこで切れていても断る", async () => {
    const pdf = await submission(aLongPlan());
    for (let share = 0.02; share < 1; share += 0.07) {
      expect(["damaged", "読み取れた"]).toContain(await reasonFor(pdf.slice(0, Math.floor(pdf.length * share))));
    }
    expect(await reasonFor(pdf.slice(0, pdf.length / 2))).toBe("damaged");
  });

  test("パスワードのかかったPDF", async () => {
    const pdf = await submission(aLongPlan());
    expect(await reasonFor(rewritten(pdf, "--encrypt", "a", "b", "256", "--"))).toBe("encrypted");
  });

  test("データの付いていない、よそのPDF", async () => {
    expect(await reasonFor((await paperWith(aParagraph("よその書類"))).pdf)).toBe("nothingAttached");
  });

  test("目次が自分を指していても、目次をたどらないので止まる", async () => {
    const cyclic =
      "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n";
    expect(await reasonFor(latin1(cyclic))).toBe("nothingAttached");
  });

  test.each([
    ["10MBの雑音", noise(10_000_000), "tooLarge"],
    ["PDFのふりをした雑音", new Uint8Array(Buffer.concat([latin1("%PDF-1.7\n"), noise(4_900_000)])), "damaged"],
    ["雑音", noise(100_000), "notPdf"],
    ["空のファイル", new Uint8Array(), "notPdf"],
    ["文章", latin1("plan"), "notPdf"],
    ["付いたデータの印だけのPDF", latin1(`%PDF-1.7\n${"/Type/EmbeddedFile ".repeat(260_000)}`), "damaged"],
    [
      "終わりのないデータ",
      latin1(`%PDF-1.7\n1 0 obj <</Type/EmbeddedFile>>\nstream\n${"a".repeat(4_000_000)}`),
      "damaged",
    ],
    ["知らない圧縮", withStream("/Filter /LZWDecode", noise(100)), "nothingAttached"],
  ] as const)("%s", async (_, pdf, reason) => {
    const { at } = started();
    expect(await reasonFor(pdf)).toBe(reason);
    expect(performance.now() - at).toBeLessThan(5_000);
  });
});
