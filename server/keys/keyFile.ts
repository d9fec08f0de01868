import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { RefusalToStart } from "../refusalToStart";
import type { KeyRing, MasterKey } from "./masterKey";

/** One line for each key, the oldest first: a mark, the id of the key, and 32 bytes in base64url. */
const keyLine = /^navi-key-1:([0-9a-f]{16}):([A-Za-z0-9_-]{43})$/;
const onlyTheOwnerReads = 0o400;

export function keyFileExists(file: string): boolean {
  return existsSync(file);
}

export function readKeyFile(file: string): KeyRing {
  const [first, ...newer] = readFileSync(file, "latin1").replace(/\n$/, "").split("\n").map(keyIn);
  if (first === undefined || newer.includes(undefined)) {
    throw new RefusalToStart(
      `鍵ファイルが読めません：${file}\n保管してある鍵ファイルをこの場所に戻してから、もう一度起動してください。`,
    );
  }
  return [first, ...newer.flatMap((key) => key ?? [])];
}

function keyIn(line: string): MasterKey | undefined {
  const [, id, secret] = keyLine.exec(line) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret: Buffer.from(secret, "base64url") };
}

function newKey(): MasterKey {
  return { id: randomBytes(8).toString("hex"), secret: randomBytes(32) };
}

function linesOf(ring: KeyRing): string {
  return ring.map(({ id, secret }) => `navi-key-1:${id}:${secret.toString("base64url")}\n`).join("");
}

/** 鍵を替える。The new key comes after those there are; the file under its name is whole at every moment. */
export function addKey(file: string): KeyRing {
  const key = newKey();
  const [first, ...newer] = readKeyFile(file);
  const ring: KeyRing = [first, ...newer, key];
  const unfinished = `${file}.${key.id}.unfinished`;
  writeToDisk(unfinished, linesOf(ring));
  renameSync(unfinished, file);
  return ring;
}

/**
 * Never overwrites, and is on the disk before the first record is sealed with it.
 * The file appears under its name only when it is whole: a start that is killed halfway leaves none, and the next begins anew.
 */
export function createKeyFile(file: string): KeyRing {
  mkdirSync(dirname(file), { recursive: true });
  const key = newKey();
  const unfinished = `${file}.${key.id}.unfinished`;
  writeToDisk(unfinished, linesOf([key]));
  try {
    linkSync(unfinished, file);
  } finally {
    unlinkSync(unfinished);
  }
  return [key];
}

function writeToDisk(file: string, lines: string): void {
  const descriptor = openSync(file, "wx", onlyTheOwnerReads);
  try {
    writeSync(descriptor, lines);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
