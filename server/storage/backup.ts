import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import Libsql from "libsql";
import { readKeyFile } from "../keys/keyFile";
import { keysMissingIn } from "../keys/keyFor";
import { RefusalToStart } from "../refusalToStart";
import { sqliteFileOf } from "./databaseUrl";
import { type Inspection, inspect } from "./inspection";

interface Place {
  readonly databaseUrl: string;
  readonly keyFile: string;
}

const throwIt = (fault: unknown) => {
  throw fault;
};

/**
 * Copies the database while it is in use, and answers with the file once it was opened, checked and found to fit the
 * key. The key is not in it: whoever finds the copy alone can read nothing.
 */
export async function backUp({ databaseUrl, keyFile }: Place, folder: string, now: Date): Promise<string> {
  const database = fileOf(databaseUrl);
  if (!existsSync(database)) throw new RefusalToStart(`データベースがありません：${database}`);
  mkdirSync(folder, { recursive: true });
  const stamp = now.toISOString().replace(/\D/gu, "").slice(0, 14);
  const finished = resolve(folder, `navi-${stamp}.db`);
  const unfinished = `${finished}.unfinished`;
  if (existsSync(finished) || existsSync(unfinished)) throw new RefusalToStart(`同じ名前の控えがあります：${finished}`);

  const source = new Libsql(database);
  try {
    source.pragma("busy_timeout = 5000");
    source.prepare("vacuum into ?").run(unfinished);
  } finally {
    source.close();
  }
  chmodSync(unfinished, 0o600);
  await verify(unfinished, keyFile);
  renameSync(unfinished, finished);
  return finished;
}

/** Puts a copy where there is no database; one that is there is never written over. */
export async function restore({ databaseUrl, keyFile }: Place, copy: string): Promise<string> {
  const database = fileOf(databaseUrl);
  const inTheWay = [database, `${database}-wal`, `${database}-shm`].filter((file) => existsSync(file));
  if (inTheWay.length > 0) {
    throw new RefusalToStart(
      `いまのデータベースがあります。アプリを止め、別の場所に移してから、もう一度実行してください：${inTheWay.join("、")}`,
    );
  }
  if (!existsSync(copy)) throw new RefusalToStart(`控えのファイルがありません：${copy}`);
  await verify(copy, keyFile);
  mkdirSync(dirname(database), { recursive: true });
  const unfinished = join(dirname(database), ".restoring.db");
  copyFileSync(copy, unfinished);
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, database);
  return database;
}

/** Every page of the file is whole, and the key opens what is in it. */
async function verify(file: string, keyFile: string): Promise<void> {
  const found = await inspect(file, throwIt);
  if (found.kind !== "ours") throw new RefusalToStart(`このアプリの控えではないか、壊れています：${file}`);
  if (!existsSync(keyFile)) throw new RefusalToStart(`鍵ファイルがありません：${keyFile}`);
  if (!fitsKey(found, keyFile)) throw new RefusalToStart(`鍵ファイルが、この控えのものではありません：${keyFile}`);
  const copy = new Libsql(file, { readonly: true } as never);
  try {
    const checks = copy.pragma("integrity_check") as readonly { integrity_check: string }[];
    if (checks.length !== 1 || checks[0]?.integrity_check !== "ok") {
      throw new RefusalToStart(`控えのファイルが壊れています：${file}`);
    }
  } finally {
    copy.close();
  }
}

function fitsKey({ keys }: Extract<Inspection, { kind: "ours" }>, keyFile: string): boolean {
  return keysMissingIn(readKeyFile(keyFile), keys).length === 0;
}

function fileOf(databaseUrl: string): string {
  const file = sqliteFileOf(databaseUrl);
  if (file === undefined) throw new RefusalToStart("PostgreSQLの控えは、pg_dump と pg_restore で扱ってください。");
  return resolve(file);
}
