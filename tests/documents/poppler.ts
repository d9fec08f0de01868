import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** 印刷物を、他のプログラムの目で見る。A missing tool is a failure, never a skipped test. */
function run(tool: string, parameters: readonly string[]): string {
  try {
    return execFileSync(tool, parameters, {
      encoding: "utf8",
      maxBuffer: 64_000_000,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") {
      throw new Error(`${tool} がありません。apt-get install poppler-utils qpdf zbar-tools で入れてください。`);
    }
    throw fault;
  }
}

function withFile<Result>(pdf: Uint8Array, look: (file: string, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  try {
    const file = join(folder, "paper.pdf");
    writeFileSync(file, pdf);
    return look(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0 is paper, 255 is ink. */
  readonly ink: Uint8Array;
}

/** The pages as pictures in grey. */
export function pictures(pdf: Uint8Array, resolution = 72): readonly Picture[] {
  return withFile(pdf, (file, folder) => {
    run("pdftoppm", ["-gray", "-r", String(resolution), file, join(folder, "page")]);
    return readdirSync(folder)
      .filter((name) => name.endsWith(".pgm"))
      .sort()
      .map((name) => pictureOf(readFileSync(join(folder, name))));
  });
}

function pictureOf(pgm: Buffer): Picture {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(pgm.subarray(0, 40).toString("latin1"));
  if (!header) throw new Error("PGMではありません");
  const ink = Uint8Array.from(pgm.subarray(header[0].length), (value) => 255 - value);
  return { width: Number(header[1]), height: Number(header[2]), ink };
}

export function inkOn(pages: readonly Picture[]): number {
  return pages.reduce((sum, { ink }) => ink.reduce((total, value) => total + value, sum), 0);
}

/** How many pixels differ visibly. */
export function differingPixels(one: readonly Picture[], other: readonly Picture[]): number {
  return one.reduce((sum, { ink }, page) => {
    const against = other[page]?.ink;
    return ink.reduce((count, value, at) => count + (Math.abs(value - (against?.[at] ?? 0)) > 16 ? 1 : 0), sum);
  }, 0);
}

/** What a camera reads from the first page as an office printer would give it. */
export function scannedFrom(pdf: Uint8Array): string {
  return withFile(pdf, (file, folder) => {
    const page = join(folder, "scan");
    run("pdftoppm", ["-mono", "-r", "150", "-f", "1", "-l", "1", "-singlefile", file, page]);
    return run("zbarimg", ["--quiet", `${page}.pbm`]).trim();
  });
}

/** The text in the order it was drawn. */
export function textOf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => run("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"]));
}

export function informationOf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => run("pdfinfo", [file]));
}

export function structureOf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => run("pdfinfo", ["-struct-text", file]));
}

/** Throws what `qpdf --check` finds. */
export function checkSyntax(pdf: Uint8Array): void {
  withFile(pdf, (file) => run("qpdf", ["--check", file]));
}

/** Every stream inflated, every object stream opened: nothing in the file can hide from a search in this text. */
export function laidOpen(pdf: Uint8Array): string {
  return withFile(pdf, (file, folder) => {
    const opened = join(folder, "opened.pdf");
    run("qpdf", ["--qdf", "--object-streams=disable", "--stream-data=uncompress", "--decode-level=all", file, opened]);
    return readFileSync(opened, "latin1");
  });
}

/** The same paper after another program has written it anew. */
export function rewritten(pdf: Uint8Array, ...options: readonly string[]): Uint8Array {
  return withFile(pdf, (file, folder) => {
    const written = join(folder, "written.pdf");
    run("qpdf", [...options, file, written]);
    return readFileSync(written);
  });
}

export function attachmentOf(pdf: Uint8Array, name: string): string {
  return withFile(pdf, (file) => run("qpdf", [`--show-attachment=${name}`, file]));
}
