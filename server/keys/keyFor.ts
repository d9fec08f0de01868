import { RefusalToStart } from "../refusalToStart";
import type { Inspection } from "../storage/inspection";
import { createKeyFile, keyFileExists, readKeyFile } from "./keyFile";
import { type MasterKey, proofOf } from "./masterKey";

/**
 * The key that belongs to a database. A new one is made only beside an empty database:
 * with a new key, everything stored before would be lost without a word.
 */
export function keyFor(inspection: Inspection, keyFile: string): MasterKey {
  switch (inspection.kind) {
    case "empty":
      return keyFileExists(keyFile) ? readKeyFile(keyFile) : createKeyFile(keyFile);
    case "foreign":
      throw new RefusalToStart(
        "指定されたデータベースには、別のシステムの表があります。\nDATABASE_URL に、このアプリのデータベースを指定してください。",
      );
    case "unreadable":
      throw new RefusalToStart(
        "データベースのファイルが読めません。壊れているか、別の種類のファイルです。\nバックアップから戻すか、DATABASE_URL の指定を直してください。",
      );
    case "ours":
      return keyThatFits(inspection.keys, keyFile);
  }
}

function keyThatFits(keys: readonly { readonly id: string; readonly proof: string }[], keyFile: string): MasterKey {
  if (!keyFileExists(keyFile)) {
    throw new RefusalToStart(
      `データベースはありますが、鍵ファイルがありません：${keyFile}\n保管してある鍵ファイルをこの場所に戻してから、もう一度起動してください。新しい鍵では、保存済みの計画書を開けません。`,
    );
  }

  const key = readKeyFile(keyFile);
  if (!keys.some(({ id, proof }) => id === key.id && proof === proofOf(key))) {
    throw new RefusalToStart(
      `鍵ファイルが、このデータベースのものではありません：${keyFile}\nこのデータベースと一緒に保管してある鍵ファイルを戻してから、もう一度起動してください。`,
    );
  }
  return key;
}
