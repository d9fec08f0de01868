import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { RefusalToStart } from "../refusalToStart";
import type { MasterKey } from "./masterKey";

/** One line: a mark, the id of the key, and 32 bytes in base64url. */
const keyLine = /^navi-key-1:([0-9a-f]{16}):([A-Za-z0-9_-]{43})\n?$/;
const onlyTheOwnerReads = 0o400;

export function keyFileExists(file: string): boolean {
  return existsSync(file);
}

export function readKeyFile(file: string): MasterKey {
  const [, id, secret] = keyLine.exec(readFileSync(file, "latin1")) ?? [];
  if (id === undefined || secret === undefined) {
    throw new RefusalToStart(
      `鍵ファイルが読めません：${file}\n保管してある鍵ファイルをこの場所に戻してから、もう一度起動してください。`,
    );
  }
  return { id, secret: Buffer.from(secret, "base64url") };
}

/**
 * Never overwrites, and is on the disk before the first record is sealed with it.
 * The file appears under its name only when it is whole: a start that is killed halfway leaves none, and the next begins anew.
 */
export function createKeyFile(file: string): MasterKey {
  mkdirSync(dirname(file), { recursive: true });
  const key = { id: randomBytes(8).toString("hex"), secret: randomBytes(32) };
  const unfinished = `${file}.${key.id}.unfinished`;
  writeToDisk(unfinished, `navi-key-1:${key.id}:${key.secret.toString("base64url")}\n`);
  try {
    linkSync(unfinished, file);
  } finally {
    unlinkSync(unfinished);
  }
  return key;
}

function writeToDisk(file: string, line: string): void {
  const descriptor = openSync(file, "wx", onlyTheOwnerReads);
  try {
    writeSync(descriptor, line);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
